import type { FrameSettings } from "./derivative-settings.ts";
import { clampFrame, layoutOf } from "./layout.ts";
import type { Geometry, Size } from "./recipe.ts";

/** One frame that is cut out of an original. */
export interface Frame {
  readonly geometry: Geometry;
  /** Pixels of the file for each pixel of the page; `undefined`: pages choose by width. */
  readonly density: number | undefined;
}

/** What is asked for, before the original has a say. */
type AskedFrame = Pick<Geometry, "width" | "height" | "fit">;

/** More than any picture has. */
const unbounded = 16_384;

/**
 * The frames that settings ask for, by width ascending, each once: cut down to what the original gives, with everything left
 * out that changes nothing. With `trim` nothing is known of what the border leaves, and what is asked for stands as it is.
 */
export function framesOf(settings: FrameSettings, original: Size): Frame[] {
  const asked = askedFrames(settings, original);
  const { densities } = settings;
  const frames =
    densities === undefined
      ? asked.map((frame) => ({
          geometry: geometryOf(frame, settings, original),
          density: undefined,
        }))
      : asked
          .slice(0, 1)
          .flatMap((base) => denseFrames(base, { ...settings, densities }, original));
  const sorted = frames.sort((a, b) => a.geometry.width - b.geometry.width);
  return [...new Map(sorted.map((frame) => [JSON.stringify(frame.geometry), frame])).values()];
}

/** One frame for each density; without any size, the densest has all the pixels there are. */
function denseFrames(
  base: AskedFrame,
  settings: FrameSettings & { readonly densities: readonly number[] },
  original: Size,
): Frame[] {
  const { densities, widths, heights } = settings;
  const isFree = widths === undefined && heights === undefined;
  const unit = isFree ? 1 / Math.max(...densities) : 1;
  const scaled = (length: number, density: number): number =>
    Math.max(1, Math.round(length * unit * density));
  return densities.map((density) => {
    const width = scaled(base.width, density);
    const height = base.height && scaled(base.height, density);
    const geometry = geometryOf({ ...base, width, height }, settings, original);
    const isCut = geometry.trim === undefined && geometry.width < width;
    // Where the original has fewer pixels than that, the page is told how many there are.
    const real = Math.round((geometry.width / scaled(base.width, 1)) * 100) / 100;
    return { geometry, density: isCut ? real : density };
  });
}

function askedFrames(settings: FrameSettings, original: Size): AskedFrame[] {
  const { widths, heights, aspect, fit, pad = 0, trim } = settings;
  if (widths !== undefined && heights !== undefined) {
    return widths.map((width, index) => ({ width, height: heights[index] ?? heights[0], fit }));
  }
  if (heights !== undefined) {
    if (aspect === undefined && trim !== undefined) {
      return heights.map((height) => ({ width: unbounded, height, fit: "inside" }));
    }
    const ratio = aspect ?? original.width / original.height;
    return heights.map((height) => {
      const width = Math.max(1, Math.round(height * ratio));
      return { width, height: aspect === undefined ? undefined : height, fit };
    });
  }
  // Densities are told from a width on the page, which has to be some number of pixels.
  const isKnown = trim === undefined || settings.densities !== undefined;
  const full = isKnown ? fullWidth(settings, original) : unbounded;
  return (widths ?? [full + 2 * Math.round(pad * full)]).map((width) => ({
    width,
    height: aspect === undefined ? undefined : Math.max(1, Math.round(width / aspect)),
    fit,
  }));
}

/** The width of the largest frame that a picture fills. */
function fullWidth({ aspect, fit }: FrameSettings, { width, height }: Size): number {
  if (aspect === undefined || fit === "fill") return width;
  const across = Math.max(1, Math.round(height * aspect));
  return fit === "contain" ? Math.max(width, across) : Math.min(width, across);
}

function geometryOf(asked: AskedFrame, settings: FrameSettings, original: Size): Geometry {
  const { focus, trim } = settings;
  const pad = settings.pad === 0 ? undefined : settings.pad;
  const fit = asked.fit === "cover" ? undefined : asked.fit;
  if (trim !== undefined) {
    const { width, height } = asked;
    if (height === undefined) return given({ width, trim, pad });
    return given({ width, height, fit, focus: fit === undefined ? focus : undefined, trim, pad });
  }
  const frame = clampFrame({ ...asked, pad }, original);
  if (frame.height === undefined) return given({ ...frame, pad });
  const free = layoutOf({ width: frame.width, pad }, original).canvas;
  // In its own proportions a picture fills any frame the same way.
  if (free.height === frame.height) return given({ width: frame.width, pad });
  const isCropped = fit === undefined;
  return given({ ...frame, fit, focus: isCropped ? focus : undefined, pad });
}

/** Only what is there, in one order. */
function given({ width, height, fit, focus, trim, pad }: Geometry): Geometry {
  return {
    width,
    ...(height === undefined ? {} : { height }),
    ...(fit === undefined ? {} : { fit }),
    ...(focus === undefined ? {} : { focus }),
    ...(trim === undefined ? {} : { trim }),
    ...(pad === undefined ? {} : { pad }),
  };
}
