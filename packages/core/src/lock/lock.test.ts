import fc from "fast-check";
import type { JsonValue } from "@genlock/provider";
import { expect, test } from "vitest";
import { explainBadAssetId } from "../manifest/asset-id.ts";
import { applyReport, removeEntries } from "./apply-report.ts";
import { emptyLock, type Lock, type LockedOutput, type LockEntry } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import type { JobOutcome } from "./run-report.ts";
import { serializeLock } from "./serialize-lock.ts";

/** What JSON itself can carry: no negative zero. */
const jsonValues: fc.Arbitrary<JsonValue> = fc.json().map((text): JsonValue => JSON.parse(text));

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

const outputs = fc.record({
  digest: hex,
  role: fc.constantFrom("candidate", "imported"),
  mediaType: fc.constantFrom("image/png", "image/webp"),
  width: fc.nat(),
  height: fc.nat(),
  byteLength: fc.nat(),
  hasAlpha: fc.boolean(),
  made: fc.record({
    key: hex,
    take: fc.nat(9),
    call: fc.nat(9),
    index: fc.nat(9),
    provenance: fc.record(
      {
        provider: fc.string(),
        model: fc.string(),
        billing: fc.constantFrom("free", "paid"),
        at: fc.constant("2026-11-21T00:00:00Z"),
        revisedPrompt: fc.string({ unit: "grapheme" }),
        callCost: fc.double({ min: 0, max: 9, noNaN: true }),
        used: fc.dictionary(fc.string(), jsonValues, { noNullPrototype: true }),
      },
      { requiredKeys: ["provider", "model", "billing"] },
    ),
  }),
});

const entries: fc.Arbitrary<LockEntry> = fc
  .record({
    key: hex,
    prompt: fc.string({ unit: "grapheme" }),
    pinned: fc.boolean(),
    chosen: fc.boolean(),
    outputs: fc.array(outputs, { minLength: 1, maxLength: 3 }),
  })
  .map(({ key, prompt, pinned, chosen, outputs: made }) => ({
    accepts: { key, fields: { provider: "draft", operation: "generate", prompt } },
    current: made[0]?.digest ?? "",
    pinned,
    chosen,
    outputs: made,
  }));

const locks: fc.Arbitrary<Lock> = fc
  .dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(\/[a-z][a-z0-9]{0,5})?$/), entries, {
    maxKeys: 5,
  })
  .map((assets): Lock => ({ version: 1, assets: new Map(Object.entries(assets)) }))
  .filter(({ assets }) => [...assets.keys()].every((id) => explainBadAssetId(id) === undefined));

test("parse is the inverse of serialize, and writing is stable", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      const text = serializeLock(lock);
      const read = parseLock(text);
      expect(serializeLock(read)).toBe(text);
      expect(read.assets).toEqual(lock.assets);
      expect(serializeLock(parseLock(text.replaceAll("\n", "\r\n")))).toBe(text);
    }),
  );
});

test("writes one block for each asset, sorted, whatever the order of what was put in", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      const reversed: Lock = { version: 1, assets: new Map([...lock.assets].toReversed()) };
      expect(serializeLock(reversed)).toBe(serializeLock(lock));
    }),
  );
});

test.each([
  ["", "LOCK_CORRUPT"],
  ["[]", "LOCK_CORRUPT"],
  ['{"version":2,"assets":{}}', "LOCK_VERSION"],
  ['{"version":1}', "LOCK_CORRUPT"],
  ['{"version":1,"assets":{},"extra":1}', "LOCK_CORRUPT"],
  ['{"version":1,"assets":{"../x":{}}}', "LOCK_CORRUPT"],
  ['{"version":1,"assets":{"__proto__x":{}}}', "LOCK_CORRUPT"],
  ['{"version":1,"assets":{"a":{}}}', "LOCK_CORRUPT"],
  ['<<<<<<< ours\n{"version":1,"assets":{}}\n=======\n{}\n>>>>>>> theirs\n', "LOCK_CORRUPT"],
])("refuses %j with %s", (text, code) => {
  expect(() => parseLock(text)).toThrow(expect.objectContaining({ code }));
});

test("names the member that is wrong", () => {
  const [entry] = fc.sample(entries, 1);
  if (entry === undefined) throw new Error("no sample");
  const broken = { ...entry, current: "0".repeat(64) };
  const text = serializeLock({ version: 1, assets: new Map([["hero", broken]]) });
  expect(() => parseLock(text)).toThrow("the entry of hero has a `current` that is none of its");
  const negative = text
    .replace(/"width": \d+/, '"width": -1')
    .replaceAll("0".repeat(64), entry.current);
  expect(() => parseLock(negative)).toThrow("`outputs[0].width` that must be a whole number");
});

function outcome(key: string, take: number, made: readonly LockedOutput[]): JobOutcome {
  return {
    job: "job",
    assets: ["hero"],
    status: "done",
    accepts: { key, fields: { provider: "draft", operation: "generate" } },
    take,
    outputs: made,
    cost: 0,
    error: undefined,
    warnings: [],
  };
}

function output(key: string, take: number, index: number): LockedOutput {
  return {
    digest: `${key}${take}${index}`.padStart(64, "0"),
    role: "candidate",
    mediaType: "image/png",
    width: 1,
    height: 1,
    byteLength: 1,
    hasAlpha: false,
    made: {
      key,
      take,
      call: 0,
      index,
      provenance: { provider: "draft", model: "m", billing: "free" },
    },
  };
}

function apply(lock: Lock, ...jobs: JobOutcome[]): Lock {
  return applyReport(lock, {
    version: 1,
    jobs,
    spent: 0,
    ambiguousCalls: 0,
    interrupted: false,
    stoppedBy: undefined,
  });
}

test("keeps what a person picked when more candidates come, and drops it for a new take", () => {
  const key = "a".repeat(64);
  const two = apply(emptyLock, outcome(key, 0, [output(key, 0, 0), output(key, 0, 1)]));
  const entry = two.assets.get("hero");
  if (entry === undefined) throw new Error("hero was not locked");
  const second = output(key, 0, 1).digest;
  const picked: Lock = {
    version: 1,
    assets: new Map([["hero", { ...entry, current: second, chosen: true, pinned: true }]]),
  };
  const more = apply(
    picked,
    outcome(key, 0, [output(key, 0, 0), output(key, 0, 1), output(key, 0, 2)]),
  );
  expect(more.assets.get("hero")).toMatchObject({ current: second, chosen: true, pinned: true });
  expect(more.assets.get("hero")?.outputs).toHaveLength(3);
  const again = apply(more, outcome(key, 1, [output(key, 1, 0)]));
  expect(again.assets.get("hero")).toMatchObject({
    current: output(key, 1, 0).digest,
    chosen: false,
    pinned: true,
  });
  expect(again.assets.get("hero")?.outputs).toHaveLength(4);
});

test("leaves an entry alone when a job brought nothing, and takes entries out", () => {
  const key = "b".repeat(64);
  const lock = apply(emptyLock, outcome(key, 0, [output(key, 0, 0)]));
  const failed: JobOutcome = { ...outcome("c".repeat(64), 0, []), status: "failed" };
  expect(apply(lock, failed)).toEqual(lock);
  expect(removeEntries(lock, ["hero", "nobody"]).assets.size).toBe(0);
});
