import { describe, expect, test } from "vitest";
import { nearestWord } from "./suggestion.ts";

describe("the nearest word", () => {
  test.each([
    ["promt", "prompt"],
    ["PROMPT", "prompt"],
    ["porvider", "provider"],
    ["styl", "style"],
    ["jpg", "jpeg"],
  ])("of %s is %s", (word, nearest) => {
    expect(nearestWord(word, ["prompt", "provider", "style", "jpeg", "alt"])).toBe(nearest);
  });

  test("is none where too much would have to change", () => {
    expect(nearestWord("lighthouse", ["prompt", "style"])).toBeUndefined();
    expect(nearestWord("x", [])).toBeUndefined();
  });

  test("is one of the same parts in another order", () => {
    expect(nearestWord("Top left", ["top", "right top", "left top", "left"])).toBe("left top");
    expect(nearestWord("top middle", ["left top"])).toBeUndefined();
  });

  test("is the first of several that are as near", () => {
    expect(nearestWord("hera", ["hero", "here"])).toBe("hero");
  });
});
