import { expect, test } from "vitest";
import { nearestSize, parseSize, placeholderSize } from "./size.ts";

test("sizes are read exactly or not at all", () => {
  expect(parseSize("1536x1024")).toEqual({ width: 1536, height: 1024 });
  expect(parseSize("auto")).toBe("auto");
  expect(parseSize(undefined)).toBe("auto");
  const wrong = ["", "1024", "0x1", "1x0", "01x1", "1X1", "1x1 ", "-1x1"];
  expect(wrong.filter((size) => parseSize(size) !== undefined)).toEqual([]);
});

test("a size that is too large keeps its aspect, and each edge a pixel", () => {
  expect(nearestSize({ width: 100, height: 60 })).toEqual({ width: 100, height: 60 });
  expect(nearestSize({ width: 16_384, height: 8192 })).toEqual({ width: 4096, height: 2048 });
  expect(nearestSize({ width: 1_000_000, height: 2 })).toEqual({ width: 4096, height: 1 });
});

test("a placeholder has the asset's size, and a usual one where none is known", () => {
  expect(placeholderSize("1536x1024")).toEqual({ width: 1536, height: 1024 });
  expect(placeholderSize("9000x4500")).toEqual({ width: 4096, height: 2048 });
  for (const unknown of [undefined, "auto", "huge"]) {
    expect(placeholderSize(unknown)).toEqual({ width: 1024, height: 1024 });
  }
});
