/** The service answered with success, yet not with what was asked for: it may have been billed. */
export class BadAnswer extends Error {
  override readonly name = "BadAnswer";
}
