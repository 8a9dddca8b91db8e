import type { JobOutcome, RunReport } from "@genlock/core";
import { expect, test } from "vitest";
import { reportExitCode } from "./report-exit-code.ts";

function outcome(status: JobOutcome["status"], code?: string, ambiguous = false): JobOutcome {
  const error = code === undefined ? undefined : { code, message: "m", hint: undefined, ambiguous };
  return {
    job: "j",
    assets: ["hero"],
    status,
    accepts: undefined,
    take: 0,
    outputs: [],
    cost: 0,
    error,
    warnings: [],
  };
}

function reportOf(jobs: readonly JobOutcome[], more: Partial<RunReport> = {}): RunReport {
  return {
    version: 1,
    jobs,
    spent: 0,
    ambiguousCalls: 0,
    interrupted: false,
    stoppedBy: undefined,
    ...more,
  };
}

test("a run ends with the worst of what happened", () => {
  expect(reportExitCode(reportOf([outcome("done"), outcome("waiting")]))).toBe(0);
  const failed = outcome("failed", "PROVIDER_REFUSED");
  expect(reportExitCode(reportOf([outcome("done"), failed]))).toBe(6);
  expect(reportExitCode(reportOf([failed], { stoppedBy: "SPEND_CAP_REACHED" }))).toBe(5);
  const maybe = outcome("failed", "PROVIDER_AMBIGUOUS", true);
  expect(reportExitCode(reportOf([maybe], { stoppedBy: "SPEND_CAP_REACHED" }))).toBe(7);
  expect(reportExitCode(reportOf([], { ambiguousCalls: 1 }))).toBe(7);
  expect(reportExitCode(reportOf([outcome("failed", "STORE_NOT_WRITABLE")]))).toBe(7);
  expect(reportExitCode(reportOf([maybe], { interrupted: true, ambiguousCalls: 1 }))).toBe(130);
});

test("a run that was stopped by a quota is a failure even where no job failed", () => {
  expect(reportExitCode(reportOf([outcome("skipped")], { stoppedBy: "PROVIDER_QUOTA" }))).toBe(1);
});
