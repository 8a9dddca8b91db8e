import { describe, expect, test } from "vitest";
import { entryAfter } from "./apply-report.ts";
import { artFrom, candidateFor, entryFor, lockOf, wantedFor } from "./art.fixture.ts";
import type { ArtChange } from "./art-change.ts";
import { adoptArt, importArt } from "./bring-in-art.ts";
import { keepArt, setPinned } from "./hold-art.ts";
import type { Lock } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import { pickableOutputs, pickOutput } from "./pick-output.ts";
import { serializeLock } from "./serialize-lock.ts";

function lockAfter(change: ArtChange): Lock {
  if (!change.ok) throw new Error(change.refusal.code);
  return change.lock;
}

const codeOf = (change: ArtChange): string => (change.ok ? "ok" : change.refusal.code);

describe("pick", () => {
  const before = lockOf({ a: entryFor("fox", 3), b: entryFor("owl") });

  test("makes the counted picture current and chosen, and touches nothing else", () => {
    const lock = lockAfter(pickOutput(before, "a", 2));
    const entry = before.assets.get("a");
    const current = candidateFor("fox", 1).digest;
    expect(lock.assets.get("a")).toEqual({ ...entry, current, chosen: true });
    expect(lock.assets.get("b")).toBe(before.assets.get("b"));
  });

  test("counts no bytes that are kept beside a composite", () => {
    const received = { ...candidateFor("fox", 8), role: "received" } as const;
    const entry = entryFor("fox", 2);
    const outputs = [received, ...entry.outputs];
    expect(pickableOutputs({ ...entry, outputs })).toEqual(entry.outputs);
  });

  test("refuses numbers that are none, what is pinned and what is not there", () => {
    for (const number of [0, 4, -1, 1.5, Number.NaN]) {
      expect(codeOf(pickOutput(before, "a", number))).toBe("ART_NO_SUCH_CANDIDATE");
    }
    expect(codeOf(pickOutput(before, "nobody", 1))).toBe("ART_NOT_LOCKED");
    const pinned = lockAfter(setPinned(before, ["a"], true));
    expect(codeOf(pickOutput(pinned, "a", 2))).toBe("ART_PINNED");
    const free = lockAfter(setPinned(pinned, ["a"], false));
    expect(codeOf(pickOutput(free, "a", 2))).toBe("ok");
  });
});

describe("pin and keep", () => {
  const before = lockOf({ a: entryFor("fox"), b: entryFor("owl") });

  test("change all or none", () => {
    expect(codeOf(setPinned(before, ["a", "nobody"], true))).toBe("ART_NOT_LOCKED");
    const lock = lockAfter(setPinned(before, ["a", "b"], true));
    expect([...lock.assets.values()].map(({ pinned }) => pinned)).toEqual([true, true]);
  });

  test("keep moves what the art stands for, never how it was made, pinned or not", () => {
    const pinned = lockAfter(setPinned(before, ["a"], true));
    const lock = lockAfter(keepArt(pinned, new Map([["a", wantedFor("red fox")]])));
    expect(lock.assets.get("a")).toEqual({
      ...pinned.assets.get("a"),
      accepts: wantedFor("red fox"),
    });
    expect(lock.assets.get("a")?.outputs[0]?.made.key).toBe(wantedFor("fox").key);
  });

  test("keep needs art and a key", () => {
    expect(codeOf(keepArt(before, new Map([["c", wantedFor("x")]])))).toBe("ART_NOT_LOCKED");
    expect(codeOf(keepArt(before, new Map([["a", undefined]])))).toBe("ART_NOT_KEYED");
  });
});

