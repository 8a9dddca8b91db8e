import { siteMembers } from "./site-examples.ts";

/** A picture of the documentation: what is made of which original. */
export interface RecipeExample {
  /** The file's name without `.webp`. */
  readonly name: string;
  readonly asset: "shore" | "lantern";
  /** The query of an import that gives it. */
  readonly query: string;
  /** The same under `derivatives` in a manifest. */
  readonly manifest: string;
  /** What it shows. */
  readonly says: string;
}

/** The manifest whose free, offline drafts the pictures are made of. */
export const examplesManifest = `version: 1
assets:
  shore:
    prompt: A lighthouse on golden cliffs above a calm sea at dusk.
    size: 480x320
    alt: A lighthouse on cliffs.
    ${siteMembers.shore}
  lantern:
    prompt: A round brass lantern with a small flame.
    size: 320x320
    background: transparent
    alt: A lantern.
    ${siteMembers.lantern}
`;

const shore = { asset: "shore" } as const;
const lantern = { asset: "lantern" } as const;

/** Every step, in the order of the page. */
export const recipeExamples: readonly RecipeExample[] = [
  { ...shore, name: "original", query: "w=240", manifest: "widths: [240]", says: "a width alone" },
  {
    ...shore,
    name: "aspect",
    query: "w=240&aspect=21:9",
    manifest: "aspect: 21:9",
    says: "cropped to a shape, around the middle",
  },
  {
    ...shore,
    name: "focus",
    query: "w=160&aspect=1:1&focus=0.1,0.5",
    manifest: "aspect: 1:1, focus: [0.1, 0.5]",
    says: "cropped around a point",
  },
  {
    ...shore,
    name: "position",
    query: "w=160&aspect=1:1&position=right",
    manifest: "aspect: 1:1, position: right",
    says: "cropped towards a side",
  },
  {
    ...shore,
    name: "attention",
    query: "w=160&aspect=1:1&position=attention",
    manifest: "aspect: 1:1, position: attention",
    says: "cropped around what strikes the eye",
  },
  {
    ...shore,
    name: "entropy",
    query: "w=160&aspect=1:1&position=entropy",
    manifest: "aspect: 1:1, position: entropy",
    says: "cropped to where most is going on",
  },
  {
    ...shore,
    name: "contain",
    query: "w=160&h=160&fit=contain&background=0b1f2a",
    manifest: 'widths: [160], heights: [160], fit: contain, background: "#0b1f2a"',
    says: "whole, with room above and below",
  },
  {
    ...shore,
    name: "fill",
    query: "w=160&h=160&fit=fill",
    manifest: "widths: [160], heights: [160], fit: fill",
    says: "stretched",
  },
  {
    ...shore,
    name: "inside",
    query: "w=120&h=120&fit=inside",
    manifest: "widths: [120], heights: [120], fit: inside",
    says: "as large as fits into a frame",
  },
  {
    ...shore,
    name: "outside",
    query: "w=120&h=120&fit=outside",
    manifest: "widths: [120], heights: [120], fit: outside",
    says: "as small as covers a frame",
  },
  {
    ...lantern,
    name: "trim",
    query: "w=160&trim",
    manifest: "trim: true",
    says: "its even border cut off",
  },
  {
    ...lantern,
    name: "pad",
    query: "w=160&pad=0.25&flatten&background=e8d9b5",
    manifest: 'pad: 0.25, flatten: true, background: "#e8d9b5"',
    says: "with room on each side",
  },
  {
    ...lantern,
    name: "flatten",
    query: "w=160&flatten&background=7fb3c8",
    manifest: 'flatten: true, background: "#7fb3c8"',
    says: "on its background",
  },
  {
    ...shore,
    name: "own-step",
    query: "w=240&steps=warm",
    manifest: "steps: [warm]",
    says: "through a step of your own",
  },
  {
    ...shore,
    name: "greyscale",
    query: "w=240&greyscale",
    manifest: "greyscale: true",
    says: "without colours",
  },
  {
    ...shore,
    name: "tint",
    query: "w=240&tint=c8553d",
    manifest: 'tint: "#c8553d"',
    says: "in the hue of one colour",
  },
  { ...shore, name: "blur", query: "w=240&blur=4", manifest: "blur: 4", says: "blurred" },
  {
    ...shore,
    name: "sharpen",
    query: "w=240&sharpen=2",
    manifest: "sharpen: 2",
    says: "sharpened",
  },
  {
    ...shore,
    name: "quality",
    query: "w=240&quality=5",
    manifest: "quality: 5",
    says: "in a low quality",
  },
  {
    ...shore,
    name: "max-bytes",
    query: "w=240&maxBytes=1500",
    manifest: "maxBytes: 1500",
    says: "the best within 1,500 bytes",
  },
  {
    ...shore,
    name: "effort",
    query: "w=240&effort=fast",
    manifest: "effort: fast",
    says: "encoded in a hurry",
  },
];
