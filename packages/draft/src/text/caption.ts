import type { Colour } from "../colour/colour.ts";
import { mix, readableOn } from "../colour/colour.ts";
import type { Palette } from "../colour/palette.ts";
import { element } from "../svg/markup.ts";
import { showableText } from "./showable-text.ts";
import { typeface } from "./typeface.ts";
import { wrapText } from "./wrap-text.ts";

/** A rectangle in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a caption sits in its picture. */
export type CaptionStyle = "card" | "label" | "strip";

/** What a caption says and where. */
export interface CaptionOptions {
  /** The words of the user, as they are. */
  readonly text: string;
  /** The small line over them. */
  readonly mark: string;
  readonly palette: Palette;
  readonly style: CaptionStyle;
  /** Where it may be; it stands at the left of the given edge. */
  readonly area: Area;
  readonly edge: "top" | "bottom";
  /** Whether it stands in the middle of the area's width, in larger letters, instead of at its left; for areas inside a shape. */
  readonly centred?: boolean | undefined;
}

/** Colours of a caption: every one readable on the panel. */
export interface CaptionColours {
  readonly panel: Colour;
  readonly text: Colour;
  readonly mark: Colour;
  /** Of the bar beside a label; not text. */
  readonly rule: Colour;
}

/** The panel's colours: paper on dark pictures and for cards, else ink. */
export function captionColours(palette: Palette, style: CaptionStyle): CaptionColours {
  const dark = palette.night ? style !== "card" : style === "strip";
  const panel = dark ? mix(palette.deep, "#000000", 0.25) : mix(palette.pale, "#ffffff", 0.35);
  const { deep, shade, mid, tint, pale, accent, spark } = palette;
  return {
    panel,
    text: readableOn(panel, dark ? [pale] : [deep]),
    mark: readableOn(panel, dark ? [accent, tint, pale] : [spark, mid, shade, deep]),
    rule: accent,
  };
}

interface Measures {
  readonly size: number;
  readonly small: number;
  readonly padX: number;
  readonly padY: number;
  readonly leading: number;
  readonly bar: number;
}

/** A caption as markup; `""` where the area is too small for words. */
export function captionMarkup(options: CaptionOptions): string {
  const { area, style, centred = false } = options;
  if (area.width < 72 || area.height < 48) return "";
  const measures = measuresOf(area, style, centred ? 1.45 : 1);
  const margin = style === "strip" ? 0 : Math.round(measures.size * 1.1);
  const room = area.width - 2 * (margin + measures.padX) - measures.bar;
  const textWidth = Math.min(room, measures.size * (style === "strip" ? 48 : 23));
  const fitting = Math.floor((area.height * 0.42 - measures.padY * 2) / measures.leading - 0.7);
  const { lines } = wrapText(showableText(options.text, typeface.has), {
    width: textWidth,
    maxLines: Math.max(1, Math.min(style === "strip" ? 2 : 4, fitting)),
    measure: (line) => typeface.measure(line, measures.size),
  });
  const mark = fitMark(options.mark, measures.small, room);
  const widest = Math.max(
    ...lines.map((line) => typeface.measure(line, measures.size)),
    typeface.measure(mark, measures.small, tracking),
  );
  const height = measures.padY * 2 + measures.small * 1.15 + lines.length * measures.leading;
  const width =
    style === "strip"
      ? area.width
      : Math.min(area.width, widest + 2 * measures.padX + measures.bar);
  const top = options.edge === "top" ? margin : area.height - margin - height;
  const left = centred ? (area.width - width) / 2 : margin;
  const panel = { x: area.x + left, y: area.y + Math.max(0, top), width, height };
  return (
    panelMarkup(options, panel, measures) + linesMarkup(options, { panel, measures, lines, mark })
  );
}

const tracking = 0.14;

/** The small line, shortened to the room there is. */
function fitMark(mark: string, size: number, width: number): string {
  const measure = (line: string): number => typeface.measure(line, size, tracking);
  return wrapText(showableText(mark, typeface.has), { width, maxLines: 1, measure }).lines[0] ?? "";
}

function measuresOf(area: Area, style: CaptionStyle, scale: number): Measures {
  const wanted = Math.sqrt(area.width * area.height) * 0.027 * scale;
  const size = Math.max(8, Math.min(wanted, area.width * 0.062, area.height * 0.11, 130));
  return {
    size,
    small: Math.max(6.5, size * 0.56),
    padX: size * 0.95,
    padY: size * 0.75,
    leading: size * 1.3,
    bar: style === "label" ? size * 0.32 : 0,
  };
}

function panelMarkup(options: CaptionOptions, panel: Area, { size, bar }: Measures): string {
  const { panel: fill, rule } = captionColours(options.palette, options.style);
  const rounded = options.style === "card" ? size * 0.55 : 0;
  const box = { ...panel, rx: rounded };
  const shadow = (grow: number, opacity: number): string =>
    element("rect", {
      x: panel.x - grow,
      y: panel.y - grow + size * 0.12,
      width: panel.width + 2 * grow,
      height: panel.height + 2 * grow,
      rx: rounded + grow,
      fill: "#000000",
      opacity,
    });
  const shadows =
    options.style === "card"
      ? shadow(size * 0.28, 0.05) + shadow(size * 0.16, 0.06) + shadow(size * 0.06, 0.08)
      : "";
  const beside = bar === 0 ? "" : element("rect", { ...panel, width: bar, fill: rule });
  return shadows + element("rect", { ...box, fill }) + beside;
}

interface SetLines {
  readonly panel: Area;
  readonly measures: Measures;
  readonly lines: readonly string[];
  readonly mark: string;
}

function linesMarkup(options: CaptionOptions, { panel, measures, lines, mark }: SetLines): string {
  const { size, small, padX, padY, leading, bar } = measures;
  const colours = captionColours(options.palette, options.style);
  const x = panel.x + bar + padX;
  const first = panel.y + padY + small;
  const heading = typeface.outline(mark, {
    x,
    y: first - small * 0.12,
    size: small,
    tracking,
  });
  const body = lines
    .map((line, index) =>
      typeface.outline(line, { x, y: first + leading * (index + 1) - size * 0.16, size }),
    )
    .join("");
  return (
    element("path", { d: heading, fill: colours.mark }) +
    (body === "" ? "" : element("path", { d: body, fill: colours.text }))
  );
}
