import { describe, expect, test } from "vitest";
import type { JobGraph } from "../jobs/job-graph.ts";
import { candidateFor, entryFor, lockOf, wantedFor } from "./art.fixture.ts";
import { applyMoves, findMoves, moveArt } from "./move-art.ts";
import { earlierEntries, revertArt } from "./revert-art.ts";

const [fox, owl, wren] = [entryFor("fox"), entryFor("owl"), entryFor("wren")];

describe("revert", () => {
  test("goes back through pictures, not through entries, and once through each", () => {
    const chosen = { ...owl, chosen: true };
    const replaced = [fox, owl, chosen, fox, owl, wren];
    expect(earlierEntries(replaced, wren)).toEqual([owl, fox]);
    expect(earlierEntries(replaced, undefined)).toEqual([wren, owl, fox]);
    expect(earlierEntries([], wren)).toEqual([]);
  });

  test("brings back what the art stood for then", () => {
    const lock = lockOf({ a: wren });
    const change = revertArt(lock, "a", { earlier: [owl, fox], back: 2 });
    expect(change).toEqual({ ok: true, lock: lockOf({ a: { ...fox, chosen: true } }) });
  });

  test("refuses beyond what is known, and what is pinned", () => {
    const lock = lockOf({ a: { ...wren, pinned: true }, b: wren });
    for (const back of [0, 2, 1.5]) {
      const change = revertArt(lock, "b", { earlier: [owl], back });
      expect(change).toMatchObject({ ok: false, refusal: { code: "ART_NO_HISTORY" } });
    }
    const pinned = revertArt(lock, "a", { earlier: [owl], back: 1 });
    expect(pinned).toMatchObject({ ok: false, refusal: { code: "ART_PINNED" } });
  });
});

/** A graph in which each asset has a job of the prompt given for it. */
function graphOf(prompts: Readonly<Record<string, string>>): JobGraph {
  const jobOf = new Map(Object.entries(prompts).map(([id, text]) => [id, wantedFor(text).key]));
  return { jobs: new Map(), jobOf, order: [...jobOf.keys()] };
}

describe("moves", () => {
  test("take everything along", () => {
    const lock = lockOf({ a: { ...fox, pinned: true }, b: owl });
    const change = moveArt(lock, { from: "a", to: "animals/fox" });
    expect(change).toEqual({
      ok: true,
      lock: lockOf({ b: owl, "animals/fox": { ...fox, pinned: true } }),
    });
  });

  test("are refused from nothing, onto art and to what is no id", () => {
    const lock = lockOf({ a: fox, b: owl });
    const refused = [
      moveArt(lock, { from: "x", to: "y" }),
      moveArt(lock, { from: "a", to: "b" }),
      moveArt(lock, { from: "a", to: "../b" }),
    ];
    const codes = refused.map((change) => (change.ok ? "ok" : change.refusal.code));
    expect(codes).toEqual(["ART_NOT_LOCKED", "ART_ID_TAKEN", "ART_ID_INVALID"]);
  });

  test("are found by what the art of an orphan stands for, each orphan once", () => {
    const lock = lockOf({ one: fox, two: fox, three: owl, kept: wren });
    const prompts = { kept: "wren", x: "fox", y: "fox", z: "fox", other: "a mouse" };
    const assets = new Map(Object.entries(prompts));
    const moves = findMoves(assets, { lock, graph: graphOf(prompts) });
    expect(moves).toEqual([
      { from: "one", to: "x" },
      { from: "two", to: "y" },
    ]);
    expect([...applyMoves(lock, moves).assets.keys()].sort()).toEqual(["kept", "three", "x", "y"]);
  });

  test("are not found for art that was kept for other words: it goes where those words are", () => {
    const kept = { ...entryFor("fox"), accepts: wantedFor("red fox") };
    const prompts = { x: "fox", y: "red fox" };
    const found = findMoves(new Map(Object.entries(prompts)), {
      lock: lockOf({ old: kept }),
      graph: graphOf(prompts),
    });
    expect(found).toEqual([{ from: "old", to: "y" }]);
    expect(candidateFor("fox", 0).made.key).toBe(wantedFor("fox").key);
  });
});
