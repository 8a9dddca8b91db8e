/** What the process ends with. Scripts rely on the numbers: they never change. */
export const exitCodes = {
  ok: 0,
  /** The run failed, or what was looked at is not right. */
  failure: 1,
  /** A run would change something; only with `--detailed-exitcode`. */
  changesPending: 2,
  invalidManifest: 3,
  /** Frozen and out of date, a saved plan whose inputs moved, or `--check` found a difference. */
  outOfDate: 4,
  capReached: 5,
  someAssetsFailed: 6,
  /** Paid but not stored, or maybe paid. */
  maybePaid: 7,
  consentNeeded: 8,
  usage: 64,
  interrupted: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Worst first; what is not here is never one of several. */
const byWeight: readonly ExitCode[] = [
  exitCodes.interrupted,
  exitCodes.maybePaid,
  exitCodes.capReached,
  exitCodes.someAssetsFailed,
  exitCodes.failure,
];

/** The one to end with when several things went wrong; none at all is `ok`. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  const worst = byWeight.find((code) => codes.includes(code));
  return worst ?? codes.find((code) => code !== exitCodes.ok) ?? exitCodes.ok;
}

const byErrorCode: ReadonlyMap<string, ExitCode> = new Map<string, ExitCode>([
  ["ART_ID_INVALID", exitCodes.usage],
  ["ART_NO_SUCH_CANDIDATE", exitCodes.usage],
  ["ASSET_UNKNOWN", exitCodes.usage],
  ["BATCH_UNKNOWN", exitCodes.usage],
  ["BATCH_UNSUPPORTED", exitCodes.usage],
  ["CODE_UNKNOWN", exitCodes.usage],
  ["CONSENT_REQUIRED", exitCodes.consentNeeded],
  ["EDIT_FILE_UNKNOWN", exitCodes.usage],
  ["EVENTS_NOT_WRITABLE", exitCodes.usage],
  ["EDIT_INVALID", exitCodes.invalidManifest],
  ["KEY_IN_ARGUMENTS", exitCodes.usage],
  ["LOCK_NOT_FOUND", exitCodes.usage],
  ["LOCK_OUT_OF_DATE", exitCodes.outOfDate],
  ["MANIFEST_INVALID", exitCodes.invalidManifest],
  ["MANIFEST_NOT_FOUND", exitCodes.invalidManifest],
  ["MODEL_NOT_LISTED", exitCodes.usage],
  ["PLAN_INVALID", exitCodes.usage],
  ["PLAN_OUT_OF_DATE", exitCodes.outOfDate],
  ["RUN_INTERRUPTED", exitCodes.interrupted],
  ["SPEND_CAP_REACHED", exitCodes.capReached],
  ["SPEND_UNKNOWN_PRICE", exitCodes.capReached],
  ["TYPES_OUT_OF_DATE", exitCodes.outOfDate],
]);

/** What an error with this code ends the process with. */
export function exitCodeOfError(code: string): ExitCode {
  return byErrorCode.get(code) ?? exitCodes.failure;
}
