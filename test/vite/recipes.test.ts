import { rm, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { createServer } from "vite";
import { genlock } from "vite-plugin-genlock";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderBuiltPage } from "../support/built-page.ts";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { pictureFiles, wrongPictures } from "../support/page-pictures.ts";
import { runVite } from "../support/run-vite.ts";
import { serveFolder } from "../support/static-server.ts";

const manifest = `version: 1
presets:
  square: { aspect: "1:1", widths: [48] }
assets:
  sun:
    prompt: A small sun.
    size: 240x160
    alt: A "sun" & <script>alert(1)</script>.
    derivatives:
      widths: [60, 120]
      formats: [webp, png]
      sizes: "(max-width: 9px) 9px, 100vw"
      placeholder: thumbhash
      art:
        - { media: "(max-width: 600px)", aspect: "1:1", widths: [40, 80] }
`;

/** Every shape, as JSON on the page. */
const page = `import sun, { markup, imageSet } from "virtual:genlock/sun";
import url from "genlock:sun?w=90&format=jpg&url";
import files from "genlock:sun?preset=square&densities=1;2&as=metadata";
import srcset from "genlock:sun?w=30;50&webp&as=srcset";
import img from "virtual:genlock/sun?h=20&format=png&as=img";
import own from "genlock:sun?preset=square&trim&as=markup";
import same from "genlock:sun?as=markup";
const shapes = { sun, markup, imageSet, url, files, srcset, img, own, same };
document.querySelector("#page").innerHTML = JSON.stringify(shapes);
`;

interface Shapes {
  readonly sun: {
    readonly art: readonly { readonly media: string; readonly w: number; readonly h: number }[];
    readonly sizes: string;
    readonly placeholder: string;
    readonly thumbhash: string;
  };
  readonly markup: string;
  readonly imageSet: string;
  readonly url: string;
  readonly files: readonly {
    readonly src: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly srcset: string;
  readonly img: { readonly src: string; readonly w: number; readonly h: number };
  readonly own: string;
  readonly same: string;
}

let copy: ExampleCopy;

async function makeProject(vite: "vite" | "vite7"): Promise<void> {
  copy = await copyExample("site", { undrawn: true, vite });
  await rm(join(copy.root, "src"), { recursive: true });
  await mkdir(join(copy.root, "src"));
  await writeFile(join(copy.root, "genlock.yaml"), manifest);
  await writeFile(join(copy.root, "src/main.ts"), page);
}
afterEach(() => copy.remove());

/** What is behind a URL: its format and size. */
async function look(url: string): Promise<string> {
  const response = await fetch(url);
  const { format, width, height } = await sharp(
    Buffer.from(await response.arrayBuffer()),
  ).metadata();
  return `${format} ${width}x${height}`;
}

describe.each(["vite", "vite7"] as const)("a build with %s", (vite) => {
  beforeEach(() => makeProject(vite));

  test.each(["/sub/", "./"])("ships every shape of an import, with base %s", async (base) => {
    expect(await runVite(copy, ["build", "--base", base])).toMatchObject({ code: 0, stderr: "" });
    const server = await serveFolder(join(copy.root, "dist"), base === "./" ? "/deep/" : base);
    try {
      const text = await renderBuiltPage(join(copy.root, "dist"), server.url);
      const shapes: Shapes = JSON.parse(text);
      const { sun, markup, url, files, img, own, imageSet } = shapes;
      const at = (src: string): Promise<string> => look(new URL(src, server.url).href);
      expect(sun.art).toMatchObject([
        { media: "(max-width: 600px)", w: 80, h: 80 },
        { media: "(max-width: 600px)", w: 80, h: 80 },
      ]);
      expect(sun.thumbhash).toMatch(/^[\w+/]{20,40}=*$/);
      expect(sun.placeholder).toMatch(/^#[0-9a-f]{6}$/);
      expect(pictureFiles(markup)).toHaveLength(2 + 2 + 2 + 2 + 1);
      expect(await wrongPictures(markup, server.url)).toEqual([]);
      expect(markup).not.toContain("<script>");
      expect(markup.match(/ width="\d+" height="\d+"/g)).toHaveLength(3);
      expect(markup).toContain('sizes="(max-width: 9px) 9px, 100vw"');
      expect(shapes.same).toBe(markup);
      expect(await at(url)).toBe("jpeg 90x60");
      expect(files.filter(({ src }) => src.endsWith(".png"))).toMatchObject([
        { width: 48, height: 48 },
        { width: 96, height: 96 },
      ]);
      for (const { src, width, height } of files) {
        expect(await at(src)).toMatch(new RegExp(` ${width}x${height}$`));
      }
      expect(shapes.srcset).toMatch(/^\S+\.webp 30w, \S+\.webp 50w$/);
      expect([await at(img.src), img.w, img.h]).toEqual(["png 30x20", 30, 20]);
      expect(await wrongPictures(own, server.url)).toEqual([]);
      const sets = [...imageSet.matchAll(/url\("([^"]+)"\) type\("image\/(\w+)"\) 1x/g)];
      expect(sets.map(([, , type]) => type)).toEqual(["webp", "png"]);
      for (const [, src = "", type = ""] of sets) expect(await at(src)).toBe(`${type} 120x80`);
    } finally {
      await server.close();
    }
  });
});

describe("a dev server", () => {
  beforeEach(() => makeProject("vite"));
  afterEach(() => vi.unstubAllEnvs());

  test("serves what imports ask for, and nothing that none asked for", async () => {
    expect(await runVite(copy, ["build"])).toMatchObject({ code: 0 });
    vi.stubEnv("VITEST", undefined);
    const server = await createServer({
      root: copy.root,
      configFile: false,
      logLevel: "silent",
      plugins: [genlock({ frozen: true })],
      optimizeDeps: { noDiscovery: true },
      server: { host: "127.0.0.1", port: 0 },
    });
    try {
      await server.listen();
      const address = server.httpServer?.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const at = (src: string): string => `http://127.0.0.1:${port}${src}`;
      const unasked = at("/__genlock/img/sun/0123456789ab-77.webp");
      expect((await fetch(unasked)).status).toBe(404);
      const { default: url } = await server.ssrLoadModule("genlock:sun?w=77&format=webp&url");
      expect(url).toMatch(/^\/__genlock\/img\/sun\/[0-9a-f]{12}-77\.webp$/);
      expect(await look(at(String(url)))).toBe("webp 77x51");
      expect((await fetch(at(String(url).replace("77.webp", "78.webp")))).status).toBe(404);
      const { default: sun, markup } = await server.ssrLoadModule("virtual:genlock/sun");
      expect(sun).toMatchObject({ placeholder: expect.stringMatching(/^#/) });
      expect(await wrongPictures(String(markup), at("/"))).toEqual([]);
      // As a page asks for it, by the address that import analysis writes.
      const entry = await server.environments.client.transformRequest("/src/main.ts");
      const imports = [...(entry?.code ?? "").matchAll(/from "([^"]*genlock[^"]*)"/g)];
      expect(imports).toHaveLength(7);
      for (const [, address = ""] of imports) {
        const response = await fetch(at(encodeURI(address)));
        expect(response.headers.get("content-type")).toContain("javascript");
      }
    } finally {
      await server.close();
    }
  });
});
