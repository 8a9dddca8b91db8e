import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { temporaryProject } from "../support/temporary-project.ts";

/** A red field of 80 × 60 pixels with white around it. */
async function framed(): Promise<Buffer> {
  const red = { create: { width: 80, height: 60, channels: 3, background: "#c00" } } as const;
  return await sharp(red)
    .extend({ top: 20, bottom: 20, left: 10, right: 30, background: "#fff" })
    .png()
    .toBuffer();
}

interface Index {
  readonly assets: {
    readonly [id: string]: {
      readonly img: { readonly srcset: string; readonly width: number; readonly height: number };
      readonly imageSet: string;
      readonly sources: { readonly png: { readonly files: readonly { readonly src: string }[] } };
    };
  };
}

/** Builds a site whose only picture is the framed one, under these settings. */
async function build(settings: string) {
  const root = temporaryProject({
    "genlock.yaml": `version: 1\nprovider: draft\nassets:\n  field: { prompt: a, alt: a, derivatives: ${settings} }\n`,
  });
  writeFileSync(join(root, "field.png"), await framed());
  expect((await runCli(root, ["import", "field.png", "--as", "field"])).code).toBe(0);
  expect(await runCli(root, ["build", "--out", "out"])).toMatchObject({ code: 0 });
  const { assets }: Index = JSON.parse(readFileSync(join(root, "out/assets.json"), "utf8"));
  const field = assets["field"];
  const files = field?.sources.png.files ?? [];
  const decoded = await Promise.all(
    files.map(({ src }) => sharp(join(root, "out", src)).metadata()),
  );
  return { field, sizes: decoded.map(({ width, height }) => [width, height]) };
}

test("widths beyond what trimming leaves come to one file", async () => {
  const { field, sizes } = await build(
    "{ trim: true, widths: [40, 80, 100, 4000], formats: [png] }",
  );
  expect(sizes).toEqual([
    [40, 30],
    [80, 60],
  ]);
  expect(field?.img.srcset).toMatch(/^\S+ 40w, \S+ 80w$/);
});

test.each([
  ["{ trim: true, densities: [1, 2, 3], widths: [50], formats: [png] }", [50, 80]],
  ["{ trim: true, densities: [1, 2], heights: [40], formats: [png] }", [53, 80]],
])("densities are what trimming leaves of them: %s", async (settings, widths) => {
  const { field, sizes } = await build(settings);
  expect(sizes.map(([width]) => width)).toEqual(widths);
  const [one = 1, two = 1] = widths;
  const real = [...(field?.imageSet.matchAll(/ ([\d.]+)x/g) ?? [])].map(([, x]) => Number(x));
  expect(real[0]).toBe(1);
  expect(real[1]).toBeCloseTo(two / one, 1);
  expect(field?.img.width).toBe(one);
});

test("densities alone are told from the whole picture, as dense as they come out", async () => {
  const { field, sizes } = await build("{ trim: true, densities: [1, 2], formats: [png] }");
  // The original is 120 pixels wide, so that the page gives it 60.
  expect(sizes.map(([width]) => width)).toEqual([60, 80]);
  expect(field?.img.srcset).toMatch(/^\S+ 1x, \S+ 1\.33x$/);
});
