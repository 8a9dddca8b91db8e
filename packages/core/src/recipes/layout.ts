import { derivativeHeight } from "./derivative-height.ts";
import type { Geometry, Size } from "./recipe.ts";

/** Where the picture lies in the result. */
export interface Layout {
  /** The result. */
  readonly canvas: Size;
  /** The part of it that shows the picture. */
  readonly content: Size & { readonly left: number; readonly top: number };
  /** The whole picture at the scale it is shown at; larger than `content` in one direction where it is cropped. */
  readonly scaled: Size;
}

/**
 * Cuts a frame down to what a picture fills without being enlarged, proportions kept, and works `inside` and `outside` into a
 * width alone.
 *
 * @param source the picture without its trimmed border.
 */
export function clampFrame(
  { width, height, fit, pad = 0 }: Geometry,
  source: Size,
): Pick<Geometry, "width" | "height"> {
  const widest = source.width + 2 * Math.round(pad * source.width);
  if (height === undefined) return { width: Math.min(width, widest), height };
  const byHeight = Math.max(1, Math.round((height * source.width) / source.height));
  if (fit === "inside") return { width: Math.min(width, byHeight, widest), height: undefined };
  if (fit === "outside") {
    return { width: Math.min(Math.max(width, byHeight), widest), height: undefined };
  }
  const inner = innerSize({ width, height, pad });
  const [across, down] = [source.width / inner.width, source.height / inner.height];
  const room = fit === "contain" ? Math.max(across, down) : Math.min(across, down);
  if (room >= 1) return { width, height };
  return {
    width: Math.max(1, Math.round(width * room)),
    height: Math.max(1, Math.round(height * room)),
  };
}

/** Lays a picture out in a frame that {@link clampFrame} has cut down. */
export function layoutOf(geometry: Geometry, source: Size): Layout {
  const { width, height, fit = "cover", pad = 0 } = geometry;
  if (height === undefined) {
    const content = scaleTo(Math.min(source.width, innerWidth(width, pad)), source);
    const top = Math.round(pad * content.width);
    const canvas = { width, height: content.height + 2 * top };
    const left = Math.floor((width - content.width) / 2);
    return { canvas, content: { ...content, left, top }, scaled: content };
  }
  const canvas = { width, height };
  const inner = innerSize({ width, height, pad });
  if (fit === "fill") return { canvas, content: centred(inner, canvas), scaled: inner };
  const [across, down] = [inner.width / source.width, inner.height / source.height];
  const scale = fit === "contain" ? Math.min(across, down) : Math.max(across, down);
  const scaled = {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  };
  const content = fit === "contain" ? scaled : inner;
  return { canvas, content: centred(content, canvas), scaled };
}

function innerWidth(width: number, pad: number): number {
  return Math.max(1, Math.round(width / (1 + 2 * pad)));
}

/** What is left of a frame without the room around it. */
function innerSize({ width, height, pad }: Size & { readonly pad: number }): Size {
  const inner = innerWidth(width, pad);
  return { width: inner, height: Math.max(1, height - (width - inner)) };
}

function scaleTo(width: number, source: Size): Size {
  return { width, height: derivativeHeight({ width }, source) };
}

function centred(content: Size, canvas: Size): Layout["content"] {
  return {
    ...content,
    left: Math.floor((canvas.width - content.width) / 2),
    top: Math.floor((canvas.height - content.height) / 2),
  };
}
