import type { Dimensions } from "@genlock/provider";
import sharp from "sharp";
import { mix } from "../colour/colour.ts";
import type { PlaceholderOptions } from "../draw-placeholder.ts";
import { createRandom } from "../random.ts";
import { element } from "../svg/markup.ts";
import { createSheet } from "../svg/sheet.ts";
import { captionMarkup } from "../text/caption.ts";
import { chooseLook } from "./compose-scene.ts";

/** Draws a placeholder of this size: its scene behind a veil, a dashed frame, the caption. */
export async function encodePlaceholder(
  options: PlaceholderOptions,
  { width, height }: Dimensions,
): Promise<Uint8Array> {
  const mark = (options.note ?? "not generated yet").slice(0, 200).toUpperCase();
  const look = chooseLook({ prompt: options.prompt, seed: options.id, index: 0, mark });
  const palette = { ...look.palette, night: false };
  const sheet = createSheet(width, height);
  look.scene.draw({ sheet, palette, random: createRandom("placeholder", options.id) });
  const veil = mix(palette.pale, "#ffffff", 0.3);
  sheet.add(element("rect", { width, height, fill: veil, opacity: 0.62 }));
  sheet.add(frameMarkup({ width, height }, palette.mid));
  const area = { x: 0, y: 0, width, height };
  const text = options.prompt;
  sheet.add(captionMarkup({ text, mark, palette, style: "card", area, edge: "bottom" }));
  const image = sharp(Buffer.from(sheet.document())).removeAlpha();
  return image.webp({ quality: 78, effort: 0 }).toBuffer();
}

function frameMarkup({ width, height }: Dimensions, stroke: string): string {
  const short = Math.min(width, height);
  const line = Math.max(1, short * 0.005);
  const inset = short * 0.02;
  return element("rect", {
    x: inset,
    y: inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
    rx: short * 0.02,
    fill: "none",
    stroke,
    "stroke-width": line,
    "stroke-dasharray": `${(line * 4).toFixed(2)} ${(line * 3).toFixed(2)}`,
    opacity: 0.7,
  });
}
