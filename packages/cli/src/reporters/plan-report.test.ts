import type { Plan, PlannedAsset, PlannedJob } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { plainSurface } from "./plain-surface.fixture.ts";
import { planLines } from "./plan-report.ts";
import { isNoChange } from "./plan-totals.ts";
import { graphOf } from "./resolved-asset.fixture.ts";

const surface = plainSurface();
const cost = { min: 0.04, max: 0.06, unknownCalls: 0, asOf: "2026-11-01" };

function planned(id: string, more: Partial<PlannedAsset>): PlannedAsset {
  return { id, state: "current", pinned: false, job: id, step: { action: "reuse" }, ...more };
}

function job(assets: readonly string[], more: Partial<PlannedJob> = {}): PlannedJob {
  const id = assets[0] ?? "";
  return {
    id: `${id}@0`,
    job: id,
    key: id,
    provider: "openai",
    model: "gpt-image-2",
    billing: "paid",
    assets,
    take: 0,
    after: [],
    calls: [{ call: 0, count: 2 }],
    cost,
    ...more,
  };
}

function planOf(assets: readonly PlannedAsset[], jobs: readonly PlannedJob[]): Plan {
  const unknownCalls = jobs.reduce((sum, { cost }) => sum + cost.unknownCalls, 0);
  return {
    version: 1,
    assets,
    moves: [],
    jobs,
    calls: jobs.length,
    images: jobs.length * 2,
    cost: { min: 0.08, max: 0.12, unknownCalls, asOf: "2026-11-01" },
  };
}

