import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { Plan } from "./plan.ts";
import { PretendProject } from "./pretend-run.fixture.ts";

function stepOf(plan: Plan, id: string): unknown {
  return plan.assets.find((asset) => asset.id === id)?.step;
}

function stateOf(plan: Plan, id: string): string | undefined {
  return plan.assets.find((asset) => asset.id === id)?.state;
}

describe("planRun", () => {
  test("buys what is new, once for equal jobs", () => {
    const twin = { prompts: ["a red door"] };
    const project = new PretendProject(
      assetsById(assetFixture("a", twin), assetFixture("b", twin), assetFixture("c")),
    );
    const plan = project.plan();
    expect(plan.calls).toBe(2);
    expect(plan.jobs.map((job) => job.assets)).toEqual([["a", "b"], ["c"]]);
    expect(stateOf(plan, "b")).toBe("new");
  });

  test("has nothing to do after a run", () => {
    const project = new PretendProject(assetsById(assetFixture("a"), editFixture("b", "a")));
    expect(project.run().calls).toBe(2);
    const again = project.plan();
    expect(again.jobs).toEqual([]);
    expect(again.assets.map((asset) => asset.step)).toEqual([
      { action: "reuse" },
      { action: "reuse" },
    ]);
  });

  test("defers an edit until its parent is there, and prices it", () => {
    const paid = { provider: "openai" };
    const project = new PretendProject(
      assetsById(assetFixture("a", paid), editFixture("b", "a", paid)),
    );
    const plan = project.plan();
    expect(stateOf(plan, "b")).toBe("deferred");
    expect(stepOf(plan, "b")).toEqual({ action: "defer", waitsFor: ["a"], changes: [] });
    expect(plan.jobs[1]).toMatchObject({ key: undefined, after: [plan.jobs[0]?.id] });
    expect(plan.cost).toEqual({ min: 0.04, max: 0.04, unknownCalls: 0, asOf: "2026-11-01" });
  });

  test("says which fields changed", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a", { settings: { size: "64x64" } })),
    );
    project.run();
    project.assets = assetsById(
      assetFixture("a", { prompts: ["something else"], settings: { size: "64x64" } }),
    );
    const plan = project.plan();
    expect(stateOf(plan, "a")).toBe("stale");
    expect(stepOf(plan, "a")).toEqual({
      action: "generate",
      reason: "stale",
      changes: [{ field: "prompt", before: "a picture of a", after: "something else" }],
    });
  });

  test("makes the children of what it makes anew, after it, and keeps those of what it does not", () => {
    const project = new PretendProject(assetsById(assetFixture("a"), editFixture("b", "a")));
    project.run();
    project.assets = assetsById(assetFixture("a", { prompts: ["new"] }), editFixture("b", "a"));
    expect(stepOf(project.plan(), "b")).toMatchObject({ action: "defer", waitsFor: ["a"] });
    const onlyChild = project.plan({ only: new Set(["b"]) });
    expect(stepOf(onlyChild, "b")).toEqual({ action: "reuse" });
    project.run({ only: new Set(["a"]) });
    const after = project.plan();
    expect(stateOf(after, "b")).toBe("stale");
    expect(stepOf(after, "b")).toMatchObject({ changes: [{ field: "inputs[0].digest" }] });
  });

  test("buys only the difference when more candidates are asked for", () => {
    const project = new PretendProject(assetsById(assetFixture("a", { candidates: 2 })));
    project.run();
    const before = project.lock.assets.get("a")?.current;
    project.assets = assetsById(assetFixture("a", { candidates: 7 }));
    const plan = project.plan();
    expect(plan.jobs[0]?.calls).toEqual([
      { call: 1, count: 4 },
      { call: 2, count: 1 },
    ]);
    project.run();
    const entry = project.lock.assets.get("a");
    expect(entry?.outputs).toHaveLength(7);
    expect(entry?.current).toBe(before);
    expect(project.plan().jobs).toEqual([]);
  });

  test("streams one image a call", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a", { candidates: 3, partialImages: 2 })),
    );
    expect(project.plan().jobs[0]?.calls.map((call) => call.count)).toEqual([1, 1, 1]);
  });

  test("starts a new take on request, and uses up one that was bought before", () => {
    const project = new PretendProject(assetsById(assetFixture("a")));
    project.run();
    const first = project.lock;
    project.run({ again: new Set(["a"]) });
    expect(project.lock.assets.get("a")?.outputs.map((output) => output.made.take)).toEqual([0, 1]);
    expect(project.lock.assets.get("a")?.current).not.toBe(first.assets.get("a")?.current);
    project.lock = first;
    const plan = project.plan({ again: new Set(["a"]) });
    expect(plan.jobs[0]).toMatchObject({ take: 1, calls: [] });
  });

  test("holds what is pinned, frozen, not selected, or not to be bought", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a", { provider: "openai" }), assetFixture("b")),
    );
    expect(stepOf(project.plan({ frozen: true }), "a")).toMatchObject({ reason: "frozen" });
    expect(stepOf(project.plan({ only: new Set(["b"]) }), "a")).toMatchObject({
      reason: "not-selected",
    });
    const never = project.plan({ buy: "never" });
    expect(stepOf(never, "a")).toMatchObject({ action: "hold", reason: "policy" });
    expect(stepOf(never, "b")).toMatchObject({ action: "generate" });
    project.run();
    const entry = project.lock.assets.get("a");
    if (entry === undefined) throw new Error("a was not locked");
    project.lock = {
      version: 1,
      assets: new Map([...project.lock.assets, ["a", { ...entry, pinned: true }]]),
    };
    project.assets = assetsById(
      assetFixture("a", { provider: "openai", prompts: ["other"] }),
      assetFixture("b"),
    );
    const pinned = project.plan();
    expect(stepOf(pinned, "a")).toMatchObject({ action: "hold", reason: "pinned" });
    expect(pinned.assets[0]).toMatchObject({ state: "stale", pinned: true });
    expect(stepOf(project.plan({ buy: "new" }), "a")).toMatchObject({ action: "hold" });
  });

  test("never replaces paid art by a free picture unasked", () => {
    const project = new PretendProject(assetsById(assetFixture("a", { provider: "openai" })));
    project.run();
    project.assets = assetsById(assetFixture("a"));
    expect(stepOf(project.plan(), "a")).toMatchObject({ action: "hold", reason: "paid-art" });
    expect(stepOf(project.plan({ replacePaid: true }), "a")).toMatchObject({ action: "generate" });
  });

  test("restores missing bytes, draws free ones again, and asks a word before paying twice", () => {
    const project = new PretendProject(
      assetsById(assetFixture("free"), assetFixture("paid", { provider: "openai" })),
    );
    project.run();
    project.store.originals.clear();
    const restorable = project.plan();
    expect(restorable.assets.map((asset) => asset.step)).toEqual([
      { action: "restore" },
      { action: "restore" },
    ]);
    for (const entry of project.lock.assets.values()) project.store.lost.add(entry.current);
    const lost = project.plan();
    expect(stepOf(lost, "free")).toMatchObject({ action: "generate", reason: "missing" });
    expect(stepOf(lost, "paid")).toEqual({ action: "hold", reason: "lost", changes: [] });
    for (const entry of project.lock.assets.values()) project.store.pointers.add(entry.current);
    const pointers = project.plan();
    expect(stepOf(pointers, "free")).toMatchObject({ action: "generate", reason: "missing" });
    expect(stepOf(pointers, "paid")).toEqual({
      action: "hold",
      reason: "lfs-pointer",
      changes: [],
    });
    const rebuy = project.plan({ rebuy: new Set(["paid"]) });
    expect(stepOf(rebuy, "paid")).toMatchObject({ action: "generate", reason: "rebuy" });
    expect(rebuy.jobs.find((job) => job.assets.includes("paid"))?.calls).toHaveLength(1);
  });

  test("lets a child wait while nobody has picked among its parent's candidates", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a", { candidates: 2 }), editFixture("b", "a")),
    );
    expect(stepOf(project.plan(), "b")).toMatchObject({ reason: "unpicked-parent" });
    project.run();
    expect(stepOf(project.plan(), "b")).toMatchObject({ reason: "unpicked-parent" });
    const entry = project.lock.assets.get("a");
    if (entry === undefined) throw new Error("a was not locked");
    project.lock = { version: 1, assets: new Map([["a", { ...entry, chosen: true }]]) };
    expect(stepOf(project.plan(), "b")).toMatchObject({ action: "generate", reason: "new" });
  });

  test("tells orphans, and prices nothing unknown at zero", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a", { provider: "openai", settings: { model: "unpriced" } })),
    );
    expect(project.plan().cost).toEqual({ min: 0, max: 0, unknownCalls: 1, asOf: undefined });
    project.run();
    project.assets = new Map();
    expect(project.plan().assets).toMatchObject([{ id: "a", state: "orphaned" }]);
  });

  test("adds unlocked parents to a selection", () => {
    const project = new PretendProject(
      assetsById(assetFixture("a"), editFixture("b", "a"), assetFixture("c")),
    );
    const plan = project.plan({ only: new Set(["b"]) });
    expect(plan.jobs.flatMap((job) => job.assets)).toEqual(["a", "b"]);
  });
});

