import { GenlockError } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { selectAssets } from "./select-assets.ts";

const ids = ["hero", "hero-night", "icon/big/sun", "icon/moon", "icon/star"];

function hintOf(pattern: string): string | undefined {
  try {
    selectAssets([pattern], ids);
  } catch (error) {
    if (GenlockError.isInstance(error)) return `${error.code}: ${error.hint ?? ""}`;
  }
  return undefined;
}

describe("selectAssets", () => {
  test("nothing named is everything", () => {
    expect(selectAssets([], ids)).toBeUndefined();
  });

  test("ids and patterns add up, each asset once, in the manifest's order", () => {
    expect(selectAssets(["icon/star", "hero", "icon/*"], ids)).toEqual([
      "hero",
      "icon/moon",
      "icon/star",
    ]);
  });

  test("* stays within one part, ** goes through all", () => {
    expect(selectAssets(["*"], ids)).toEqual(["hero", "hero-night"]);
    expect(selectAssets(["icon/**"], ids)).toEqual(["icon/big/sun", "icon/moon", "icon/star"]);
    expect(selectAssets(["icon/{star,moon}"], ids)).toEqual(["icon/moon", "icon/star"]);
  });

  test("what matches nothing is refused, with the id that may be meant", () => {
    expect(hintOf("star")).toBe("ASSET_UNKNOWN: Did you mean `icon/star`?");
    expect(hintOf("heor")).toBe("ASSET_UNKNOWN: Did you mean `hero`?");
    expect(hintOf("x/*")).toMatch(/^ASSET_UNKNOWN/);
    expect(hintOf("")).toMatch(/^ASSET_UNKNOWN/);
  });
});
