// Writes public/index.html from what `genlock build --out public` left in public/assets.json.
import { readFile, writeFile } from "node:fs/promises";

interface Asset {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly sources: {
    readonly [format: string]: {
      readonly srcset: string;
      readonly files: readonly {
        readonly src: string;
        readonly width: number;
        readonly height: number;
      }[];
    };
  };
}

const sizes = "(min-width: 50rem) 30vw, 90vw";

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function renderPicture({ alt, sources }: Asset): string {
  const formats = Object.entries(sources);
  const [, fallback] = formats.at(-1) ?? [];
  const widest = fallback?.files.at(-1);
  if (fallback === undefined || widest === undefined) return "";
  const choices = formats.map(
    ([format, { srcset }]) =>
      `<source type="image/${format}" srcset="${escapeHtml(srcset)}" sizes="${sizes}">`,
  );
  return `<picture>${choices.join("")}<img src="${escapeHtml(widest.src)}" srcset="${escapeHtml(
    fallback.srcset,
  )}" sizes="${sizes}" width="${widest.width}" height="${widest.height}" alt="${escapeHtml(alt)}" loading="lazy"></picture>`;
}

const folder = new URL("public/", import.meta.url);
const index: { readonly assets: { readonly [id: string]: Asset } } = JSON.parse(
  await readFile(new URL("assets.json", folder), "utf8"),
);
const figures = Object.values(index.assets).map(
  (asset) =>
    `<figure>${renderPicture(asset)}<figcaption>${escapeHtml(asset.alt)}</figcaption></figure>`,
);
await writeFile(
  new URL("index.html", folder),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A field guide to beasts that are not</title>
<style>
  body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.25rem; font: 1.05rem/1.5 Georgia, serif; background: #f7f1e3; color: #33291c; }
  main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
  figure { margin: 0; }
  img { width: 100%; height: auto; display: block; border: 1px solid #cdbf9f; }
  figcaption { padding-top: 0.6rem; font-style: italic; }
</style>
<h1>A field guide to beasts that are not</h1>
<main>
${figures.join("\n")}
</main>
</html>
`,
);
