import { expect, test } from "vitest";
import { findModel } from "../models/find-model.ts";
import { parseSize } from "../models/picture-size.ts";
import { brokenLimits, nearestSize } from "./nearest-size.ts";

const rules = findModel("gpt-image-2")?.sizes;

test("whatever is asked for, the suggestion is legal", () => {
  if (rules?.kind !== "flexible") {
    throw new Error("gpt-image-2 has flexible sizes");
  }
  const edges = [
    1, 15, 16, 17, 100, 479, 480, 640, 808, 816, 1023, 1280, 2159, 2880, 3839, 3840, 3841, 9999,
    99_999,
  ];
  for (const width of edges) {
    for (const height of edges) {
      const suggestion = parseSize(nearestSize({ width, height }, rules) ?? "");
      expect(suggestion, `${width}x${height}`).toBeDefined();
      expect(suggestion === undefined ? [""] : brokenLimits(suggestion, rules)).toEqual([]);
    }
  }
});

test("a legal size is its own nearest", () => {
  if (rules === undefined) {
    throw new Error("gpt-image-2 has size rules");
  }
  for (const size of ["1024x1024", "3840x2160", "2160x3840", "1536x864", "2880x2880"]) {
    expect(nearestSize(parseSize(size) ?? { width: 0, height: 0 }, rules)).toBe(size);
  }
});
