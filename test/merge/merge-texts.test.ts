import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  emptyLock,
  hasConflictMarkers,
  mergeLocks,
  parseLock,
  serializeLock,
  splitConflicts,
  type Lock,
  type LockEntry,
} from "@genlock/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { editLock, lockEdits, type LockEdit } from "../support/lock-edits.ts";
import { drawArt, entryOf, outputOf, type Art } from "../support/locked-art.ts";

const folder = mkdtempSync(join(tmpdir(), "genlock-merge-"));
let arts: readonly Art[] = [];

beforeAll(async () => {
  arts = await Promise.all(Array.from({ length: 24 }, (_, number) => drawArt(number * 37)));
});

interface Texts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What git itself leaves in the file. */
function mergeFile(
  texts: Texts,
  style: string,
): { readonly text: string; readonly clean: boolean } {
  const paths = (["ours", "base", "theirs"] as const).map((side) => {
    const path = join(folder, side);
    writeFileSync(path, texts[side]);
    return path;
  });
  const { stdout, status } = spawnSync("git", ["merge-file", "-p", style, ...paths], {
    encoding: "utf8",
  });
  expect(status === null || status < 0 || status > 127).toBe(false);
  return { text: stdout, clean: status === 0 };
}

const placesOf = (entry: LockEntry | undefined): string[] =>
  (entry?.outputs ?? []).map(
    ({ digest, made }) => `${digest} ${made.key} ${made.take} ${made.call}`,
  );

/** What the sides' entries have that the merge must have too, and nothing else. */
function checkNothingLostOrInvented(merged: Lock, [ours, theirs]: readonly [Lock, Lock]): void {
  for (const [id, entry] of merged.assets) {
    const sides = [ours.assets.get(id), theirs.assets.get(id)].filter((side) => side !== undefined);
    const known = new Set(sides.flatMap(placesOf));
    expect(placesOf(entry).filter((place) => !known.has(place))).toEqual([]);
    expect(sides.map((side) => side.accepts)).toContainEqual(entry.accepts);
    expect(sides.map((side) => side.current)).toContain(entry.current);
  }
}

