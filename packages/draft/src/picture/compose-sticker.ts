import { mix } from "../colour/colour.ts";
import type { Palette } from "../colour/palette.ts";
import { createRandom } from "../random.ts";
import { element } from "../svg/markup.ts";
import type { Sheet } from "../svg/sheet.ts";
import { createSheet } from "../svg/sheet.ts";
import { captionMarkup } from "../text/caption.ts";
import type { Subject } from "./compose-scene.ts";
import { chooseLook } from "./compose-scene.ts";
import type { StickerShape } from "./sticker-shape.ts";
import { chooseStickerShape } from "./sticker-shape.ts";

/** A cut-out with a die-cut border and a soft shadow on nothing, as SVG; its corners stay transparent. */
export function composeSticker(subject: Subject, width: number, height: number): string {
  const { scene, palette } = chooseLook(subject);
  const seed = [subject.seed, String(subject.index)];
  const sheet = createSheet(width, height);
  scene.draw({ sheet, palette, random: createRandom("draw", ...seed) });
  const inside = sheet.take();
  const shape = stickerOn(width, height, seed);
  pasteSticker(sheet, { shape, inside, palette, border: Math.min(width, height) * 0.026 });
  const area = innerArea(width, height);
  const { prompt: text, mark } = subject;
  sheet.add(
    captionMarkup({ text, mark, palette, style: "card", area, edge: "bottom", centred: true }),
  );
  return sheet.document();
}

/** The outline of a cut-out that fills a picture of this size. */
export function stickerOn(width: number, height: number, seed: readonly string[]): StickerShape {
  const random = createRandom("sticker", ...seed);
  const [rx, ry] = [width * 0.43, height * 0.43];
  return chooseStickerShape(random, { cx: width / 2, cy: height * 0.49, rx, ry });
}

/** The part of a cut-out where a caption surely lies inside its outline. */
export function innerArea(width: number, height: number) {
  return { x: width * 0.18, y: height * 0.2, width: width * 0.64, height: height * 0.58 };
}

/** What is pasted, and how. */
export interface Paste {
  readonly shape: StickerShape;
  /** Markup that is cut to the shape. */
  readonly inside: string;
  readonly palette: Palette;
  /** Width of the border; pixels. */
  readonly border: number;
}

/** Paints a sticker: shadow, border, and the picture inside. */
export function pasteSticker(sheet: Sheet, { shape, inside, palette, border }: Paste): void {
  const shadow = mix(palette.deep, "#000000", 0.4);
  for (const [grow, opacity] of [
    [1.5, 0.05],
    [1.25, 0.07],
    [1, 0.1],
  ] as const) {
    const transform = `translate(0 ${(border * 0.4).toFixed(2)})`;
    const d = shape.outline(border * grow);
    sheet.add(element("path", { d, transform, fill: shadow, opacity }));
  }
  const paper = mix(palette.pale, "#ffffff", 0.6);
  sheet.add(element("path", { d: shape.outline(border), fill: paper }));
  const clip = sheet.clip(element("path", { d: shape.outline(0) }));
  sheet.add(element("g", { "clip-path": clip }, inside));
}
