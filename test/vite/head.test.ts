import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { runVite } from "../support/run-vite.ts";

const manifest = `version: 1
assets:
  logo: { prompt: A logo., alt: A logo, size: 640x640, icons: true }
  cover: { prompt: A cover., alt: "Boats & <script>", size: 1536x1024, social: true }
`;

const config = `import { defineConfig } from "vite";
import { genlock } from "vite-plugin-genlock";
export default defineConfig({ plugins: [genlock({ head: ["logo", "cover"] })] });
`;

let copy: ExampleCopy;
afterEach(() => copy.remove());

async function makeProject(vite: "vite" | "vite7", text = manifest): Promise<void> {
  copy = await copyExample("site", { undrawn: true, vite });
  await rm(join(copy.root, "src"), { recursive: true });
  await writeFile(join(copy.root, "genlock.yaml"), text);
  await writeFile(join(copy.root, "vite.config.ts"), config);
  const page = "<!doctype html><html><head><title>x</title></head><body>x</body></html>";
  await writeFile(join(copy.root, "index.html"), page);
}

describe.each(["vite", "vite7"] as const)("a build with %s", (vite) => {
  test("has icons and pictures for links in the head of its page, from its own base", async () => {
    await makeProject(vite);
    const base = "https://boats.example/";
    expect(await runVite(copy, ["build", "--base", base])).toMatchObject({ code: 0, stderr: "" });
    const html = await readFile(join(copy.root, "dist/index.html"), "utf8");
    const head = html.slice(html.indexOf("<head>"), html.indexOf("</head>"));
    const linked = [...head.matchAll(/(?:href|content)="(https:[^"]+)"/g)].flatMap(
      ([, url]) => url ?? [],
    );
    const sizes = linked.map(async (url) => {
      const bytes = await readFile(join(copy.root, "dist", url.slice(base.length)));
      if (url.endsWith(".ico")) return `ico of ${bytes.readUInt16LE(4)}`;
      const { format, width, height } = await sharp(bytes).metadata();
      return `${format} ${width}x${height}`;
    });
    expect(await Promise.all(sizes)).toEqual([
      "ico of 3",
      "png 180x180",
      "png 192x192",
      "png 512x512",
      "jpeg 1200x630",
    ]);
    expect(head).toContain('rel="apple-touch-icon"');
    expect(head).toContain('property="og:image:width" content="1200"');
    expect(head).toContain('name="twitter:card"');
    expect(head).not.toContain("<script>");
  });
});

test("a server's code has the tags as data, with the files where the build placed them", async () => {
  await makeProject("vite");
  const server = config.replace("plugins:", "build: { ssrEmitAssets: true }, plugins:");
  await writeFile(join(copy.root, "vite.config.ts"), server);
  const entry = 'export { default } from "genlock:logo?as=site";\n';
  await writeFile(join(copy.root, "entry.ts"), entry);
  const built = await runVite(copy, ["build", "--ssr", "entry.ts", "--base", "/sub/"]);
  expect(built).toMatchObject({ code: 0, stderr: "" });
  const { default: site } = await import(pathToFileURL(join(copy.root, "dist/entry.js")).href);
  expect(site.tags).toHaveLength(4);
  expect(site.head).toContain(`href="${site.tags[0].attributes.href}"`);
  for (const { src, sizes } of site.icons) {
    expect(src).toMatch(/^\/sub\/assets\//);
    const { width, height } = await sharp(join(copy.root, "dist", src.slice(5))).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test("a build tells what `head` names and the manifest does not have", async () => {
  await makeProject("vite", manifest.replace("  cover:", "  covers:"));
  const { code, stderr } = await runVite(copy, ["build"]);
  expect(code).toBe(1);
  expect(stderr).toContain("cover");
  expect(stderr).toContain("covers");
});