describe("import and adopt", () => {
  const before = lockOf({ a: entryFor("fox", 2) });
  const wanted = wantedFor("red fox");

  test("an import stands for what is wanted, and says where it is from and nothing about a model", () => {
    const lock = lockAfter(importArt(before, "a", { art: artFrom("scan"), wanted }));
    const entry = lock.assets.get("a");
    expect(entry).toMatchObject({
      accepts: wanted,
      chosen: true,
      current: entry?.outputs[0]?.digest,
    });
    expect(entry?.outputs).toHaveLength(1);
    expect(entry?.outputs[0]?.role).toBe("imported");
    expect(entry?.outputs[0]?.made.provenance).toEqual({
      provider: "import",
      model: "unknown",
      billing: "free",
      at: "2026-11-21T00:00:00Z",
      used: { source: "scan, drawn by hand" },
    });
    expect(parseLock(serializeLock(lock))).toEqual(lock);
  });

  test("an import beside candidates of the same key keeps them, and is no second one of itself", () => {
    const same = { art: artFrom("scan"), wanted: wantedFor("fox") };
    const once = lockAfter(importArt(before, "a", same));
    expect(once.assets.get("a")?.outputs).toHaveLength(3);
    expect(lockAfter(importArt(once, "a", same)).assets).toEqual(once.assets);
  });

  test("a picture that a model drew stays one, whatever is stated of it and wherever it goes", () => {
    const drawn = candidateFor("fox", 1);
    const facts = { ...artFrom("x").facts, digest: drawn.digest };
    const art = { facts, source: "my own photo", at: "2026-11-21T00:00:00Z" };
    const lock = lockAfter(importArt(before, "new", { art, wanted }));
    const [output] = lock.assets.get("new")?.outputs ?? [];
    expect(output).toMatchObject({ role: "imported", digest: drawn.digest });
    expect(output?.made).toEqual({
      ...drawn.made,
      provenance: { ...drawn.made.provenance, used: { source: "my own photo" } },
    });
    expect(parseLock(serializeLock(lock))).toEqual(lock);
    const both = lockOf({ a: entryFor("fox", 2), b: entryFor("owl") });
    const adopted = lockAfter(adoptArt(both, "b", art))
      .assets.get("b")
      ?.outputs.at(-1);
    expect(adopted?.made.provenance).toMatchObject({ provider: "openai", billing: "paid" });
    expect(adopted?.made.provenance.used).not.toHaveProperty("editedFrom");
  });

  test("an import into nothing is the first art of an asset; into what is pinned it is refused", () => {
    const lock = lockAfter(importArt(before, "new", { art: artFrom("scan"), wanted }));
    expect(lock.assets.get("new")?.outputs).toHaveLength(1);
    const pinned = lockAfter(setPinned(before, ["a"], true));
    expect(codeOf(importArt(pinned, "a", { art: artFrom("scan"), wanted }))).toBe("ART_PINNED");
    expect(codeOf(adoptArt(pinned, "a", artFrom("scan")))).toBe("ART_PINNED");
  });

  test("what was adopted names what it was edited from, and that stays", () => {
    const lock = lockAfter(adoptArt(before, "a", artFrom("retouched")));
    const entry = lock.assets.get("a");
    expect(entry?.accepts).toEqual(wantedFor("fox"));
    expect(entry?.outputs.slice(0, 2)).toEqual(before.assets.get("a")?.outputs);
    expect(entry?.outputs[2]?.made.provenance.used).toMatchObject({
      editedFrom: candidateFor("fox", 0).digest,
    });
    expect(codeOf(adoptArt(lock, "a", artFrom("retouched")))).toBe("ART_UNTOUCHED");
    expect(codeOf(adoptArt(lock, "nobody", artFrom("retouched")))).toBe("ART_NOT_LOCKED");
  });

  test("another take replaces it, since a person asked for that", () => {
    const lock = lockAfter(adoptArt(before, "a", artFrom("retouched")));
    const bought = candidateFor("fox", 0, 1);
    const outcome = {
      job: "j",
      assets: ["a"],
      status: "done",
      accepts: wantedFor("fox"),
      take: 1,
      outputs: [bought],
      cost: 0.02,
      error: undefined,
      warnings: [],
    } as const;
    const next = entryAfter(lock.assets.get("a"), outcome, "a");
    expect(next?.current).toBe(bought.digest);
    expect(next?.outputs).toHaveLength(4);
  });
});
