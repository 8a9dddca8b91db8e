import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderBuiltPage } from "../support/built-page.ts";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { pictureFiles, wrongPictures } from "../support/page-pictures.ts";
import { runNode } from "../support/run-node.ts";
import { runVite } from "../support/run-vite.ts";
import { serveFolder } from "../support/static-server.ts";

/** Three shores of 13 files (9 in sources, 3 and 1 in `img`), four islands and a postcard of 9, an emblem of 7. */
const filesInPage = 3 * 13 + 5 * 9 + 7;

describe.each([
  { name: "Vite 8", version: "vite" },
  { name: "Vite 7", version: "vite7" },
] as const)("$name", ({ version }) => {
  let copy: ExampleCopy;

  beforeAll(async () => {
    copy = await copyExample("site", { vite: version });
  });
  afterAll(() => copy.remove());

  test.each(["/", "/sub/", "./"])("serves every picture of a build with base %s", async (base) => {
    const args = ["build", "--base", base, "--outDir", "dist", "--emptyOutDir"];
    const built = await runVite(copy, args, { CI: "1" });
    expect(built).toMatchObject({ code: 0 });
    const folder = join(copy.root, "dist");
    const server = await serveFolder(folder, base === "./" ? "/deep/er/" : base);
    try {
      const html = await renderBuiltPage(folder, server.url);
      expect(pictureFiles(html)).toHaveLength(filesInPage);
      expect(await wrongPictures(html, server.url)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("builds each file once, under a hashed name, and never inlines it", async () => {
    const names = await readdir(join(copy.root, "dist", "assets"));
    const pictures = names.filter((name) => /\.(avif|webp|jpg|png)$/.test(name));
    expect(pictures.every((name) => /-[\w-]{8}\.\w+$/.test(name))).toBe(true);
    expect(new Set(pictures).size).toBe(pictures.length);
    const script = names.find((name) => name.endsWith(".js")) ?? "";
    expect(await readFile(join(copy.root, "dist", "assets", script), "utf8")).not.toContain(
      "data:image",
    );
  });

  test("renders the same URLs on a server, whose build has no pictures of its own", async () => {
    const server = ["build", "--ssr", "src/entry-server.ts", "--outDir", "dist-server"];
    expect(await runVite(copy, server)).toMatchObject({ code: 0 });
    expect(await runVite(copy, ["build", "--emptyOutDir"])).toMatchObject({ code: 0 });
    const entry = pathToFileURL(join(copy.root, "dist-server", "entry-server.js")).href;
    const script = `import { renderPage } from ${JSON.stringify(entry)}; process.stdout.write(renderPage());`;
    const rendered = await runNode(["--input-type=module", "--eval", script], { cwd: copy.root });
    const client = await serveFolder(join(copy.root, "dist"));
    try {
      expect(pictureFiles(rendered.stdout)).toHaveLength(filesInPage);
      expect(await wrongPictures(rendered.stdout, client.url)).toEqual([]);
    } finally {
      await client.close();
    }
    const names = await readdir(join(copy.root, "dist-server"), { recursive: true });
    expect(names.filter((name) => /\.(avif|webp|jpg|png)$/.test(name))).toEqual([]);
  });
});
