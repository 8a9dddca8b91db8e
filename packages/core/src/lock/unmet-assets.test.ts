import { describe, expect, test } from "vitest";
import { entryAfter } from "./apply-report.ts";
import { candidateFor, wantedFor } from "./art.fixture.ts";
import { cutOutWarnings } from "./cut-out-warnings.ts";
import { isLockEntry } from "./lock-entry-shape.ts";
import { parseLock } from "./parse-lock.ts";
import type { JobOutcome, UnmetPicture } from "./run-report.ts";
import { serializeLock } from "./serialize-lock.ts";
import { unmetAssets } from "./unmet-assets.ts";

const [first, second] = [candidateFor("fox", 0), candidateFor("fox", 1)];

function outcomeWith(unmet: readonly UnmetPicture[], more: Partial<JobOutcome> = {}): JobOutcome {
  return {
    job: "j",
    assets: ["a"],
    status: "done",
    accepts: wantedFor("fox"),
    take: 0,
    outputs: [first, second],
    cost: 0,
    error: undefined,
    warnings: [],
    unmet,
    ...more,
  };
}

const blank = (digest: string, asset = "a"): UnmetPicture => ({
  asset,
  digest,
  unmet: [{ name: "not_blank", detail: "It is blank." }],
});

describe("a candidate that is not as expected", () => {
  test("gives way to the first one that is", () => {
    const outcome = outcomeWith([blank(first.digest)]);
    expect(entryAfter(undefined, outcome, "a")).toMatchObject({
      current: second.digest,
      chosen: false,
      outputs: [{ digest: first.digest }, { digest: second.digest }],
    });
    expect(unmetAssets(outcome)).toEqual([]);
  });

  test("is picked all the same where none is", () => {
    const outcome = outcomeWith([blank(first.digest), blank(second.digest)]);
    expect(entryAfter(undefined, outcome, "a")?.current).toBe(first.digest);
    expect(unmetAssets(outcome)).toEqual(["a"]);
  });

  test("stays where a person chose it", () => {
    const before = entryAfter(undefined, outcomeWith([]), "a");
    if (before === undefined) throw new Error("nothing is locked");
    const after = entryAfter({ ...before, chosen: true }, outcomeWith([blank(first.digest)]), "a");
    expect(after).toMatchObject({ current: first.digest, chosen: true });
  });

  test("counts for the asset that expects it alone", () => {
    const outcome = outcomeWith([blank(first.digest, "b")], { assets: ["a", "b"] });
    expect(entryAfter(undefined, outcome, "a")?.current).toBe(first.digest);
    expect(entryAfter(undefined, outcome, "b")?.current).toBe(second.digest);
  });
});

describe("a cut-out in the lock", () => {
  const quality = { uniform: 1, inside: 0, spill: 0.01, soft: 0.2 };
  const cutOut = {
    ...first,
    digest: second.digest,
    role: "composited" as const,
    composite: { received: first.digest, key: "#ff00ff", quality },
  };
  const entry = entryAfter(
    undefined,
    outcomeWith([], { outputs: [first], composites: [{ asset: "a", outputs: [cutOut] }] }),
    "a",
  );

  test("is written and read again as it is", () => {
    if (entry === undefined) throw new Error("nothing is locked");
    const lock = { version: 1, assets: new Map([["a", entry]]) } as const;
    expect(parseLock(serializeLock(lock)).assets.get("a")).toEqual(entry);
    expect(entry.outputs.map(({ role }) => role)).toEqual(["composited", "received"]);
  });

  test.each([
    ["no colour", { received: first.digest, key: "magenta", quality }],
    [
      "a share above 1",
      { received: first.digest, key: "#ff00ff", quality: { ...quality, spill: 2 } },
    ],
    ["no figures", { received: first.digest, key: "#ff00ff" }],
  ])("with %s is refused", (_, composite) => {
    expect(isLockEntry({ ...entry, outputs: [{ ...cutOut, composite }] })).toBe(false);
  });

  test.each([
    [{}, undefined],
    [{ uniform: 0.8 }, /20 % of the border/],
    [{ inside: 0.1 }, /10 % of the subject/],
    [{ spill: 0.5 }, /50 % of the soft edges/],
    [{ soft: 0.7 }, /70 % of what one sees/],
  ])("warns by its figures: %j", (more, warning) => {
    const composite = { received: first.digest, key: "#ff00ff", quality: { ...quality, ...more } };
    const told = cutOutWarnings({ composite });
    expect(told).toHaveLength(warning === undefined ? 0 : 1);
    expect(told.every((text) => warning?.test(text) === true)).toBe(true);
  });
});
