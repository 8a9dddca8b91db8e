import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import { expect, test } from "vitest";
import { compileText } from "../resolve/compile-text.fixture.ts";

/** What changing a field does to the key of a job that has everything else as in `base`. */
interface Flip {
  /** YAML of the field before and after; `undefined`: not written. */
  readonly from: string | undefined;
  readonly to: string;
  /** Whether the picture is another one. */
  readonly flips: boolean;
}

/** One line for every field an asset can have: a field that is forgotten here fails the test below. */
const assetFields: { readonly [field: string]: Flip } = {
  prompt: { from: "a door", to: "a window", flips: true },
  prompt_file: { from: "one.txt", to: "two.txt", flips: true },
  style: { from: undefined, to: "ink", flips: true },
  references: { from: undefined, to: "[./one.png]", flips: true },
  edit: { from: "./one.png", to: "./two.png", flips: true },
  mask: { from: undefined, to: "./one.png", flips: true },
  region: { from: undefined, to: "[0, 0, 0.5, 1]", flips: true },
  // What is put back around an edit is computed from bytes that are there: free, and so no new picture.
  preserve_outside: { from: undefined, to: "true", flips: false },
  variation: { from: "./one.png", to: "./two.png", flips: true },
  turns: { from: "[one]", to: "[one, two]", flips: true },
  // A matrix makes assets; what they are made of is in their texts.
  matrix: { from: "{ name: [one] }", to: "{ name: [two] }", flips: false },
  provider: { from: undefined, to: "openai", flips: true },
  api: { from: undefined, to: "images", flips: true },
  model: { from: undefined, to: "gpt-image-1-mini", flips: true },
  responses: { from: undefined, to: "{ model: gpt-5 }", flips: true },
  size: { from: "64x64", to: "128x64", flips: true },
  quality: { from: "low", to: "high", flips: true },
  background: { from: "auto", to: "transparent", flips: true },
  transparency: {
    from: "native, background: transparent",
    to: "key, background: transparent",
    flips: true,
  },
  // What is expected is looked at when the picture is there.
  expect: { from: undefined, to: "{ not_blank: true }", flips: false },
  output_format: { from: "png", to: "webp", flips: true },
  output_compression: { from: "80", to: "81", flips: true },
  moderation: { from: "auto", to: "low", flips: true },
  input_fidelity: { from: "low", to: "high", flips: true },
  partial_images: { from: "0", to: "2", flips: false },
  candidates: { from: "1", to: "4", flips: false },
  params: { from: "{ user: a }", to: "{ user: b }", flips: true },
  alt: { from: "a door", to: "the door", flips: false },
  decorative: { from: undefined, to: "true", flips: false },
  derivatives: { from: undefined, to: "{ widths: [10] }", flips: false },
  icons: { from: undefined, to: "true", flips: false },
  social: { from: undefined, to: "{ sizes: [square] }", flips: false },
};

const topFields: { readonly [field: string]: Flip } = {
  version: { from: "1", to: "1", flips: false },
  provider: { from: "draft", to: "openai", flips: true },
  providers: { from: undefined, to: "{ draft: { concurrency: 2 } }", flips: false },
  originals: { from: "genlock", to: "art", flips: false },
  provenance: { from: undefined, to: "{ prompt: true }", flips: false },
  budget: { from: undefined, to: "{ perRun: 1 }", flips: false },
  defaults: { from: "{ size: 64x64 }", to: "{ size: 128x64 }", flips: true },
  styles: { from: undefined, to: "{ unused: { before: Oil. } }", flips: false },
  assets: { from: "{ x: a door }", to: "{ x: a window }", flips: true },
  include: { from: undefined, to: "[more.yaml]", flips: false },
  presets: { from: undefined, to: "{ card: { widths: [10] } }", flips: false },
};

const styleFields: { readonly [field: string]: Flip } = {
  ...Object.fromEntries(
    Object.keys(schema.definitions.defaults.properties)
      .filter((name) => name !== "style" && name !== "derivatives")
      .map((name) => [name, assetFields[name]]),
  ),
  before: { from: "Ink.", to: "Oil.", flips: true },
  after: { from: "Soft.", to: "Hard.", flips: true },
  references: { from: undefined, to: "[./one.png]", flips: true },
};

/** What may stand under `derivatives`, none of which makes another picture. */
const derivativeFields: { readonly [field: string]: string } = {
  preset: "card",
  widths: "[10]",
  heights: "[10]",
  densities: "[1, 2]",
  aspect: "16:9",
  fit: "contain",
  position: "top",
  focus: "[0.1, 0.2]",
  trim: "true",
  pad: "0.1",
  sizes: "50vw",
  formats: "[webp]",
  quality: "9",
  maxBytes: "9000",
  effort: "fast",
  background: '"#fff"',
  flatten: "true",
  greyscale: "true",
  tint: '"#f00"',
  blur: "2",
  sharpen: "true",
  steps: "[mine]",
  art: '[{ media: "(max-width: 1px)", aspect: 1 }]',
  placeholder: "tiny",
};

