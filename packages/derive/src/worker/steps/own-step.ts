import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { OwnStep } from "@genlock/core";
import type { PictureStep } from "../../picture-step.ts";
import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { toRgba } from "../rgba.ts";

/**
 * Runs a step of the project's own on a picture.
 *
 * @param path absolute path of its module, whose bytes must still be those the recipe was made up with.
 * @throws Error that says what the step did wrong.
 */
export async function ownStep(pixels: Pixels, step: OwnStep, path: string): Promise<Pixels> {
  const run = await loadStep(step, path);
  const { data: given, width, height } = toRgba(pixels);
  // What it gets is its own to change: other steps may still read these pixels.
  const input = { data: Buffer.from(given), width, height };
  const result = await named(step, async () => await run(input, step.options));
  const data = result?.data;
  if (!(data instanceof Uint8Array) || data.byteLength !== width * height * 4) {
    throw new Error(`the step \`${step.name}\` answered no picture of ${width} × ${height} pixels`);
  }
  const made: Pixels = { data: Buffer.from(data), width, height, channels: 4 };
  const isOpaque = pixels.channels !== 2 && pixels.channels !== 4 && isSolid(made);
  return isOpaque ? await toPixels(pipelineOf(made).removeAlpha()) : made;
}

async function loadStep(step: OwnStep, path: string): Promise<PictureStep> {
  const { name, digest } = step;
  if (hash("sha256", await readFile(path), "hex") !== digest) {
    throw new Error(`the module of the step \`${name}\` was changed in between`);
  }
  // Node keeps modules by address, and an edited one must not be the old one.
  const address = `${pathToFileURL(path).href}?${digest}`;
  const module: { readonly default?: PictureStep } = await named(step, () => import(address));
  if (typeof module.default !== "function") {
    throw new Error(`the module of the step \`${name}\` has no function as its default export`);
  }
  return module.default;
}

/** Says which step threw, since there may be several. */
async function named<Result>({ name }: OwnStep, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the step \`${name}\` threw: ${reason}`, { cause });
  }
}

function isSolid({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
