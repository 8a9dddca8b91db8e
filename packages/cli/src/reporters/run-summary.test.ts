import type { JobOutcome, Plan, RunReport } from "@genlock/core";
import { expect, test } from "vitest";
import { plainSurface } from "./plain-surface.fixture.ts";
import { runSummaryLines } from "./run-summary.ts";

function outcome(id: string, more: Partial<JobOutcome>): JobOutcome {
  return {
    job: id,
    assets: [id],
    status: "done",
    accepts: undefined,
    take: 0,
    outputs: [],
    cost: 0,
    error: undefined,
    warnings: [],
    ...more,
  };
}

const plan: Plan = {
  version: 1,
  assets: [
    { id: "old", state: "current", pinned: false, job: "old", step: { action: "reuse" } },
    { id: "lost", state: "missing", pinned: false, job: "lost", step: { action: "restore" } },
  ],
  moves: [],
  jobs: [],
  calls: 3,
  images: 3,
  cost: { min: 0, max: 0, unknownCalls: 0, asOf: undefined },
};

test("a summary names each failure with its way out and counts the rest", () => {
  const error = {
    code: "PROVIDER_REFUSED",
    message: "The service refused \u001b[2Jthe prompt.",
    hint: "Change the prompt.",
    ambiguous: false,
  };
  const report: RunReport = {
    version: 1,
    jobs: [
      outcome("hero", { assets: ["hero", "twin"] }),
      outcome("fox", { status: "failed", error }),
    ],
    spent: 0.0412,
    ambiguousCalls: 1,
    interrupted: true,
    stoppedBy: undefined,
  };
  const view = { plan, report, duration: 3200, originals: "genlock/" };
  expect(runSummaryLines(plainSurface(), view).join("\n")).toMatchInlineSnapshot(`
    "fox
      PROVIDER_REFUSED: The service refused \\u001b[2Jthe prompt.
        hint: Change the prompt.
    Interrupted: what was under way is kept, the rest was not started.
    Maybe paid: 1 call ended without an answer and counts as spent.
      They are asked again only with --retry-ambiguous.
    Done: 2 made, 1 restored, 1 reused, 1 failed. Spent $0.0412, 3.2 s.
    The pictures are in genlock/."
  `);
});

test("a reason that did not stop the run is told once beside what was not started", () => {
  const error = { code: "BATCH_NOT_SENT", message: "It was never sent.", hint: undefined };
  const jobs = ["a", "b"].map((id) =>
    outcome(id, { status: "skipped", error: { ...error, ambiguous: false } }),
  );
  const report = { version: 1, jobs, spent: 0, ambiguousCalls: 0, interrupted: false } as const;
  const view = {
    plan: { ...plan, assets: [] },
    report: { ...report, stoppedBy: undefined },
    duration: 3200,
    originals: "genlock/",
  };
  expect(runSummaryLines(plainSurface(), view).join("\n")).toMatchInlineSnapshot(`
    "  Not started: a, b.
      BATCH_NOT_SENT: It was never sent.
        hint: Run \`genlock generate --batch\` for the next level.
    Done: 0 made, 2 not started. Nothing spent, 3.2 s."
  `);
});

test("what was not started is named once, with the reason of all of it", () => {
  const error = { code: "RUN_BAILED", message: "It was not started.", hint: undefined };
  const jobs = Array.from({ length: 12 }, (_, index) =>
    outcome(`a${index}`, { status: "skipped", error: { ...error, ambiguous: false } }),
  );
  const report: RunReport = {
    version: 1,
    jobs,
    spent: 0,
    ambiguousCalls: 0,
    interrupted: false,
    stoppedBy: "RUN_BAILED",
  };
  const nothing = { ...plan, assets: [] };
  const view = { plan: nothing, report, duration: 3200, originals: "genlock/" };
  expect(runSummaryLines(plainSurface(), view).join("\n")).toMatchInlineSnapshot(`
    "Stopped by RUN_BAILED; the rest was not started.
      hint: Mend what failed and run again: what is stored is not bought again.
      Not started: a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 and 2 more.
    Done: 0 made, 12 not started. Nothing spent, 3.2 s."
  `);
});
