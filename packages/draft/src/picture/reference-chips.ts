import type { ImageInput } from "@genlock/provider";
import type { OverlayOptions } from "sharp";
import type { Palette } from "../colour/palette.ts";
import { element } from "../svg/markup.ts";
import { createSheet } from "../svg/sheet.ts";
import type { Area } from "../text/caption.ts";
import { captionColours } from "../text/caption.ts";
import { showableText } from "../text/showable-text.ts";
import { typeface } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import { loadInput } from "./load-input.ts";

/** At most this many references are shown; more are counted. */
const mostShown = 4;

/** Small pictures of the references, each with its label, down the right edge of the area. */
export async function referenceChips(
  references: readonly ImageInput[],
  palette: Palette,
  area: Area,
): Promise<OverlayOptions[]> {
  const edge = Math.round(Math.min(Math.min(area.width, area.height) * 0.15, area.height / 6, 320));
  if (edge < 20) return [];
  const border = Math.max(1, Math.round(edge * 0.04));
  const layers: OverlayOptions[] = [];
  for (const [order, reference] of references.slice(0, mostShown).entries()) {
    const hidden = order === mostShown - 1 ? references.length - mostShown : 0;
    const name = showableText(reference.label ?? "", typeface.has) || `ref ${order + 1}`;
    const label = hidden > 0 ? `${name} +${hidden}` : name;
    const picture = await loadInput(reference, {
      name: `reference ${order + 1}`,
      size: { width: edge, height: edge },
    });
    const raw = { width: edge, height: edge, channels: 4 } as const;
    const plate = chipPlate({ edge, border, label, palette });
    const left = Math.round(area.x + area.width - edge - border * 2 - edge * 0.22);
    const top = Math.round(area.y + edge * 0.22 + order * edge * 1.36);
    layers.push({ input: Buffer.from(plate), left, top });
    layers.push({ input: picture.data, raw, left: left + border, top: top + border });
  }
  return layers;
}

interface Chip {
  readonly edge: number;
  readonly border: number;
  readonly label: string;
  readonly palette: Palette;
}

function chipPlate({ edge, border, label, palette }: Chip): string {
  const size = Math.max(6, edge * 0.125);
  const width = edge + border * 2;
  const height = Math.round(edge + border + size * 1.9);
  const sheet = createSheet(width, height);
  const { panel, text } = captionColours(palette, "card");
  sheet.add(element("rect", { width, height, rx: border * 1.4, fill: panel }));
  const { lines } = wrapText(label, {
    width: edge - border,
    maxLines: 1,
    measure: (line) => typeface.measure(line, size),
  });
  const at = { x: border * 1.5, y: edge + border + size * 1.25, size };
  sheet.add(element("path", { d: typeface.outline(lines[0] ?? "", at), fill: text }));
  return sheet.document();
}
