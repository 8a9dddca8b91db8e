import { expect, test } from "vitest";
import { LivePictures } from "./live-pictures.ts";

const job = { job: "j", assets: ["hero", "card"] } as const;
const bytes = new Uint8Array([1]);

test("shows partial pictures, then the failure, until somebody starts again", () => {
  const live = new LivePictures();
  expect(live.hasHeard).toBe(false);
  const partial = { index: 0, partialIndex: 0, mediaType: "image/png", bytes };
  expect(live.take({ type: "job-partial", ...job, ...partial })).toEqual(["hero", "card"]);
  expect(live.standIn("hero")).toEqual({ kind: "partial", mediaType: "image/png", bytes });
  const failed = { code: "PROVIDER_REFUSED", message: "No.", hint: undefined, ambiguous: false };
  expect(live.take({ type: "job-error", ...job, ...failed })).toEqual(["hero", "card"]);
  expect(live.take({ type: "job-error", ...job, ...failed })).toEqual([]);
  expect(live.standIn("card")).toEqual({ kind: "failure", message: "No." });
  expect(live.take({ type: "job-start", ...job, call: 0, count: 1 })).toEqual(["hero", "card"]);
  expect(live.standIn("card")).toBeUndefined();
  expect(live.hasHeard).toBe(true);
});

test("gives each change a version that was never there, and tells what is recent", () => {
  const before = Date.now();
  const live = new LivePictures();
  expect(live.version("hero")).toBe(0);
  const first = live.touch(["hero"]);
  const second = live.touch(["card"]);
  expect(first).toBeGreaterThan(before);
  expect(second).toBeGreaterThan(first);
  expect(live.changedWithin(60_000)).toEqual(
    new Map([
      ["hero", first],
      ["card", second],
    ]),
  );
  expect(live.changedWithin(-1)).toEqual(new Map());
});
