import { expect, test } from "vitest";
import { exitCodeOfError, exitCodes, worstExitCode } from "./exit-codes.ts";

test("the worst of several wins, in the order of what it costs not to know", () => {
  const { interrupted, maybePaid, capReached, someAssetsFailed, failure, ok } = exitCodes;
  expect(worstExitCode([failure, someAssetsFailed, capReached, maybePaid, interrupted])).toBe(130);
  expect(worstExitCode([failure, someAssetsFailed, capReached, maybePaid])).toBe(7);
  expect(worstExitCode([failure, someAssetsFailed, capReached])).toBe(5);
  expect(worstExitCode([ok, failure, someAssetsFailed])).toBe(6);
  expect(worstExitCode([ok, failure])).toBe(1);
  expect(worstExitCode([ok, exitCodes.outOfDate])).toBe(4);
  expect(worstExitCode([])).toBe(0);
});

test("errors end the process with what scripts can tell apart", () => {
  expect(exitCodeOfError("MANIFEST_INVALID")).toBe(3);
  expect(exitCodeOfError("LOCK_OUT_OF_DATE")).toBe(4);
  expect(exitCodeOfError("SPEND_CAP_REACHED")).toBe(5);
  expect(exitCodeOfError("CONSENT_REQUIRED")).toBe(8);
  expect(exitCodeOfError("ASSET_UNKNOWN")).toBe(64);
  expect(exitCodeOfError("SOMETHING_ELSE")).toBe(1);
});
