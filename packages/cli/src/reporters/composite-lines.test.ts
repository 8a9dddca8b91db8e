import type { JobOutcome, LockedOutput } from "@genlock/core";
import { expect, test } from "vitest";
import { compositeLines } from "./composite-lines.ts";

function outcomeWith(...shares: readonly number[]): JobOutcome {
  const outputs = shares.map((outsideChanged): LockedOutput => {
    const provenance = { provider: "p", model: "m", billing: "free" } as const;
    return {
      digest: "d",
      role: "composited",
      mediaType: "image/png",
      width: 1,
      height: 1,
      byteLength: 1,
      hasAlpha: false,
      composite: { received: "r", feather: 0, outsideChanged },
      made: { key: "k", take: 0, call: 0, index: 0, provenance },
    };
  });
  const composites = [{ asset: "hero", outputs }];
  const nothing = { accepts: undefined, take: 0, outputs: [], cost: 0, error: undefined };
  return { job: "j", assets: ["hero"], status: "done", ...nothing, warnings: [], composites };
}

test.each([
  [[0.3754], "37.5 %"],
  [[0.1, 0.25], "10 % to 25 %"],
  [[0, 0], "0 %"],
  [[0.0001], "less than 0.1 %"],
  [[0.9999], "more than 99.9 %"],
  [[1], "100 %"],
])("shares %j are told as %s", (shares, told) => {
  expect(compositeLines(outcomeWith(...shares))).toEqual([
    `hero: the model had changed ${told} outside; these pixels are put back.`,
  ]);
});

test("a job without composites has no line", () => {
  expect(compositeLines(outcomeWith())).toEqual([]);
  expect(compositeLines({ ...outcomeWith(), composites: undefined })).toEqual([]);
});
