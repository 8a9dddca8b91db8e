import type { Recipe } from "@genlock/core";
import { iconFile, type IconPicture } from "./icon-file.ts";
import { makePixels } from "./make-pixels.ts";
import { pipelineOf, type Pixels } from "./pixels.ts";

/** No step of an icon needs any. */
const noFiles = { steps: {}, fonts: {}, fontsDir: "" };

/** Makes an icon file with a picture for each size of a recipe, each cut from the source itself. */
export async function encodeIcon(source: Pixels, recipe: Recipe): Promise<Buffer> {
  const pictures: IconPicture[] = [];
  for (const width of recipe.sizes ?? [recipe.width]) {
    const height = recipe.height === undefined ? undefined : width;
    const pixels = await makePixels(source, { ...recipe, width, height }, noFiles);
    // Readers of icon files want four channels.
    const png = await pipelineOf(pixels).ensureAlpha().toColourspace("srgb").png().toBuffer();
    pictures.push({ png, width: pixels.width, height: pixels.height });
  }
  return iconFile(pictures);
}