describe("F18: conflict markers that git left", () => {
  test("are seen in every style and with every line end, and taken apart into lines of their sides", () => {
    let conflicts = 0;
    const edits = lockEdits(24);
    const check = (
      [start, our, their]: readonly (readonly LockEdit[])[],
      [style, end]: readonly string[],
    ): void => {
      const base = editLock(emptyLock, start ?? [], arts);
      const [ours, theirs] = [editLock(base, our ?? [], arts), editLock(base, their ?? [], arts)];
      const [oursText, theirsText] = [serializeLock(ours), serializeLock(theirs)];
      const texts = { base: serializeLock(base), ours: oursText, theirs: theirsText };
      const { text, clean } = mergeFile(texts, style ?? "");
      expect(hasConflictMarkers(text)).toBe(!clean);
      if (clean) return;
      conflicts += 1;
      const left = text.replaceAll("\n", end ?? "");
      expect(() => parseLock(left)).toThrow("conflict markers");
      const lines = splitConflicts(left);
      expect(oursText.split("\n")).toEqual(expect.arrayContaining([...(lines?.ours ?? [""])]));
      expect(theirsText.split("\n")).toEqual(expect.arrayContaining([...(lines?.theirs ?? [""])]));
      expect(splitConflicts(left.slice(0, left.lastIndexOf(">>>>>>>")))).toBeUndefined();
      expect(splitConflicts(left.slice(left.indexOf("<<<<<<<") + 7))).toBeUndefined();
    };
    const styles = fc.constantFrom("-q", "--diff3", "--zdiff3");
    fc.assert(
      fc.property(
        fc.tuple(edits, edits, edits),
        fc.tuple(styles, fc.constantFrom("\n", "\r\n")),
        check,
      ),
      { numRuns: 250 },
    );
    expect(conflicts).toBeGreaterThan(50);
  });

  test("merging whole locks loses no output of any entry, and sides can be swapped", () => {
    const edits = lockEdits(24);
    fc.assert(
      fc.property(edits, edits, edits, fc.boolean(), (start, our, their, hasBase) => {
        const base = editLock(emptyLock, start, arts);
        const [ours, theirs] = [editLock(base, our, arts), editLock(base, their, arts)];
        const common = {
          base: hasBase ? base : undefined,
          keyOf: () => undefined,
          picks: new Map(),
        };
        const merged = mergeLocks({ ours, theirs, ...common });
        const swapped = mergeLocks({ ours: theirs, theirs: ours, ...common });
        expect(serializeLock(swapped.lock)).toBe(serializeLock(merged.lock));
        expect(swapped.undecided.map(({ id }) => id)).toEqual(merged.undecided.map(({ id }) => id));
        checkNothingLostOrInvented(merged.lock, [ours, theirs]);
        for (const [id, entry] of ours.assets) {
          const other = theirs.assets.get(id);
          if (other === undefined && hasBase) continue;
          const isOneSided =
            hasBase && [entry, other].some((side) => isSame(side, base.assets.get(id)));
          if (isOneSided) continue;
          expect(placesOf(merged.lock.assets.get(id))).toEqual(
            expect.arrayContaining([...placesOf(entry), ...placesOf(other)]),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isSame(one: LockEntry | undefined, other: LockEntry | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe("F19: the same key, different pictures on two branches", () => {
  const prompt = "the same";
  const lockOf = (entry: LockEntry): Lock => ({ version: 1, assets: new Map([["a", entry]]) });

  function winnerOf(one: LockEntry, other: LockEntry, wanted?: string): string | undefined {
    const merged = mergeLocks({
      ours: lockOf(one),
      theirs: lockOf(other),
      base: undefined,
      keyOf: () => wanted,
      picks: new Map(),
    });
    expect(merged.undecided).toEqual([]);
    return merged.lock.assets.get("a")?.current;
  }

  const made = (number: number, second: number, words = prompt): LockEntry => {
    const art = arts[number];
    if (art === undefined) throw new Error("no such art");
    return entryOf(words, [outputOf(art, { prompt: words, second })]);
  };

  test("the older stands, then the smaller digest; the other stays an output", () => {
    expect(winnerOf(made(0, 5), made(1, 4))).toBe(arts[1]?.digest);
    const smaller = [arts[2], arts[3]].map((art) => art?.digest ?? "").sort()[0];
    expect(winnerOf(made(2, 7), made(3, 7))).toBe(smaller);
  });

  test("the entry for what the manifest asks for stands, though it is younger and the other is pinned", () => {
    const wanted = made(0, 9, "new words");
    const other = { ...made(1, 1), pinned: true };
    expect(winnerOf(wanted, other, wanted.accepts.key)).toBe(wanted.current);
    expect(winnerOf(other, wanted, wanted.accepts.key)).toBe(wanted.current);
  });

  test("what one side picked or pinned stands over what nobody picked", () => {
    expect(winnerOf({ ...made(0, 9), chosen: true }, made(1, 1))).toBe(arts[0]?.digest);
    expect(winnerOf({ ...made(0, 9), pinned: true }, made(1, 1))).toBe(arts[0]?.digest);
  });

  test("two different picks are nobody's to decide, until somebody says", () => {
    const sides = {
      ours: lockOf({ ...made(0, 1), chosen: true }),
      theirs: lockOf({ ...made(1, 2), chosen: true }),
      base: undefined,
      keyOf: () => undefined,
    };
    const undecided = mergeLocks({ ...sides, picks: new Map() }).undecided;
    expect(undecided.map(({ id }) => id)).toEqual(["a"]);
    const picks = new Map([["a", arts[1]?.digest ?? ""]]);
    const decided = mergeLocks({ ...sides, picks });
    expect(decided.undecided).toEqual([]);
    expect(decided.lock.assets.get("a")).toMatchObject({ current: arts[1]?.digest, chosen: true });
    expect(decided.choices).toMatchObject([{ id: "a", why: "asked" }]);
  });
});
