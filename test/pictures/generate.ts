import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawExamples } from "./draw-examples.ts";

/*
 * Writes the pictures of docs/recipes.md and docs/icons.md: node --conditions=genlock-source test/pictures/generate.ts
 */
const folder = join(import.meta.dirname, "../../docs/pictures");

await mkdir(folder, { recursive: true });
for (const { name, bytes } of await drawExamples()) {
  await writeFile(join(folder, `${name}.webp`), bytes);
  process.stdout.write(`wrote docs/pictures/${name}.webp (${bytes.byteLength} bytes)\n`);
}
