import { describe, expect, test } from "vitest";
import { PretendProject } from "../plan/pretend-run.fixture.ts";
import { serializeLock } from "../lock/serialize-lock.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

const paid = { provider: "openai", alt: "" } as const;

/** A conversation as a test needs it. */
function talk(
  id: string,
  prompts: readonly string[],
  about: Parameters<typeof assetFixture>[1] = {},
): ResolvedAsset {
  return assetFixture(id, { ...paid, conversation: true, prompts, ...about });
}

/** A project that has bought a conversation of three turns. */
function bought(...more: readonly ResolvedAsset[]): PretendProject {
  const project = new PretendProject(assetsById(talk("a", ["one", "two", "three"]), ...more));
  project.run();
  return project;
}

function keysOf(project: PretendProject): string[] {
  return project.lock.assets.get("a")?.outputs.map(({ made }) => made.key) ?? [];
}

/** The turns that a plan buys, each with what it waits for. */
function turnsOf(project: PretendProject): (number | undefined)[] {
  return project.plan().jobs.map(({ turn }) => turn);
}

describe("turns", () => {
  test("are a job each, in order, each waiting for the one before", () => {
    const project = new PretendProject(assetsById(talk("a", ["one", "two", "three"])));
    const { jobs, calls, cost, assets } = project.plan();
    expect(jobs.map(({ turn, turnOf, after, key }) => [turn, turnOf, after.length, !!key])).toEqual(
      [
        [1, ["a"], 0, true],
        [2, ["a"], 1, false],
        [3, [], 1, false],
      ],
    );
    expect([calls, cost.max]).toEqual([3, 0.06]);
    expect(assets[0]).toMatchObject({ state: "new", step: { action: "generate", reason: "new" } });
    project.run();
    expect(project.paid).toHaveLength(3);
    expect(project.plan().jobs).toEqual([]);
    expect(parseLock(serializeLock(project.lock))).toEqual(project.lock);
  });

  // What is written, which turns it buys again, and which keys stay.
  const edits: readonly (readonly [string, ResolvedAsset, number[], number])[] = [
    ["the third text", talk("a", ["one", "two", "3"]), [3], 2],
    ["the second text", talk("a", ["one", "2", "three"]), [2, 3], 1],
    ["the first text", talk("a", ["1", "two", "three"]), [1, 2, 3], 0],
    ["a fourth turn", talk("a", ["one", "two", "three", "four"]), [4], 3],
    ["one turn less", talk("a", ["one", "two"]), [2], 2],
    ["a setting", talk("a", ["one", "two", "three"], { settings: { size: "auto" } }), [1, 2, 3], 0],
    ["candidates", talk("a", ["one", "two", "three"], { candidates: 2 }), [3], 3],
    ["partial images", talk("a", ["one", "two", "three"], { partialImages: 2 }), [], 3],
  ];
  test.each(edits)("after a change of %s", (_what, asset, made, kept) => {
    const project = bought();
    const before = keysOf(project);
    project.assets = assetsById(asset);
    expect(turnsOf(project)).toEqual(made);
    project.run();
    const after = new Set(keysOf(project));
    expect(before.filter((key) => after.has(key))).toHaveLength(kept);
    expect(turnsOf(project)).toEqual([]);
  });

  test("one turn less is found, not bought", () => {
    const project = bought();
    project.assets = assetsById(talk("a", ["one", "two"]));
    expect(project.plan()).toMatchObject({ calls: 0, cost: { max: 0 } });
    project.run();
    expect(project.paid).toHaveLength(3);
  });

  test("of equal words are bought once, whoever goes on from them", () => {
    const project = new PretendProject(
      assetsById(talk("a", ["one", "two", "three"]), talk("b", ["one", "two"])),
    );
    const { jobs } = project.plan();
    expect(jobs.map(({ assets, turnOf }) => [assets, turnOf])).toEqual([
      [
        ["a", "b"],
        ["a", "b"],
      ],
      [["b", "a"], ["a"]],
      [["a"], []],
    ]);
    project.run();
    expect(project.paid).toHaveLength(3);
    project.assets = assetsById(...project.assets.values(), talk("c", ["one", "two", "3"]));
    expect(project.plan()).toMatchObject({ calls: 1 });
  });

  test("of one text that is no conversation are another job", () => {
    const project = bought(assetFixture("b", { ...paid, prompts: ["one"] }));
    expect(project.paid).toHaveLength(4);
  });

  test("wait for a picture that goes into the first, and are all made anew with it", () => {
    const parent = assetFixture("p", paid);
    const child = { ...editFixture("a", "p", paid), conversation: true, prompts: ["one", "two"] };
    const project = new PretendProject(assetsById(parent, child));
    expect(project.plan().assets[0]).toMatchObject({ id: "a", state: "deferred" });
    project.run();
    expect(project.paid).toHaveLength(3);
    expect(project.plan().jobs).toEqual([]);
    project.assets = assetsById({ ...parent, prompts: ["another"] }, child);
    const { assets, calls } = project.plan();
    expect(assets[0]?.step).toMatchObject({ action: "defer", waitsFor: ["p"] });
    expect(calls).toBe(3);
    project.run();
    expect(project.plan().jobs).toEqual([]);
  });

  test("take the last one anew when another take is asked for", () => {
    const project = bought();
    expect(project.plan({ again: new Set(["a"]) }).jobs).toMatchObject([{ turn: 3, take: 1 }]);
  });

  test("that nobody knows any more leave the art as it is for the same words", () => {
    const project = bought();
    const entry = project.lock.assets.get("a");
    if (entry === undefined) throw new Error("nothing was locked");
    const outputs = entry.outputs.filter(({ role }) => role !== "turn");
    project.lock = { version: 1, assets: new Map([["a", { ...entry, outputs }]]) };
    expect(project.plan().assets[0]).toMatchObject({
      state: "current",
      step: { action: "reuse" },
    });
    project.assets = assetsById(talk("a", ["one", "two", "3"]));
    expect(project.plan().assets[0]).toMatchObject({
      state: "stale",
      step: { changes: [{ field: "turns[2]", before: "three", after: "3" }] },
    });
  });
});
