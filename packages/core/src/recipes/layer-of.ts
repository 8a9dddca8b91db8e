import type { Art, Derivatives } from "@genlock/schemas";
import { parseAspect } from "./aspect.ts";
import { parseColour } from "./colour.ts";
import type {
  ArtSettings,
  DerivativeSettings,
  Focus,
  FrameLayer,
  StepSettings,
} from "./derivative-settings.ts";
import { laid, overlayFrame } from "./overlay-frame.ts";

/** What trimming and sharpening are where `true` stands for a number. */
const usual = { trim: 10, sharpen: 1 } as const;

/** What `position` means as a point; the middle is none. */
const points: { readonly [word: string]: readonly [number, number] | undefined } = {
  top: [0.5, 0],
  "right top": [1, 0],
  right: [1, 0.5],
  "right bottom": [1, 1],
  bottom: [0.5, 1],
  "left bottom": [0, 1],
  left: [0, 0.5],
  "left top": [0, 0],
};

/** Settings that say nothing. */
export const noSettings: DerivativeSettings = {
  widths: undefined,
  formats: undefined,
  quality: {},
};

/**
 * Lays what is written under `derivatives` over settings, member by member; presets are not looked at. What contradicts the upper
 * ones goes: a quality and a number of bytes take the place of each other.
 */
export function layOver(under: DerivativeSettings, written: Derivatives): DerivativeSettings {
  const { quality, maxBytes, effort, background, tint, blur, sharpen, placeholder } = written;
  const frame = overlayFrame(under, frameLayer(written));
  return {
    ...frame,
    formats: written.formats ?? under.formats,
    quality: quality === undefined ? (maxBytes === undefined ? under.quality : {}) : each(quality),
    maxBytes: maxBytes ?? (quality === undefined ? under.maxBytes : undefined),
    effort: effort === undefined ? under.effort : efforts(effort, under.effort),
    background: background === undefined ? under.background : parseColour(background),
    flatten: written.flatten ?? under.flatten,
    greyscale: written.greyscale ?? under.greyscale,
    tint: laid(under.tint, tint === false ? null : tint && parseColour(tint)),
    blur: laid(under.blur, blur === false ? null : blur),
    sharpen: laid(under.sharpen, switched(sharpen, usual.sharpen)),
    steps: written.steps === undefined ? under.steps : written.steps.map(stepOf),
    art: written.art === undefined ? under.art : written.art.map(artOf),
    placeholder: laid(under.placeholder, placeholder === false ? null : placeholder),
  };
}

function frameLayer(written: Omit<Art, "media">): FrameLayer {
  const { widths, heights, densities, aspect, fit, trim, pad, sizes } = written;
  return {
    widths,
    heights,
    densities,
    aspect: aspect === "original" ? null : aspect === undefined ? undefined : parseAspect(aspect),
    fit,
    focus: focusOf(written),
    trim: switched(trim, usual.trim),
    pad: pad === 0 ? null : pad,
    sizes,
  };
}

function focusOf({ position, focus }: Omit<Art, "media">): Focus | null | undefined {
  if (focus !== undefined) {
    const [left = 0.5, top = 0.5] = focus;
    return left === 0.5 && top === 0.5 ? null : [left, top];
  }
  if (position === undefined) return undefined;
  if (position === "attention" || position === "entropy") return position;
  return points[position] ?? null;
}

function switched(value: boolean | number | undefined, on: number): number | null | undefined {
  if (typeof value !== "boolean") return value;
  return value ? on : null;
}

function each(quality: NonNullable<Derivatives["quality"]>): DerivativeSettings["quality"] {
  return typeof quality === "number" ? { avif: quality, webp: quality, jpeg: quality } : quality;
}

function efforts(
  effort: NonNullable<Derivatives["effort"]>,
  under: DerivativeSettings["effort"],
): DerivativeSettings["effort"] {
  return typeof effort === "object" ? { ...under, ...effort } : { dev: effort, build: effort };
}

function stepOf(step: NonNullable<Derivatives["steps"]>[number]): StepSettings {
  return typeof step === "string"
    ? { name: step, options: undefined }
    : { name: step.step, options: step.params };
}

function artOf({ media, ...frame }: Art): ArtSettings {
  return { media, ...frameLayer(frame) };
}