/** What a field needs beside itself to be a whole asset. */
function baseFor(field: string): string {
  if (["prompt", "prompt_file", "turns", "variation"].includes(field)) return "";
  if (field === "matrix") return "prompt: a door, ";
  return ["mask", "region", "preserve_outside"].includes(field)
    ? "prompt: a door, edit: ./one.png, "
    : "prompt: a door, ";
}

const files = {
  "one.txt": "a door",
  "two.txt": "a window",
  "one.png": "one",
  "two.png": "two",
  "more.yaml": "assets: { y: a cat }\n",
};

async function keysOf(manifest: string): Promise<string[]> {
  const { graph, codes, resolution } = await compileText({ ...files, "genlock.yaml": manifest });
  expect(codes).toEqual([]);
  expect(resolution.assets.size).toBeGreaterThan(0);
  return [...graph.jobOf.values()];
}

/** Whether everything that was wanted before still is. */
function keepsKeys(before: readonly string[], after: readonly string[]): boolean {
  return before.every((key) => after.includes(key));
}

function field(name: string, value: string | undefined): string {
  return value === undefined ? "" : `${name}: ${value}`;
}

test.each(Object.entries(assetFields))("the asset field %s", async (name, { from, to, flips }) => {
  const id = name === "matrix" ? "x-{name}" : "x";
  const asset = (value: string | undefined): string =>
    `version: 1\nstyles: { ink: { before: Ink. } }\nassets:\n  ${id}: { ${baseFor(name)}${field(name, value)} }\n`;
  const before = await keysOf(asset(from));
  const after = await keysOf(asset(to));
  expect(keepsKeys(before, after)).toBe(!flips);
});

test.each(Object.entries(topFields))(
  "the top-level field %s",
  async (name, { from, to, flips }) => {
    const rest = name === "assets" ? "" : "assets: { x: a door }\n";
    const version = name === "version" ? "" : "version: 1\n";
    const before = await keysOf(`${version}${field(name, from)}\n${rest}`);
    const after = await keysOf(`${version}${field(name, to)}\n${rest}`);
    expect(keepsKeys(before, after)).toBe(!flips);
  },
);

test.each(Object.entries(styleFields))("the style field %s", async (name, { from, to, flips }) => {
  const style = (value: string | undefined): string =>
    `version: 1\nstyles:\n  look: { ${field(name, value)} }\nassets: { x: { prompt: a door, style: look } }\n`;
  const before = await keysOf(style(from));
  const after = await keysOf(style(to));
  expect(keepsKeys(before, after)).toBe(!flips);
});

test.each(Object.entries(derivativeFields))("the derivatives field %s", async (name, value) => {
  const manifest = (derivatives: string): string =>
    `version: 1\npresets: { card: { blur: 1 } }\nassets: { x: { prompt: a door${derivatives} } }\n`;
  const before = await keysOf(manifest(""));
  expect(await keysOf(manifest(`, derivatives: { ${name}: ${value} }`))).toEqual(before);
});

test("the tables above name every field of the schema", () => {
  const { definitions, properties } = schema;
  expect(Object.keys(assetFields).sort()).toEqual(
    Object.keys(definitions.assetSettings.properties).sort(),
  );
  expect(Object.keys(derivativeFields).sort()).toEqual(
    Object.keys(definitions.derivatives.properties).sort(),
  );
  expect(Object.keys(topFields).sort()).toEqual(Object.keys(properties).sort());
  expect(Object.keys(styleFields).sort()).toEqual(Object.keys(definitions.style.properties).sort());
});

test("where a text was written is not part of what it is", async () => {
  const inline = await keysOf("version: 1\nassets: { x: { prompt: a door } }\n");
  const file = await keysOf("version: 1\nassets: { x: { prompt_file: one.txt } }\n");
  const block = await keysOf("version: 1\nassets:\n  x:\n    prompt: |\n      a door\n\n");
  const styled = await keysOf(
    "version: 1\nstyles: { a: { size: 64x64 } }\nassets: { x: { prompt: a door, style: a } }\n",
  );
  const direct = await keysOf("version: 1\nassets: { x: { size: 64x64, prompt: a door } }\n");
  expect(file).toEqual(inline);
  expect(block).toEqual(inline);
  expect(styled).toEqual(direct);
});
