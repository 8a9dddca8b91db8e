/** What the default export of a picture's module is. */
export type ModuleShape =
  /** A `Picture`; the module has `markup` and `imageSet` beside it. */
  | "picture"
  /** The URL of `img`. */
  | "url"
  /** The `srcset` of `img`. */
  | "srcset"
  /** The attributes of an `<img>`: `src`, `srcset`, `w`, `h`. */
  | "img"
  /** A list of all files: `src`, `format`, `width`, `height`. */
  | "metadata"
  /** HTML text. */
  | "markup"
  /** CSS text. */
  | "image-set"
  /** A CSS `background` value, or `undefined`. */
  | "placeholder"
  /** What icons and pictures for links add to a site: tags for heads, entries for web manifests. */
  | "site";

/** Every shape, by the word for it. */
export const moduleShapes: readonly ModuleShape[] = [
  "picture",
  "url",
  "srcset",
  "img",
  "metadata",
  "markup",
  "image-set",
  "placeholder",
  "site",
];
