import { describe, expect, test } from "vitest";
import { derivativeHeight } from "./derivative-height.ts";
import { derivativeKey } from "./derivative-key.ts";
import { derivativeName } from "./derivative-name.ts";
import type { DerivativeSettings } from "./derivative-settings.ts";
import type { Recipe } from "./recipe.ts";
import { variantsOf } from "./variants-of.ts";

const nothingSaid: DerivativeSettings = { widths: undefined, formats: undefined, quality: {} };
const png = { mediaType: "image/png", width: 1000 };

function recipesFor(
  settings: DerivativeSettings,
  original: { mediaType: string; width: number },
): Recipe[] {
  return variantsOf(settings, { height: 600, ...original }).map(({ recipe }) => recipe);
}

function formatsOf(settings: DerivativeSettings, mediaType: string): string[] {
  return recipesFor(settings, { mediaType, width: 1000 }).map((recipe) => recipe.format);
}

describe("variantsOf", () => {
  test("makes the original's width in avif, webp and its own format by default", () => {
    expect(recipesFor(nothingSaid, png)).toEqual([
      { width: 1000, format: "avif", quality: 50, effort: 3 },
      { width: 1000, format: "webp", quality: 80, effort: 4 },
      { width: 1000, format: "png", quality: undefined, effort: undefined },
    ]);
    expect(formatsOf(nothingSaid, "image/jpeg")).toEqual(["avif", "webp", "jpeg"]);
    expect(formatsOf(nothingSaid, "image/webp")).toEqual(["avif", "webp"]);
    expect(formatsOf(nothingSaid, "image/avif")).toEqual(["avif", "webp"]);
    expect(formatsOf(nothingSaid, "image/gif")).toEqual(["avif", "webp", "png"]);
  });

  test("never enlarges, counts equal widths once and sorts them", () => {
    const widths = [1600, 400, 1000, 800, 400, 5000];
    const recipes = recipesFor({ ...nothingSaid, widths, formats: ["webp", "jpeg"] }, png);
    expect(recipes.map(({ format, width }) => `${format} ${width}`)).toEqual([
      "webp 400",
      "webp 800",
      "webp 1000",
      "jpeg 400",
      "jpeg 800",
      "jpeg 1000",
    ]);
  });

  test("keeps the stated order of formats", () => {
    const settings = { ...nothingSaid, formats: ["png", "avif"] } as const;
    expect(formatsOf(settings, "image/png")).toEqual(["png", "avif"]);
  });

  test("takes quality by format, and never for png", () => {
    const recipes = recipesFor(
      {
        widths: [10],
        formats: ["avif", "webp", "jpeg", "png"],
        quality: { webp: 61, jpeg: 1, png: 9 },
      },
      png,
    );
    expect(recipes.map((recipe) => recipe.quality)).toEqual([50, 61, 1, undefined]);
  });
});

describe("derivativeHeight", () => {
  test("keeps proportions, rounds halves up and never reaches zero", () => {
    expect(derivativeHeight({ width: 500 }, { width: 1000, height: 600 })).toBe(300);
    expect(derivativeHeight({ width: 1 }, { width: 2, height: 5 })).toBe(3);
    expect(derivativeHeight({ width: 1 }, { width: 2, height: 7 })).toBe(4);
    expect(derivativeHeight({ width: 38 }, { width: 336, height: 84 })).toBe(9);
    expect(derivativeHeight({ width: 10 }, { width: 1000, height: 3 })).toBe(1);
    expect(derivativeHeight({ width: 1000 }, { width: 1000, height: 333 })).toBe(333);
  });
});

describe("derivativeKey", () => {
  const recipe: Recipe = { width: 800, format: "avif", quality: 50, effort: 3 };
  const key = derivativeKey(recipe, "a".repeat(64), "engine 1");

  test("does not depend on the order of members or on those that are undefined", () => {
    const same = { effort: 3, later: undefined, quality: 50, format: "avif", width: 800 } as const;
    expect(derivativeKey(same, "a".repeat(64), "engine 1")).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  test("changes with everything the bytes depend on", () => {
    const keys = [
      key,
      derivativeKey({ ...recipe, width: 801 }, "a".repeat(64), "engine 1"),
      derivativeKey({ ...recipe, format: "webp" }, "a".repeat(64), "engine 1"),
      derivativeKey({ ...recipe, quality: 51 }, "a".repeat(64), "engine 1"),
      derivativeKey({ ...recipe, effort: 2 }, "a".repeat(64), "engine 1"),
      derivativeKey(recipe, "b".repeat(64), "engine 1"),
      derivativeKey(recipe, "a".repeat(64), "engine 2"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("derivativeName", () => {
  test("is the last part of the id, the width and the extension", () => {
    expect(derivativeName("hero", { width: 800, format: "avif" })).toBe("hero-800.avif");
    expect(derivativeName("icon/sword", { width: 64, format: "webp" })).toBe("sword-64.webp");
    expect(derivativeName("hero", { width: 800, format: "jpeg" })).toBe("hero-800.jpg");
  });
});
