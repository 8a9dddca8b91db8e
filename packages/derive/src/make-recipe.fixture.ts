import { basename, join } from "node:path";
import { placeholderRecipe, variantsOf } from "@genlock/core";
import type { DerivativeSettings, Recipe } from "@genlock/core";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { expect } from "vitest";
import type { DerivedFile, Deriver } from "./deriver.ts";
import { digestOf, tempFolder, writeOriginal } from "./pictures.fixture.ts";

/** Settings that make one png. */
export const png = { widths: undefined, formats: ["png"], quality: {} } as const;

/** What making can be given beside settings. */
export interface Making {
  /** Default: the one of all. */
  readonly deriver?: Deriver;
  /** Absolute paths of steps by name. */
  readonly steps?: ReadonlyMap<string, string>;
}

/** A file, decoded. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly pixel: (x: number, y: number) => number[];
  readonly name: string;
}

/** Makes what settings ask for, and hands the files over while they are there. */
export type Make = <Result>(
  pipeline: Sharp,
  settings: Partial<DerivativeSettings>,
  look: (files: readonly DerivedFile[], folder: string) => Promise<Result>,
  making?: Making,
) => Promise<Result>;

/** Gives tests what makes recipes, with one deriver for all. */
export function recipeMaker(shared: Deriver): {
  readonly make: Make;
  /** The only file of settings. */
  readonly makeOne: (
    pipeline: Sharp,
    settings: Partial<DerivativeSettings>,
    making?: Making,
  ) => Promise<Decoded>;
} {
  const make: Make = async (pipeline, settings, look, making = {}) => {
    const { deriver = shared, steps = new Map<string, string>() } = making;
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "o.png", pipeline.png());
    const digests = new Map<string, string>();
    for (const [name, module] of steps) digests.set(name, await digestOf(module));
    const all: DerivativeSettings = { ...png, ...settings };
    const variants = variantsOf(all, original, { steps: digests });
    const small = placeholderRecipe(all, original);
    const recipes: Recipe[] = variants.map(({ recipe }) => recipe);
    if (small !== undefined) recipes.push(small);
    const cacheDir = join(folder.path, "cache");
    const files = await deriver.derive({ path, original, id: "a", recipes, cacheDir, steps });
    return await look(files, folder.path);
  };
  return {
    make,
    makeOne: (pipeline, settings, making) => make(pipeline, settings, decodeFirst, making),
  };
}

async function decodeFirst([file]: readonly DerivedFile[]): Promise<Decoded> {
  if (file === undefined) throw new Error("nothing was made");
  const decoding = sharp(file.path).ensureAlpha().raw();
  const { data, info } = await decoding.toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([file.width, file.height]);
  const pixel = (x: number, y: number): number[] => {
    const at = (y * info.width + x) * 4;
    return [...data.subarray(at, at + 4)];
  };
  return { width: info.width, height: info.height, pixel, name: basename(file.path) };
}

const colours = { red: "#ff0000", green: "#00ff00", blue: "#0000ff", grey: "#808080" } as const;
type Colour = keyof typeof colours;

/** Coloured squares side by side, 40 pixels each. */
export function squares(...names: Colour[]): Sharp {
  const create = { width: 40, height: 40, channels: 3 } as const;
  return sharp({
    create: { ...create, width: 40 * names.length, background: "#000" },
  }).composite(
    names.map((name, index) => ({
      input: { create: { ...create, background: colours[name] } },
      left: index * 40,
      top: 0,
    })),
  );
}

/** A square of 20 pixels in an even field of 80 by 60. */
export function island(field: string, square: string): Sharp {
  const create = { width: 80, height: 60, channels: 4, background: field } as const;
  const input = { create: { width: 20, height: 20, channels: 4, background: square } } as const;
  return sharp({ create }).composite([{ input, left: 10, top: 30 }]);
}

/** Colours as pixels. */
export const opaque = { red: [255, 0, 0, 255], blue: [0, 0, 255, 255], green: [0, 255, 0, 255] };
