/** Why something on the network was not read. The message follows the address in a sentence and holds no part of it. */
export class RemoteError extends Error {
  override readonly name = "RemoteError";
  /** `refused`: nothing was asked there. `failed`: it was, and no sound answer came. */
  readonly kind: "refused" | "failed";

  constructor(kind: "refused" | "failed", message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
