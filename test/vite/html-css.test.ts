import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { layOutSite, siteFiles } from "../support/dev-site.ts";
import { pictureFiles, wrongPictures } from "../support/page-pictures.ts";
import { runVite } from "../support/run-vite.ts";
import { serveFolder } from "../support/static-server.ts";

const manifest = `version: 1
defaults:
  output_format: webp
  derivatives: { widths: [80, 160], formats: [webp, jpeg] }
assets:
  hero: { prompt: Fishing boats at noon, size: 320x240, alt: Boats }
  sky/moon: { prompt: A moon, size: 320x240, alt: A moon }
`;

const styled = {
  ...siteFiles,
  "src/page.css": `@import "./backdrop.css";
body { background-image: image-set(url("genlock:sky/moon/160.webp") 1x, url("genlock:sky/moon/original.webp") 2x); }
`,
};

describe.each([
  { vite: "vite", bases: ["/", "/sub/", "./"] },
  { vite: "vite7", bases: ["/sub/", "./"] },
] as const)("a build by $vite", ({ vite, bases }) => {
  test.each(bases)(
    "has every picture that HTML and style sheets name, with base %s",
    async (base) => {
      const root = layOutSite({ "genlock.yaml": manifest, ...styled }, vite);
      const built = await runVite({ root }, ["build", "--base", base]);
      expect(built).toMatchObject({ code: 0 });
      const server = await serveFolder(join(root, "dist"), base === "./" ? "/deep/er/" : base);
      onTestFinished(() => server.close());
      const html = await readFile(join(root, "dist", "index.html"), "utf8");
      expect(html).toContain("<picture><source");
      expect(html).toMatch(/<img [^>]*class="wide"[^>]*>/);
      expect(html).toMatch(/<img [^>]*alt="In the page"[^>]*>/);
      expect(pictureFiles(html)).toHaveLength(5);
      expect(await wrongPictures(html, server.url)).toEqual([]);
      const [, sheet = ""] = /href="([^"]+\.css)"/.exec(html) ?? [];
      const sheetUrl = new URL(sheet, server.url).href;
      const text = await (await fetch(sheetUrl)).text();
      const urls = [...text.matchAll(/url\("?([^")]+)"?\)/g)].map(([, url = ""]) => url);
      const widths = await Promise.all(
        urls.map(async (url) => {
          const picture = await fetch(new URL(url, sheetUrl));
          return (await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).width;
        }),
      );
      expect(new Set(widths)).toEqual(new Set([80, 160, 320]));
      const names = await readdir(join(root, "dist", "assets"));
      const pictures = names.filter((name) => /\.(?:webp|jpg)$/.test(name));
      // HTML, script and style sheet share their files.
      expect(pictures).toHaveLength(6);
    },
  );

  test("says what is wrong with a name in HTML, at its place", async () => {
    const page = (siteFiles["index.html"] ?? "").replace(
      'data-genlock="hero"',
      'data-genlock="hro"',
    );
    const root = layOutSite({ "genlock.yaml": manifest, ...siteFiles, "index.html": page }, vite);
    const built = await runVite({ root }, ["build"]);
    expect(built.code).toBe(1);
    const said = built.stdout + built.stderr;
    expect(said).toContain("Did you mean `hero`?");
    expect(said).toContain("index.html:5:5");
  });

  test("resolves a URL however it is written, through imports and modules", async () => {
    const sheets = {
      "src/page.css": `@import url("./backdrop.css") layer(x);
.a { background: url(genlock:hero/80.webp); mask: url( 'genlock:hero/160.webp' ) }
.b { background: image-set("genlock:hero/80.webp" 1x, 'genlock:hero/160.webp' 2x); --own: url("genlock:hero/80.jpg") }
`,
      "src/page.module.css": '.m { background: url("genlock:sky/moon/80.webp"); }\n',
      "src/main.ts": `import { m } from "./page.module.css";
import inline from "./backdrop.css?inline";
document.body.className = m + inline;
`,
    };
    const root = layOutSite({ "genlock.yaml": manifest, ...siteFiles, ...sheets }, vite);
    expect(await runVite({ root }, ["build"])).toMatchObject({ code: 0 });
    const folder = join(root, "dist", "assets");
    const names = (await readdir(folder)).filter((name) => /\.(?:css|js)$/.test(name));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    expect(texts.join("\n")).not.toContain("genlock:");
  });

  test("shows where a page has an import of a picture in place of a URL", async () => {
    const page = `<!doctype html>\n<p><img src="genlock:hero" alt=""></p>\n`;
    const files = { ...siteFiles, "genlock.yaml": manifest, "index.html": page };
    const built = await runVite({ root: layOutSite(files, vite) }, ["build"]);
    expect(built.code).toBe(1);
    const told = built.stdout + built.stderr;
    expect(told).toContain('Write `<img data-genlock="hero">`');
    expect(told).toMatch(/index\.html:2:9/);
  });

  test("refuses what no browser would find since Vite resolves nothing there", async () => {
    const sheet = '#css { background: URL("genlock:hero/80.webp"); }\n';
    const files = { "genlock.yaml": manifest, ...siteFiles, "src/backdrop.css": sheet };
    const built = await runVite({ root: layOutSite(files, vite) }, ["build"]);
    expect(built.code).toBe(1);
    expect(built.stdout + built.stderr).toContain("names `genlock:hero/80.webp` where Vite");
  });

  test("says of a picture without a file's name that one is missing", async () => {
    const sheet = '#css { background: url("genlock:hero"); }\n';
    const files = { "genlock.yaml": manifest, ...siteFiles, "src/backdrop.css": sheet };
    const built = await runVite({ root: layOutSite(files, vite) }, ["build"]);
    expect(built.code).toBe(1);
    expect(built.stdout + built.stderr).toContain("names `genlock:hero`, which is no file");
  });

  test("says which files there are when a style sheet names another", async () => {
    const sheet = '#css { background: url("genlock:hero/81.webp"); }\n';
    const files = { "genlock.yaml": manifest, ...siteFiles, "src/page.css": sheet };
    const built = await runVite({ root: layOutSite(files, vite) }, ["build"]);
    expect(built.code).toBe(1);
    const told = built.stdout + built.stderr;
    expect(told).toContain("Of hero there are 80.webp, 160.webp, 80.jpg");
    expect(told).toMatch(/src\/page\.css(?::1:25| \(1:25\))/);
  });
});
