import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { hash } from "node:crypto";
import { variantsOf } from "@genlock/core";
import { createDeriver } from "@genlock/derive";
import sharp from "sharp";
import { benchSettings } from "./settings.ts";

// node derive-alone.ts SETTINGS FROM CACHE: the same files by genlock's deriver, without a project around it.

const [, , name = "", from = "", cacheDir = ""] = argv;
const settings = benchSettings[name];
if (settings === undefined) throw new Error(`there are no settings ${name}`);
const deriver = createDeriver();
const files = await readdir(from);
await Promise.all(
  files.map(async (file) => {
    const path = join(from, file);
    const { width, height } = await sharp(path).metadata();
    const digest = hash("sha256", await readFile(path), "hex");
    const original = { digest, mediaType: "image/png", width, height };
    const recipes = variantsOf(settings, original).map(({ recipe }) => recipe);
    await deriver.derive({ path, original, id: file.replace(".png", ""), recipes, cacheDir });
  }),
);
await deriver.close();
