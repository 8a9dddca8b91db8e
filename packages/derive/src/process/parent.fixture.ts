// A program that uses a deriver and never closes it. Arguments: what to do, and the file to do it with.
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createDeriver } from "../index.ts";

const [what, path = ""] = process.argv.slice(2);
const deriver = createDeriver({ idleTime: what === "idle" ? 1 : 60_000 });

const found = await deriver.inspect(path);
const { pid } = deriver.counts();
process.stdout.write(`${JSON.stringify({ pid, ok: found.ok })}\n`);

if (what === "stuck" && found.ok) {
  const step = process.argv[5] ?? "";
  const steps = new Map([["stuck", step]]);
  const original = { ...found.facts, digest: process.argv[4] ?? "" };
  const digest = hash("sha256", await readFile(step), "hex");
  const own = [{ name: "stuck", digest, options: undefined }];
  const recipes = [{ width: original.width, format: "webp" as const, quality: 50, effort: 0, own }];
  const cacheDir = join(dirname(path), "cache");
  await deriver.derive({ path, original, id: "a", recipes, steps, cacheDir });
}

if (what === "work" && found.ok) {
  const original = { ...found.facts, digest: process.argv[4] ?? "" };
  const recipes = Array.from({ length: 40 }, (_, index) => ({
    width: original.width - index,
    format: "avif" as const,
    quality: 50,
    effort: 9,
  }));
  const cacheDir = join(dirname(path), "cache");
  await deriver.derive({ path, original, id: "a", recipes, cacheDir });
}
