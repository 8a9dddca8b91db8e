import { describe, expect, test } from "vitest";
import { entryAfter } from "./apply-report.ts";
import { candidateFor, entryFor, lockOf, wantedFor } from "./art.fixture.ts";
import { receivedBeside } from "./composed-outputs.ts";
import { isLockEntry } from "./lock-entry-shape.ts";
import type { LockedOutput, LockEntry } from "./lock.ts";
import { mergeEntries } from "./merge-entries.ts";
import { parseLock } from "./parse-lock.ts";
import { pickableOutputs } from "./pick-output.ts";
import type { JobOutcome } from "./run-report.ts";
import { serializeLock } from "./serialize-lock.ts";
import { sha256 } from "../jobs/job-key.ts";

function compositeOf(output: LockedOutput, feather = 0): LockedOutput {
  const { digest } = output;
  return {
    ...output,
    digest: sha256(`${digest} composed ${feather}`),
    role: "composited",
    composite: { received: digest, feather, outsideChanged: 0.25 },
  };
}

const answers = [candidateFor("fox", 0), candidateFor("fox", 1)];

function outcomeOf(more: Partial<JobOutcome> = {}): JobOutcome {
  return {
    job: "j",
    assets: ["a"],
    status: "done",
    accepts: wantedFor("fox"),
    take: 0,
    outputs: answers,
    cost: 0,
    error: undefined,
    warnings: [],
    ...more,
  };
}

function composedBy(feather = 0, outputs = answers): JobOutcome {
  const composites = outputs.map((output) => compositeOf(output, feather));
  return outcomeOf({ composites: [{ asset: "a", outputs: composites }] });
}

function after(entry: LockEntry | undefined, outcome: JobOutcome): LockEntry {
  const next = entryAfter(entry, outcome, "a");
  if (next === undefined) throw new Error("nothing is locked");
  return next;
}

const rolesOf = ({ outputs }: LockEntry) => outputs.map(({ role }) => role);

describe("the entry of an asset that keeps what is outside", () => {
  test("has the composites, and what was received beside each", () => {
    const entry = after(undefined, composedBy());
    expect(rolesOf(entry)).toEqual(["composited", "received", "composited", "received"]);
    expect(entry.current).toBe(compositeOf(candidateFor("fox", 0)).digest);
    expect(receivedBeside(entry)?.digest).toBe(candidateFor("fox", 0).digest);
    expect(pickableOutputs(entry)).toHaveLength(2);
    expect(isLockEntry(entry)).toBe(true);
    const lock = lockOf({ a: entry });
    expect(parseLock(serializeLock(lock))).toEqual(lock);
  });

  test("goes back and forth with what a person picked, and with nothing doubled", () => {
    const plain = entryFor("fox", 2, { current: candidateFor("fox", 1).digest, chosen: true });
    const composed = after(plain, composedBy());
    expect(composed).toMatchObject({
      current: compositeOf(candidateFor("fox", 1)).digest,
      chosen: true,
    });
    const feathered = after(composed, composedBy(8));
    expect(feathered.current).toBe(compositeOf(candidateFor("fox", 1), 8).digest);
    expect(feathered.outputs).toHaveLength(4);
    expect(after(feathered, outcomeOf())).toEqual(plain);
  });

  test("leaves out what could not be composed, and stays as it was when nothing could", () => {
    const [first] = answers;
    const one = after(undefined, composedBy(0, first === undefined ? [] : [first]));
    expect(rolesOf(one)).toEqual(["composited", "received"]);
    const plain = entryFor("fox");
    expect(entryAfter(plain, composedBy(0, []), "a")).toBe(plain);
  });

  test("has what the others of its job have when it asks for nothing", () => {
    expect(rolesOf(entryAfter(undefined, composedBy(), "b") ?? entryFor("x"))).toEqual([
      "candidate",
      "candidate",
    ]);
  });

  test.each([
    ["no record", undefined],
    ["a bad digest", { received: "x", feather: 0, outsideChanged: 0 }],
    ["a share above 1", { received: sha256("x"), feather: 0, outsideChanged: 2 }],
  ])("is none with %s", (_, composite) => {
    const entry = after(undefined, composedBy());
    const outputs = entry.outputs.map((output) => ({ ...output, composite }));
    expect(isLockEntry({ ...entry, outputs })).toBe(false);
  });
});

test("a merge of a composite and the plain picture has each once, and the pair of what stands", () => {
  const plain = entryFor("fox", 2);
  const composed = after(undefined, composedBy());
  const rules = { wanted: undefined, pick: composed.current };
  const merged = mergeEntries(plain, composed, rules).entry;
  expect(merged).toEqual(mergeEntries(composed, plain, rules).entry);
  expect(merged.current).toBe(composed.current);
  expect(rolesOf(merged)).toEqual(["composited", "received", "composited", "received"]);
  const other = mergeEntries(plain, composed, { ...rules, pick: plain.current }).entry;
  expect(rolesOf(other).filter((role) => role === "received")).toEqual([]);
});
