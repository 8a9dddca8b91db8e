import { describe, expect, test } from "vitest";
import type { Lock, LockedOutput } from "../lock/lock.ts";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { PretendProject } from "./pretend-run.fixture.ts";

const parent = assetFixture("fox");
const heroWith = (about: Partial<ResolvedAsset>) =>
  editFixture("hero", "fox", { provider: "openai", region: [0, 0, 0.5, 1], ...about });

/** A project whose `hero` was made, as it came. */
function madeProject(): PretendProject {
  const project = new PretendProject(
    assetsById(parent, heroWith({}), editFixture("child", "hero")),
  );
  project.run();
  return project;
}

function want(project: PretendProject, about: Partial<ResolvedAsset>): void {
  project.assets = assetsById(parent, heroWith(about), editFixture("child", "hero"));
}

/** The lock with the picture of `hero` put together. */
function composed({ lock }: PretendProject, feather: number): Lock {
  const assets = new Map(lock.assets);
  const entry = assets.get("hero");
  if (entry === undefined) throw new Error("hero is not locked");
  const outputs = entry.outputs.flatMap((output): LockedOutput[] => {
    const composite = { received: output.digest, feather, outsideChanged: 0 };
    const made: LockedOutput = { ...output, digest: "c".repeat(64), role: "composited", composite };
    return [made, { ...output, role: "received" }];
  });
  assets.set("hero", { ...entry, current: "c".repeat(64), outputs });
  return { ...lock, assets };
}

const plain = { preserveOutside: undefined };
const kept = { preserveOutside: { feather: 0 } };

describe("keeping what is outside, or not", () => {
  test("is mended without a call, and whoever is made from it waits", () => {
    const project = madeProject();
    want(project, kept);
    const plan = project.plan();
    const hero = plan.assets.find(({ id }) => id === "hero");
    expect(hero).toMatchObject({
      state: "stale",
      step: {
        action: "generate",
        reason: "composite",
        changes: [{ field: "preserve_outside", before: undefined, after: true }],
      },
    });
    const job = plan.jobs.find(({ assets }) => assets.includes("hero"));
    expect(job).toMatchObject({ calls: [], take: 0, cost: { min: 0, max: 0, unknownCalls: 0 } });
    expect(plan.assets.find(({ id }) => id === "child")?.step).toMatchObject({
      action: "defer",
      waitsFor: ["hero"],
    });
  });

  test.each([
    ["on", 0, plain, true, undefined],
    ["another feather", 0, { preserveOutside: { feather: 4 } }, true, { feather: 4 }],
    ["from a feather", 4, kept, { feather: 4 }, true],
  ])("%s is told as people write it", (_, feather, about, before, after) => {
    const project = madeProject();
    project.lock = composed(project, feather);
    want(project, about);
    const step = project.plan().assets.find(({ id }) => id === "hero")?.step;
    expect(step).toMatchObject({ changes: [{ field: "preserve_outside", before, after }] });
  });

  test("as asked is nothing to do", () => {
    const project = madeProject();
    project.lock = composed(project, 0);
    want(project, kept);
    expect(project.plan().assets.find(({ id }) => id === "hero")?.step).toEqual({
      action: "reuse",
    });
  });

  test("needs no leave to buy, but is held by pins, frozen mode and what else would be bought", () => {
    const project = madeProject();
    want(project, kept);
    const stepWith = (policy: Parameters<PretendProject["plan"]>[0]) =>
      project.plan(policy).assets.find(({ id }) => id === "hero")?.step;
    expect(stepWith({ buy: "never" })).toMatchObject({ action: "generate", reason: "composite" });
    expect(stepWith({ frozen: true })).toMatchObject({ action: "hold", reason: "frozen" });
    want(project, { ...kept, candidates: 2 });
    expect(stepWith({ buy: "never" })).toMatchObject({ action: "hold", reason: "policy" });
    const entry = project.lock.assets.get("hero");
    if (entry === undefined) throw new Error("hero is not locked");
    const assets = new Map(project.lock.assets).set("hero", { ...entry, pinned: true });
    project.lock = { ...project.lock, assets };
    expect(stepWith({})).toMatchObject({ action: "hold", reason: "pinned" });
  });

  test("counts what was bought by what was received", () => {
    const project = madeProject();
    project.lock = composed(project, 0);
    want(project, { ...kept, candidates: 2 });
    const { jobs } = project.plan();
    const calls = jobs.find(({ assets }) => assets.includes("hero"))?.calls;
    expect(calls).toEqual([{ call: 1, count: 1 }]);
  });
});
