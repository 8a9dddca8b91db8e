import type { Plan, PlannedAsset } from "@genlock/core";
import { expect, test } from "vitest";
import { judgePlan } from "./verdict.ts";

const price = { min: 0, max: 0, unknownCalls: 0, asOf: undefined };

function planOf(...assets: PlannedAsset[]): Plan {
  return { version: 1, assets, moves: [], jobs: [], calls: 0, images: 0, cost: price };
}

function planned(id: string, about: Partial<PlannedAsset>): PlannedAsset {
  return { id, state: "current", pinned: false, job: id, step: { action: "reuse" }, ...about };
}

const changes = [{ field: "prompt", before: "a", after: "b" }];
const isLocked = (id: string) => id.startsWith("locked");
const project = { lock: { assets: { has: isLocked } } };

function judge(plan: Plan, failures = new Map<string, string>()) {
  return judgePlan(plan, project, failures);
}

test("what is current, orphaned or pinned and there is fine", () => {
  const plan = planOf(
    planned("locked-a", {}),
    planned("locked-b", { state: "orphaned", job: undefined, step: { action: "prune" } }),
    planned("locked-c", {
      state: "stale",
      pinned: true,
      step: { action: "hold", reason: "pinned", changes },
    }),
  );
  expect(judge(plan)).toEqual({ missing: [], stale: [] });
});

test("what has no picture is missing, with the reason that is known", () => {
  const plan = planOf(
    planned("a", { state: "new", step: { action: "hold", reason: "policy", changes: [] } }),
    planned("b", { state: "new", step: { action: "generate", reason: "new", changes: [] } }),
    planned("c", { state: "deferred", step: { action: "defer", waitsFor: ["a"], changes: [] } }),
    planned("locked-d", {
      state: "missing",
      step: { action: "hold", reason: "lost", changes: [] },
    }),
    planned("locked-e", { state: "stale", pinned: true, step: { action: "restore" } }),
  );
  expect(judge(plan, new Map([["b", "The model said no."]]))).toEqual({
    missing: [
      { id: "a", reason: "it was never drawn" },
      { id: "b", reason: "The model said no." },
      { id: "c", reason: "it waits for a" },
      { id: "locked-d", reason: "its file is gone" },
      { id: "locked-e", reason: "its file is gone" },
    ],
    stale: [],
  });
});

test("what has an older picture is stale, with what changed", () => {
  const plan = planOf(
    planned("locked-a", { state: "stale", step: { action: "hold", reason: "policy", changes } }),
    planned("locked-b", {
      state: "deferred",
      step: { action: "defer", waitsFor: ["x"], changes: [] },
    }),
  );
  expect(judge(plan)).toEqual({
    missing: [],
    stale: [
      { id: "locked-a", reason: "prompt changed" },
      { id: "locked-b", reason: "the picture it is made from changed" },
    ],
  });
});
