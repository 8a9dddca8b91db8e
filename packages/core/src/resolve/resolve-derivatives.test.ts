import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import { derivativesResolver } from "./resolve-derivatives.ts";
import type { Written, WrittenDerivatives, WrittenManifest } from "./written-manifest.ts";

function written<Value>(value: Value, pointer: string): Written<Value> {
  return { value, file: "genlock.yaml", folder: "", pointer, locate: () => undefined };
}

type Presets = NonNullable<WrittenManifest["presets"]>["value"];

/** What comes of `derivatives` in defaults and asset, and what is said about it. */
function resolve(
  defaults: WrittenDerivatives | undefined,
  own: WrittenDerivatives | undefined,
  { presets, steps }: { presets?: Presets; steps?: readonly string[] } = {},
): { settings: DerivativeSettings | undefined; told: string[] } {
  const reported: Diagnostic[] = [];
  const resolver = derivativesResolver(
    {
      defaults: written(defaults === undefined ? {} : { derivatives: defaults }, "/defaults"),
      presets: presets && written(presets, "/presets"),
    },
    steps && new Set(steps),
  );
  const asset = written(own === undefined ? {} : { derivatives: own }, "/assets/x");
  const settings = resolver(asset, (diagnostic) => reported.push(diagnostic));
  const told = reported.map(
    ({ code, pointer, message, hint }) => `${code} ${pointer} ${message} > ${hint}`,
  );
  return { settings, told };
}

test("merges member by member, and takes all away on request", () => {
  const defaults = { widths: [400, 800], quality: 60 };
  expect(resolve(defaults, { formats: ["webp"] }).settings).toEqual({
    widths: [400, 800],
    formats: ["webp"],
    quality: { avif: 60, webp: 60, jpeg: 60 },
  });
  expect(resolve(defaults, undefined).settings?.widths).toEqual([400, 800]);
  expect(resolve(defaults, false).settings).toBeUndefined();
  expect(resolve(undefined, undefined).settings).toBeUndefined();
  expect(resolve(false, { widths: [10] }).settings?.widths).toEqual([10]);
});

test("lays presets between defaults and asset, left to right, theirs below them", () => {
  const presets: Presets = {
    base: { widths: [100], formats: ["png"], blur: 2 },
    card: { preset: "base", widths: [200], aspect: "4:3" },
    grey: { greyscale: true, blur: false },
  };
  const { settings, told } = resolve(
    { widths: [50], sizes: "50vw" },
    { preset: ["card", "grey"], fit: "contain" },
    { presets },
  );
  expect(told).toEqual([]);
  expect(settings).toMatchObject({
    widths: [200],
    formats: ["png"],
    sizes: "50vw",
    greyscale: true,
    fit: "contain",
  });
  expect(settings?.aspect).toBeCloseTo(4 / 3, 5);
  expect(settings?.blur).toBeUndefined();
  expect(resolve(undefined, "grey", { presets }).settings?.greyscale).toBe(true);
});

test("what contradicts the upper layer goes", () => {
  expect(resolve({ quality: 60 }, { maxBytes: 9000 }).settings).toMatchObject({
    quality: {},
    maxBytes: 9000,
  });
  expect(resolve({ maxBytes: 9000 }, { quality: 60 }).settings?.maxBytes).toBeUndefined();
  expect(resolve({ widths: [1, 2] }, { densities: [1, 2] }).settings?.widths).toBeUndefined();
  expect(resolve({ densities: [1, 2] }, { widths: [1, 2] }).settings?.densities).toBeUndefined();
  const paired = { widths: [10], heights: [20] };
  expect(resolve(paired, { aspect: "1:1" }).settings).toMatchObject({ widths: [10], aspect: 1 });
  expect(resolve(paired, { aspect: "1:1" }).settings?.heights).toBeUndefined();
  const shaped = { widths: [10], aspect: "1:1" };
  expect(resolve(shaped, { heights: [20] }).settings?.aspect).toBeUndefined();
});

test("undoes what is inherited, and reads words as what they stand for", () => {
  const defaults = {
    trim: true,
    tint: "#F80",
    sharpen: true,
    placeholder: "tiny",
    pad: 0.1,
    aspect: 2,
    position: "right top",
    background: "white",
    effort: "fast",
  } as const;
  expect(resolve(defaults, undefined).settings).toMatchObject({
    trim: 10,
    tint: "#ff8800",
    sharpen: 1,
    focus: [1, 0],
    background: "#ffffff",
    effort: { dev: "fast", build: "fast" },
  });
  const undone = resolve(defaults, {
    trim: false,
    tint: false,
    sharpen: false,
    placeholder: false,
    pad: 0,
    aspect: "original",
    position: "center",
    effort: { build: "thorough" },
  }).settings;
  for (const key of ["trim", "tint", "sharpen", "placeholder", "pad", "aspect", "focus"] as const) {
    expect(undone?.[key]).toBeUndefined();
  }
  expect(undone?.effort).toEqual({ dev: "fast", build: "thorough" });
});

test("points at presets and steps that are not there, and at heights without widths", () => {
  const presets: Presets = { card: {}, loop: { preset: "pool" }, pool: { preset: "loop" } };
  expect(resolve(undefined, "crad", { presets }).told).toEqual([
    "PRESET_UNKNOWN /assets/x/derivatives There is no preset `crad`. > Did you mean `card`?",
  ]);
  expect(resolve({ preset: ["card", "no"] }, undefined).told).toEqual([
    "PRESET_UNKNOWN /defaults/derivatives/preset/0 There is no preset `card`. > Define it under `presets`.",
    "PRESET_UNKNOWN /defaults/derivatives/preset/1 There is no preset `no`. > Define it under `presets`.",
  ]);
  expect(resolve(undefined, "loop", { presets }).told).toEqual([
    "PRESET_UNKNOWN /assets/x/derivatives The preset `loop` leads back to itself. > Take one of the presets out of the other.",
  ]);
  const heights = { widths: [1, 2, 3], heights: [1, 2] };
  expect(resolve(undefined, heights).told).toEqual([
    "DERIVATIVE_FRAMES /assets/x/derivatives There are 2 heights for 3 widths. > Write one height for all widths, or one for each; for the same shape at every width use `aspect`.",
  ]);
  expect(resolve(undefined, { steps: ["watermrak"] }, { steps: ["watermark"] }).told).toEqual([
    "STEP_UNKNOWN /assets/x/derivatives genlock.config.ts has no step `watermrak`. > Did you mean `watermark`?",
  ]);
});
