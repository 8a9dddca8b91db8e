import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest, resolveManifest } from "@genlock/core";
import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import sharp from "sharp";
import { expect, test } from "vitest";
import { repository } from "../support/copy-example.ts";
import { drawExamples } from "./draw-examples.ts";
import { recipeExamples } from "./recipe-examples.ts";
import { siteExamples } from "./site-examples.ts";

const page = readFileSync(join(repository, "docs/recipes.md"), "utf8");
const folder = join(repository, "docs/pictures");

test("the page names every field of derivatives, and shows every picture with its manifest and query", () => {
  const fields = Object.keys(schema.definitions.derivatives.properties);
  expect(fields.filter((field) => !page.includes(`\`${field}`))).toEqual([]);
  for (const { name, query, manifest } of recipeExamples) {
    expect(page).toContain(`(pictures/${name}.webp)`);
    expect(page).toContain(`\`${query}\``);
    expect(page).toContain(`\`{ ${manifest} }\``);
  }
});

test("the page about icons shows its files", () => {
  const icons = readFileSync(join(repository, "docs/icons.md"), "utf8");
  const shown = siteExamples.filter(({ name }) => icons.includes(`(pictures/${name}.webp)`));
  expect(shown).toEqual(siteExamples);
});

test("the manifest it begins with is right", async () => {
  const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const read = (): Promise<string> => Promise.resolve(text);
  const { manifest, diagnostics } = await readManifest({ file: "genlock.yaml", read });
  expect(diagnostics).toEqual([]);
  if (manifest === undefined) throw new Error("There is no manifest.");
  const resolved = await resolveManifest(manifest, read);
  expect(resolved.diagnostics).toEqual([]);
  expect(resolved.assets.get("team/ada")?.derivatives).toMatchObject({ focus: "attention" });
});

test("every step that changes pixels has its picture", () => {
  const steps = ["aspect", "focus", "position", "trim", "pad", "own-step", "flatten"];
  steps.push("greyscale", "tint", "blur", "sharpen", "quality", "effort");
  steps.push("attention", "entropy", "contain", "fill", "inside", "outside");
  const names = recipeExamples.map(({ name }) => name);
  expect(steps.filter((step) => !names.includes(step))).toEqual([]);
});

test("the pictures are what the recipes make, and small", async () => {
  const names = [...recipeExamples, ...siteExamples].map(({ name }) => `${name}.webp`);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  for (const { name, bytes } of await drawExamples()) {
    const kept = readFileSync(join(folder, `${name}.webp`));
    expect(kept.byteLength).toBeLessThan(16_000);
    const [one, other] = await Promise.all(
      [kept, bytes].map(async (each) => {
        const { channels } = await sharp(each).ensureAlpha().stats();
        const { width, height } = await sharp(each).metadata();
        return { width, height, means: channels.map(({ mean }) => mean) };
      }),
    );
    expect([other?.width, other?.height]).toEqual([one?.width, one?.height]);
    for (const [index, mean] of (one?.means ?? []).entries()) {
      expect(Math.abs(mean - (other?.means[index] ?? Infinity))).toBeLessThan(4);
    }
  }
});
