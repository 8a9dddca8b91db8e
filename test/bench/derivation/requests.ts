import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { variantsOf } from "@genlock/core";
import type { DeriveRequest } from "@genlock/derive";
import sharp from "sharp";
import type { BenchSettings } from "./settings.ts";

/** What to derive of photographs; files that say nothing of their origin, as those of raw sharp. */
export async function requestsFor(
  folder: string,
  names: readonly string[],
  settings: BenchSettings,
): Promise<Omit<DeriveRequest, "cacheDir">[]> {
  return await Promise.all(
    names.map(async (id) => {
      const path = join(folder, `${id}.png`);
      const bytes = await readFile(path);
      const { width, height } = await sharp(bytes).metadata();
      const digest = hash("sha256", bytes, "hex");
      const original = { digest, mediaType: "image/png", width, height };
      const recipes = variantsOf(settings, original).map(({ recipe }) => recipe);
      return { path, original, id, recipes };
    }),
  );
}