describe("a plan", () => {
  test("is a table with what changed, what it costs and who shares", () => {
    const changes = [{ field: "size", before: "1024x1024", after: "1536x1024" }];
    const plan = planOf(
      [
        planned("a", {}),
        planned("b-new", {
          state: "new",
          step: { action: "generate", reason: "new", changes: [] },
        }),
        planned("c-twin", {
          state: "new",
          job: "b-new",
          step: { action: "generate", reason: "new", changes: [] },
        }),
        planned("d-stale", {
          state: "stale",
          step: { action: "generate", reason: "stale", changes },
        }),
        planned("e-waits", {
          state: "deferred",
          step: { action: "defer", waitsFor: ["d-stale"], changes: [] },
        }),
        planned("f-pinned", {
          state: "stale",
          pinned: true,
          step: { action: "hold", reason: "pinned", changes },
        }),
        planned("g-lost", {
          state: "missing",
          step: { action: "hold", reason: "lost", changes: [] },
        }),
        planned("h-gone", { state: "orphaned", job: undefined, step: { action: "prune" } }),
      ],
      [job(["b-new", "c-twin"]), job(["d-stale"])],
    );
    const graph = graphOf(
      ["a"],
      ["b-new", "c-twin"],
      ["d-stale"],
      ["e-waits"],
      ["f-pinned"],
      ["g-lost"],
    );
    expect(planLines(surface, { plan, graph, verbose: false }).join("\n")).toMatchInlineSnapshot(`
      "     asset     model        size       calls×images           price
        +  b-new     gpt-image-2  1024x1024           1×2  $0.04 to $0.06  new
        +  c-twin    gpt-image-2  1024x1024                                new, shares the job of b-new
        ~  d-stale   gpt-image-2  1024x1024           1×2  $0.04 to $0.06  changed
              size  "1024x1024" → "1536x1024"
        ?  e-waits                1024x1024                                waits for d-stale
        ^  f-pinned               1024x1024                                pinned, kept as it is
              size  "1024x1024" → "1536x1024"
        !  g-lost                 1024x1024                                its bytes are nowhere; --rebuy <id> buys it again
        -  h-gone                                                          no longer in the manifest
        = 1 current

      Plan: 2 new, 1 stale, 1 waiting for others, 1 orphaned, 1 pinned, 1 lost; 2 calls for 4 images. 2 assets share 1 job.
      Price: $0.08 to $0.12 (price list of 2026-11-01)."
    `);
  });

  test("lists each turn of a conversation with its price, and who pays for one that is shared", () => {
    const step = { action: "generate", reason: "new", changes: [] } as const;
    const plan = planOf(
      [planned("a", { state: "new", step }), planned("b", { state: "stale", step })],
      [
        job(["a", "b"], { turn: 1, turnOf: ["a", "b"], calls: [{ call: 0, count: 1 }] }),
        job(["a"], { turn: 2, turnOf: [], calls: [{ call: 0, count: 1 }] }),
        job(["b"], { turn: 2, turnOf: ["b"], calls: [] }),
        job(["b"], { turn: 3, turnOf: [], calls: [{ call: 0, count: 1 }] }),
      ],
    );
    const lines = planLines(surface, { plan, graph: graphOf(["a"], ["b"]), verbose: false });
    expect(lines.slice(0, 6).join("\n")).toMatchInlineSnapshot(`
      "     asset     model        size       calls×images           price
        +  a         gpt-image-2  1024x1024           1×1  $0.04 to $0.06  new, 2 turns
             turn 1                                   1×1  $0.04 to $0.06
        ~  b         gpt-image-2  1024x1024           1×1  $0.04 to $0.06  new, 3 turns
             turn 1                                                        shares the job of a
             turn 2                                     0  $0.04 to $0.06  in the store"
    `);
  });

  test("without anything to do says so", () => {
    const plan = planOf([planned("a", {}), planned("b", {})], []);
    const view = { plan, graph: graphOf(["a"], ["b"]), verbose: false };
    expect(planLines(surface, view)).toEqual(["No changes. Your pictures match the manifest."]);
    expect(isNoChange(plan)).toBe(true);
  });

  test("of which nothing was selected that changes says that, and not that all is well", () => {
    const step = { action: "hold", reason: "not-selected", changes: [] } as const;
    const plan = planOf([planned("a", {}), planned("b", { state: "stale", step })], []);
    const view = { plan, graph: graphOf(["a"], ["b"]), verbose: false };
    expect(planLines(surface, view)).toEqual([
      "  = 1 current, 1 not selected",
      "No changes to what is selected.",
    ]);
  });

  test("that only forgets an orphan names no price", () => {
    const orphan = planned("a", { state: "orphaned", job: undefined, step: { action: "prune" } });
    const view = { plan: { ...planOf([orphan], []), images: 0 }, graph: graphOf(), verbose: false };
    expect(planLines(surface, view).at(-1)).toBe("Plan: 1 orphaned; no calls.");
  });

  test("lists what is current only when asked for more", () => {
    const plan = planOf([planned("a", {})], []);
    const view = { plan, graph: graphOf(["a"]), verbose: true };
    expect(planLines(surface, view).join("\n")).toMatch(/= {2}a .*current/);
  });

  test("whose price nobody knows says unknown", () => {
    const step = { action: "generate", reason: "new", changes: [] } as const;
    const unknown = { min: 0, max: 0, unknownCalls: 1, asOf: undefined };
    const plan = {
      ...planOf([planned("a", { state: "new", step })], [job(["a"], { cost: unknown })]),
      cost: unknown,
    };
    const lines = planLines(surface, { plan, graph: graphOf(["a"]), verbose: false });
    expect(lines.at(-1)).toBe("Price: unknown. The price of 1 call is unknown, which is not zero.");
    expect(lines.join("\n")).not.toContain("$0");
  });

  test("does not let a prompt or a model command the terminal", () => {
    const changes = [{ field: "prompt", before: "\u001b[2J", after: "\u202e::error::" }];
    const step = { action: "generate", reason: "stale", changes } as const;
    const plan = planOf(
      [planned("a", { state: "stale", step })],
      [job(["a"], { model: "\u001b]0;x\u0007" })],
    );
    const text = planLines(surface, { plan, graph: graphOf(["a"]), verbose: false }).join("");
    expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
