import type { Placeholder, PlaceholderKind } from "@genlock/core";
import { rgbaToThumbHash, thumbHashToAverageRGBA } from "thumbhash";
import { pipelineOf } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { toRgba } from "../rgba.ts";
import { dominantColour, hexColour } from "./dominant-colour.ts";

/** Makes what stands in for a picture, from a small version of it. */
export async function standIn(pixels: Pixels, kind: PlaceholderKind): Promise<Placeholder> {
  switch (kind) {
    case "colour":
      return { css: await dominantColour(pixels), thumbhash: undefined };
    case "tiny":
      return { css: await tinyPicture(pixels), thumbhash: undefined };
    default:
      return thumbHash(pixels);
  }
}

/** A picture in a data URL; without quotes, since nothing in it needs them. */
async function tinyPicture(pixels: Pixels): Promise<string> {
  const bytes = await pipelineOf(pixels).webp({ quality: 30, effort: 6 }).toBuffer();
  return `url(data:image/webp;base64,${bytes.toString("base64")}) center/cover no-repeat`;
}

function thumbHash(pixels: Pixels): Placeholder {
  const { data, width, height } = toRgba(pixels);
  const hash = rgbaToThumbHash(width, height, data);
  const { r, g, b } = thumbHashToAverageRGBA(hash);
  const bounded = [r, g, b].map((value) => Math.min(1, Math.max(0, value)) * 255);
  return { css: hexColour(bounded), thumbhash: Buffer.from(hash).toString("base64") };
}
