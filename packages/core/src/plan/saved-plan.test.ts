import { describe, expect, test } from "vitest";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import { parsePlan } from "./parse-plan.ts";
import { planDifferences, type CurrentPlan } from "./plan-differences.ts";
import { PretendProject } from "./pretend-run.fixture.ts";
import { planBasis, serializePlan, type SavedPlan } from "./saved-plan.ts";

const paid = { provider: "openai" };

function project(): PretendProject {
  return new PretendProject(
    assetsById(assetFixture("a", { ...paid, prompts: ["a fox"] }), editFixture("b", "a", paid)),
  );
}

function sourcesOf(made: PretendProject, text = "version: 1\n"): CurrentPlan {
  const sources = [{ file: "genlock.yaml", text }];
  const basis = planBasis({ sources, inputs: new Map(), lock: made.lock });
  return { plan: made.plan(), basis };
}

function saved({ plan, basis }: CurrentPlan): SavedPlan {
  return { ...plan, basis, request: { again: [], rebuy: [], replacePaid: false } };
}

async function reread(plan: SavedPlan): Promise<SavedPlan> {
  return parsePlan(serializePlan(plan));
}

describe("a saved plan", () => {
  test("is read as it was written, and differs in nothing from the plan of the same project", async () => {
    const current = sourcesOf(project());
    const read = await reread(saved(current));
    expect(JSON.parse(serializePlan(read))).toEqual(JSON.parse(serializePlan(saved(current))));
    expect(planDifferences(read, current)).toEqual([]);
  });

  test("does not mind other line ends", async () => {
    const read = await reread(saved(sourcesOf(project(), "version: 1\nassets: {}\n")));
    expect(planDifferences(read, sourcesOf(project(), "version: 1\r\nassets: {}\r\n"))).toEqual([]);
  });

  test("says which file of the manifest, input and lock moved", async () => {
    const before = sourcesOf(project());
    const digest = "0".repeat(64);
    const read = await reread(
      saved({ ...before, basis: { ...before.basis, inputs: { "fox.png": digest } } }),
    );
    const made = project();
    made.run();
    const now = sourcesOf(made, "version: 1 # more\n");
    expect(planDifferences(read, now).slice(0, 3)).toEqual([
      "`genlock.yaml` changed",
      "the input `fox.png` is gone",
      "what is locked changed",
    ]);
  });

  test("says how assets stand otherwise", async () => {
    const read = await reread(saved(sourcesOf(project())));
    const made = project();
    made.run();
    const { plan } = sourcesOf(made);
    const { basis } = read;
    expect(planDifferences(read, { plan, basis })).toEqual([
      "the price list is of no date and was of 2026-11-01",
      "`a` is current and was new",
      "`b` is current and was deferred",
    ]);
  });

  test("is told from one whose prices, calls, takes or models somebody edited", async () => {
    const current = sourcesOf(project());
    const text = serializePlan(saved(current));
    const edits: readonly [RegExp, string][] = [
      [/"max": 0\.02/, '"max": 2000'],
      [/"count": 1/, '"count": 100'],
      [/"take": 0/, '"take": 7'],
      [/"model": "[^"]+"/, '"model": "dearer"'],
      [/"billing": "paid"/, '"billing": "free"'],
      [/"state": "new"/, '"state": "stale"'],
      [/"calls": 2/, '"calls": 20'],
      [/"pinned": false/, '"pinned": true'],
    ];
    for (const [before, after] of edits) {
      const edited = text.replace(before, after);
      expect(edited).not.toBe(text);
      expect(planDifferences(await parsePlan(edited), current)).not.toEqual([]);
    }
  });

  test("is no plan when it is something else", async () => {
    const whole = saved(sourcesOf(project()));
    const { request, basis, ...unsaved } = whole;
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const texts = [
      "",
      "{",
      "[]",
      "null",
      "{}",
      JSON.stringify(unsaved),
      JSON.stringify({ ...unsaved, request }),
      JSON.stringify({ ...unsaved, basis }),
      JSON.stringify({ ...whole, path: "../../etc/passwd" }),
      JSON.stringify({ ...whole, version: 2 }),
      JSON.stringify({ ...whole, assets: [{ ...whole.assets[0], id: "../evil" }] }),
      JSON.stringify({ ...whole, basis: { ...basis, lock: "none" } }),
      JSON.stringify(whole).replace('"version":1', `"version":${deep}`),
    ];
    for (const text of texts) {
      await expect(parsePlan(text)).rejects.toMatchObject({
        code: "PLAN_INVALID",
      });
    }
  });

  test("is compared however deep somebody made it", async () => {
    const current = sourcesOf(project());
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const text = JSON.stringify(saved(current)).replace(
      '"changes":[]',
      `"changes":[{"field":"prompt","before":${deep}}]`,
    );
    const read = await parsePlan(text);
    expect(planDifferences(read, current)).toEqual(["`a` is to be made otherwise"]);
  });
});
