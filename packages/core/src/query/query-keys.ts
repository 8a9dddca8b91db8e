import type { Derivatives } from "@genlock/schemas";

/** How the values of a key are read. */
export type QueryKind = "text" | "number" | "numbers" | "texts" | "switch";

/** What a query's key stands for. */
export interface QueryKey {
  readonly key: Exclude<keyof Derivatives, "art">;
  readonly kind: QueryKind;
}

/** Every key of an import's query but `as`, by each of its names. */
export const queryKeys: ReadonlyMap<string, QueryKey> = new Map<string, QueryKey>([
  ["w", { key: "widths", kind: "numbers" }],
  ["width", { key: "widths", kind: "numbers" }],
  ["widths", { key: "widths", kind: "numbers" }],
  ["h", { key: "heights", kind: "numbers" }],
  ["height", { key: "heights", kind: "numbers" }],
  ["heights", { key: "heights", kind: "numbers" }],
  ["density", { key: "densities", kind: "numbers" }],
  ["densities", { key: "densities", kind: "numbers" }],
  ["aspect", { key: "aspect", kind: "number" }],
  ["fit", { key: "fit", kind: "text" }],
  ["position", { key: "position", kind: "text" }],
  ["focus", { key: "focus", kind: "numbers" }],
  ["format", { key: "formats", kind: "texts" }],
  ["formats", { key: "formats", kind: "texts" }],
  ["quality", { key: "quality", kind: "number" }],
  ["maxBytes", { key: "maxBytes", kind: "number" }],
  ["effort", { key: "effort", kind: "number" }],
  ["trim", { key: "trim", kind: "switch" }],
  ["pad", { key: "pad", kind: "number" }],
  ["background", { key: "background", kind: "text" }],
  ["flatten", { key: "flatten", kind: "switch" }],
  ["greyscale", { key: "greyscale", kind: "switch" }],
  ["grayscale", { key: "greyscale", kind: "switch" }],
  ["tint", { key: "tint", kind: "switch" }],
  ["blur", { key: "blur", kind: "switch" }],
  ["sharpen", { key: "sharpen", kind: "switch" }],
  ["sizes", { key: "sizes", kind: "text" }],
  ["steps", { key: "steps", kind: "texts" }],
  ["placeholder", { key: "placeholder", kind: "switch" }],
  ["preset", { key: "preset", kind: "texts" }],
]);

/** Values that other tools know by another name. */
export const queryWords: { readonly [key: string]: { readonly [word: string]: string | number } } =
  {
    formats: { jpg: "jpeg" },
    effort: { min: 0, max: 9 },
    position: {
      centre: "center",
      north: "top",
      northeast: "right top",
      east: "right",
      southeast: "right bottom",
      south: "bottom",
      southwest: "left bottom",
      west: "left",
      northwest: "left top",
    },
  };

const ownStep = "A step of your own can do that: see `steps`.";

/** Keys that imagetools has and this grammar has not, with what to do instead. */
export const foreignKeys: ReadonlyMap<string, string> = new Map([
  ["allowUpscale", "Nothing is ever enlarged."],
  ["basePixels", "Write `densities`, such as `w=200&densities=1;2`."],
  ["lossless", "A png loses nothing: write `format=png`."],
  ["progressive", "How a file is encoded follows from its format and `effort`."],
  ["kernel", "There is one way to resize."],
  ["noAutoOrient", "What a picture says of its orientation is always heeded."],
  ["rotate", "Turn the original, and bring it in by `genlock adopt`."],
  ["flip", ownStep],
  ["flop", ownStep],
  ["hue", ownStep],
  ["saturation", ownStep],
  ["brightness", ownStep],
  ["invert", ownStep],
  ["median", ownStep],
  ["normalize", ownStep],
]);

/** Formats that may stand in a query by themselves. */
export const formatFlags: ReadonlySet<string> = new Set(["avif", "webp", "jpeg", "jpg", "png"]);
