import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { argv } from "node:process";
import sharp from "sharp";
import { benchSettings } from "./settings.ts";

// node raw-sharp.ts SETTINGS FROM TO: sharp at its best, without anything around it. Decodes once, resizes once for each width,
// encodes every format of that; four originals at once, one thread in each.

const [, , name = "", from = "", to = ""] = argv;
const settings = benchSettings[name];
if (settings === undefined) throw new Error(`there are no settings ${name}`);
const { widths, formats, quality } = settings;
sharp.concurrency(1);
sharp.cache(false);
await mkdir(to, { recursive: true });

async function one(file: string): Promise<void> {
  const bytes = await readFile(join(from, file));
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const encodings: Promise<void>[] = [];
  for (const wide of widths.toReversed()) {
    const resized = await sharp(data, { raw: { width, height, channels } })
      .resize(wide)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: resized.info.width, height: resized.info.height, channels };
    for (const format of formats) {
      const pipeline = sharp(resized.data, { raw });
      const encoded = {
        avif: () => pipeline.avif({ quality: quality.avif, effort: 3 }),
        webp: () => pipeline.webp({ quality: quality.webp, effort: 4 }),
        jpeg: () => pipeline.jpeg({ quality: quality.jpeg }),
        png: () => pipeline.png(),
      }[format]();
      const path = join(
        to,
        `${basename(file, ".png")}-${wide}.${format === "jpeg" ? "jpg" : format}`,
      );
      encodings.push(encoded.toBuffer().then((made) => writeFile(path, made)));
    }
  }
  await Promise.all(encodings);
}

const files = await readdir(from);
const workers = Array.from({ length: 4 }, async () => {
  for (let file = files.pop(); file !== undefined; file = files.pop()) await one(file);
});
await Promise.all(workers);
