import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";

const countsFile = join(root, ".cache", "test-counts.json");

/** Runs vitest with more arguments and answers with its exit code and counts; none are known of a run that broke off. */
export async function runTests(args) {
  rmSync(countsFile, { force: true });
  const reporters = args.some((argument) => argument.startsWith("--reporter"))
    ? []
    : ["--reporter=default"];
  const { code } = await runCommand(
    "vitest",
    ["run", ...reporters, "--reporter=./.ci/test/count-reporter.mjs", ...args],
    {
      stdio: "inherit",
      // As in CI, no run writes a snapshot unasked, which would leave the tree changed.
      env: {
        ...process.env,
        CI: process.env.CI || "true",
        GENLOCK_TEST_BUILT: "1",
        GENLOCK_TEST_COUNTS: countsFile,
      },
    },
  );
  return { code, counts: readCounts() };
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch {
    return undefined;
  }
}
