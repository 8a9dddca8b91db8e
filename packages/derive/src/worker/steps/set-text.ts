import { hash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SetText } from "@genlock/core";
import sharp from "sharp";
import { writeWhole } from "../file-writer.ts";
import { pipelineOf, toPixels, type Pixels } from "../pixels.ts";
import { renameFont } from "../rename-font.ts";
import { withColours } from "../with-colours.ts";

/** Where the text goes: margins as shares of the width, the highest it may be as a share of the height. */
const margin = 0.07;
const tallest = 0.34;

/** How far up the shade reaches, and how dense it is at the lower edge. */
const shadeHeight = 0.62;
const shadeDensity = 0.82;

/** Where a font lies, and where copies of fonts go. */
export interface FontFiles {
  /** Absolute path of the font, whose bytes must still be those the recipe was made up with. */
  readonly path: string;
  /** Absolute path of a folder of the cache. */
  readonly fontsDir: string;
}

/**
 * Sets a text near the lower edge of a picture, as large as fits, over a shade that keeps it legible.
 *
 * The text is a text: nothing in it is markup. It is drawn in the font's own outlines, here in the child process.
 *
 * @throws Error that says what is wrong with the font.
 */
export async function setText(pixels: Pixels, text: SetText, files: FontFiles): Promise<Pixels> {
  const { width, height } = pixels;
  const { family, path } = await prepareFont(text.font, files);
  const [side, room] = [Math.round(margin * width), Math.round(tallest * height)];
  const drawn = await sharp({
    text: {
      text: `<span foreground="${text.colour}">${escapeMarkup(text.text)}</span>`,
      font: `${family},`,
      fontfile: path,
      width: Math.max(1, width - 2 * side),
      height: Math.max(1, room),
      wrap: "word",
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const shade = { raw: { width, height, channels: 4 }, limitInputPixels: false } as const;
  const top = Math.max(0, height - side - drawn.info.height);
  return await toPixels(
    pipelineOf(withColours(pixels)).composite([
      { input: shadeOf(pixels, text.shade), ...shade },
      { input: drawn.data, left: side, top },
    ]),
  );
}

/** A copy of the font under a name that nothing else has; it stays, since the library reads it when it likes. */
async function prepareFont(
  digest: string,
  { path, fontsDir }: FontFiles,
): Promise<{ readonly family: string; readonly path: string }> {
  const bytes = await readFile(path);
  if (hash("sha256", bytes, "hex") !== digest) {
    throw new Error("the font of its text was changed in between");
  }
  const copy = join(fontsDir, `${digest}.font`);
  // The library remembers a family by the first path it saw it under, which may be gone by now.
  const family = `Genlock${hash("sha256", copy, "hex").slice(0, 32)}`;
  let renamed: Buffer;
  try {
    renamed = renameFont(bytes, family);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the font of its text cannot be used: ${reason}`, { cause: error });
  }
  await mkdir(fontsDir, { recursive: true });
  writeWhole(copy, renamed, fontsDir);
  return { family, path: copy };
}

/** A colour that grows denser towards the lower edge. */
function shadeOf({ width, height }: Pixels, colour: string): Buffer {
  const data = Buffer.alloc(width * height * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const start = Math.round(height * (1 - shadeHeight));
  for (let y = start; y < height; y += 1) {
    const density = shadeDensity * Math.sin(((y - start) / (height - start)) * (Math.PI / 2));
    const row = Buffer.from([red ?? 0, green ?? 0, blue ?? 0, Math.round(255 * density)]);
    data.fill(row, y * width * 4, (y + 1) * width * 4);
  }
  return data;
}

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Makes a text inert within markup, and drops characters that the library's parser stops at. */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\P{Cc}]|[\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"']/g, (found) => entities[found] ?? "");
}
