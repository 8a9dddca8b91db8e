import { PassThrough } from "node:stream";
import type { RunEvent } from "@genlock/core";
import { expect, test } from "vitest";
import { createOutput } from "./output.ts";
import { createProgressReporter } from "./progress-reporter.ts";

const ids = { job: "j", assets: ["hero"] } as const;
const events: readonly RunEvent[] = [
  { type: "run-start", jobs: 2, calls: 2, images: 2, maxCost: 1 },
  { type: "job-start", ...ids, call: 0, count: 1 },
  {
    type: "job-end",
    ...ids,
    how: "stored",
    images: 1,
    cost: 0,
    duration: 400,
    warnings: [],
  },
  {
    type: "job-error",
    job: "k",
    assets: ["fox"],
    code: "PROVIDER_REFUSED",
    message: "Refused.",
    hint: undefined,
    ambiguous: false,
  },
];

function run(terminal: { isTTY?: boolean; columns?: number }, quiet = false): string {
  const stderr = Object.assign(new PassThrough(), terminal);
  const output = createOutput({
    stdout: new PassThrough(),
    stderr,
    environment: { NO_COLOR: "1" },
    color: true,
    cwd: "/",
    findings: "pretty" as const,
    quiet,
    verbose: false,
  });
  const progress = createProgressReporter(output);
  for (const event of events) progress.onEvent(event);
  progress.note("Stopping.");
  progress.stop();
  return String(stderr.read() ?? "");
}

test("a log gets a line for each job and nothing that moves", () => {
  expect(run({})).toBe(
    "made hero (1 image, free, 0.4 s)\nfailed fox: PROVIDER_REFUSED: Refused.\nStopping.\n",
  );
});

test("a terminal gets one line that is written over and taken away, with trouble above it", () => {
  const text = run({ isTTY: true, columns: 60 });
  expect(text).toContain("0 of 2 made · 1 under way (hero)");
  expect(text).not.toContain("made hero (1 image");
  expect(text).toContain("\u001b[2Kfailed fox: PROVIDER_REFUSED: Refused.\n");
  expect(text.endsWith("\r\u001b[2K")).toBe(true);
});

test("quiet gets nothing", () => {
  expect(run({}, true)).toBe("");
  expect(run({ isTTY: true }, true)).toBe("");
});
