import { unmetAssets, type JobOutcome, type RunReport } from "@genlock/core";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeOfError, exitCodes, worstExitCode } from "../exit-codes.ts";

/** Errors of the place where paid bytes are kept: what was answered could not be stored. */
const storeError = /^STORE_/;

function codeOf(outcome: JobOutcome): ExitCode {
  const { error } = outcome;
  if (error?.ambiguous === true) return exitCodes.maybePaid;
  if (error !== undefined && storeError.test(error.code)) return exitCodes.maybePaid;
  const isCap = error !== undefined && exitCodeOfError(error.code) === exitCodes.capReached;
  if (isCap) return exitCodes.capReached;
  const isFailed =
    outcome.status === "failed" || outcome.status === "partial" || unmetAssets(outcome).length > 0;
  return isFailed ? exitCodes.someAssetsFailed : exitCodes.ok;
}

/** What a run ends the process with: the worst of what happened. */
export function reportExitCode(report: RunReport): ExitCode {
  const stopped = report.stoppedBy === undefined ? exitCodes.ok : exitCodeOfError(report.stoppedBy);
  return worstExitCode([
    ...(report.interrupted ? [exitCodes.interrupted] : []),
    ...(report.ambiguousCalls > 0 ? [exitCodes.maybePaid] : []),
    stopped,
    ...report.jobs.map(codeOf),
  ]);
}