/** Small projects: a few prompts, so that jobs merge; chains; candidate counts. */
const projects = fc
  .array(
    fc.record({
      prompt: fc.constantFrom("one", "two", "three"),
      candidates: fc.integer({ min: 1, max: 6 }),
      parent: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((specs) =>
    specs.map((spec, index): ResolvedAsset => {
      const about = { prompts: [spec.prompt], candidates: spec.candidates };
      const parent = spec.parent !== undefined && spec.parent < index ? spec.parent : undefined;
      return parent === undefined
        ? assetFixture(`a${index}`, about)
        : editFixture(`a${index}`, `a${parent}`, about);
    }),
  );

describe("properties of planRun", () => {
  test("every asset is planned, and every planned job names assets of its own only", () => {
    fc.assert(
      fc.property(projects, (assets) => {
        const plan = new PretendProject(assetsById(...assets)).plan();
        expect(plan.assets.map((asset) => asset.id)).toEqual(
          assets.map((asset) => asset.id).sort(),
        );
        const planned = plan.jobs.flatMap((job) => job.assets);
        expect(new Set(planned).size).toBe(planned.length);
      }),
    );
  });

  test("once everybody has picked, the plan of an applied plan is all reuse", () => {
    fc.assert(
      fc.property(projects, (assets) => {
        const project = new PretendProject(assetsById(...assets));
        for (let round = 0; round <= assets.length; round += 1) {
          project.run();
          const entries = [...project.lock.assets].map(([id, entry]) => {
            return [id, { ...entry, chosen: true }] as const;
          });
          project.lock = { version: 1, assets: new Map(entries) };
        }
        const plan = project.plan();
        expect(plan.jobs).toEqual([]);
        expect(plan.assets.every((asset) => asset.step.action === "reuse")).toBe(true);
      }),
    );
  });

  test("without candidates to pick from one run is enough, and no call is paid twice", () => {
    fc.assert(
      fc.property(projects, (assets) => {
        const single = assets.map((asset) => ({ ...asset, candidates: 1 }));
        const project = new PretendProject(assetsById(...single));
        project.run();
        expect(project.plan().jobs).toEqual([]);
        expect(new Set(project.paid).size).toBe(project.paid.length);
      }),
    );
  });
});
