import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { removeEntries } from "./apply-report.ts";
import { emptyLock, type Lock, type LockedInput } from "./lock.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { mergeLocks } from "./merge-locks.ts";
import { parseLock } from "./parse-lock.ts";
import { serializeLock } from "./serialize-lock.ts";

function input(digit: string): LockedInput {
  const picture = { mediaType: "image/png", width: 64, height: 32, byteLength: 9, hasAlpha: true };
  return { digest: digit.repeat(64), ...picture };
}

function lockOf(inputs: Readonly<Record<string, string>>): Lock {
  const entries = Object.entries(inputs).map(([url, digit]) => [url, input(digit)] as const);
  return { ...emptyLock, inputs: new Map(entries) };
}

function merged(ours: Lock, theirs: Lock, base?: Lock): Record<string, string> {
  const entries = [...mergeInputs({ ours, theirs, base })];
  return Object.fromEntries(entries.map(([url, { digest }]) => [url, digest[0] ?? ""]));
}

describe("pictures that two branches fetched", () => {
  test("are all there, and what one side changed or let go counts", () => {
    const base = lockOf({ a: "1", b: "1", c: "1" });
    const ours = lockOf({ a: "2", c: "1", x: "5" });
    const theirs = lockOf({ a: "1", b: "1", c: "3", y: "6" });
    expect(merged(ours, theirs, base)).toEqual({ a: "2", c: "3", x: "5", y: "6" });
    expect(merged(ours, theirs)).toEqual({ a: "1", b: "1", c: "1", x: "5", y: "6" });
  });

  test("merge the same from either side, and lose or invent nothing", () => {
    const urls = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2", "3"));
    fc.assert(
      fc.property(urls, urls, fc.option(urls), (our, their, before) => {
        const [ours, theirs] = [lockOf(our), lockOf(their)];
        const base = before === null ? undefined : lockOf(before);
        const result = merged(ours, theirs, base);
        expect(merged(theirs, ours, base)).toEqual(result);
        for (const [url, digit] of Object.entries(result)) {
          expect([our[url], their[url]]).toContain(digit);
        }
        const kept = Object.keys(our).filter((url) => url in their);
        expect(Object.keys(result)).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test("come into the merged lock, and no change to assets loses them", () => {
    const ours = lockOf({ a: "1" });
    const sides = { ours, theirs: lockOf({ b: "2" }), base: undefined };
    const { lock } = mergeLocks({ ...sides, keyOf: () => undefined, picks: new Map() });
    expect([...(lock.inputs?.keys() ?? [])]).toEqual(["a", "b"]);
    expect(removeEntries(ours, ["x"]).inputs).toBe(ours.inputs);
  });
});

describe("the text of a lock", () => {
  test("has what was fetched before the assets, sorted, and nothing where nothing was", () => {
    const lock = lockOf({ "https://b.test/x": "2", "https://a.test/x": "1" });
    const text = serializeLock(lock);
    expect([...text.matchAll(/"https:\/\/(\w)/g)].map(([, host]) => host)).toEqual(["a", "b"]);
    expect(text.indexOf('"inputs"')).toBeLessThan(text.indexOf('"assets"'));
    expect(serializeLock(parseLock(text))).toBe(text);
    expect(parseLock(text)).toEqual(lock);
    expect(serializeLock(lockOf({}))).toBe(serializeLock(emptyLock));
  });

  test("with an input that is not right is refused, and its address told without what may be secret", () => {
    const text = serializeLock(lockOf({ "https://a.test/x?key=sesame": "1" }));
    const broken = text.replace("1".repeat(64), "1");
    expect(() => parseLock(broken)).toThrow("`digest`");
    expect(() => parseLock(broken)).not.toThrow("sesame");
    expect(() => parseLock(text.replace('"inputs": {', '"inputs": [], "x": {'))).toThrow(
      "unknown member",
    );
  });
});
