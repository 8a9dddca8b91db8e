import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { genlock, type GenlockOptions } from "vite-plugin-genlock";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample, repository, type ExampleCopy } from "../support/copy-example.ts";
import { joinHot, type HotClient, type HotMessage } from "../support/hot-client.ts";
import { runNode } from "../support/run-node.ts";

const manifest = `version: 1
defaults:
  output_format: webp
  derivatives: { widths: [60, 120], formats: [webp, jpeg] }
assets:
  sun:
    prompt: A small sun.
    size: 240x160
    alt: A sun.
  sky/moon:
    prompt: A small moon.
    size: 160x160
    alt: A moon.
`;

const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");

let copy: ExampleCopy;
let server: ViteDevServer | undefined;
let page: HotClient | undefined;
let base = "";
let said: string[] = [];

beforeEach(async () => {
  vi.stubEnv("VITEST", undefined);
  copy = await copyExample("site", { undrawn: true });
  await writeFile(join(copy.root, "genlock.yaml"), manifest);
});
afterEach(async () => {
  page?.close();
  await server?.close();
  server = undefined;
  page = undefined;
  vi.unstubAllEnvs();
  await copy.remove();
});

/** Starts a dev server under the base `/sub/`, with one open page. */
async function start(options: GenlockOptions = {}): Promise<ViteDevServer> {
  said = [];
  const note = (message: string): void => {
    said.push(message);
  };
  const customLogger = { ...createLogger("silent"), info: note, warn: note, error: note };
  server = await createServer({
    root: copy.root,
    base: "/sub/",
    configFile: false,
    customLogger,
    plugins: [genlock(options)],
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  base = `http://127.0.0.1:${address.port}/sub/`;
  page = await joinHot(base);
  return server;
}

/** The module of an asset as the browser gets it. */
async function moduleOf(id: string): Promise<string> {
  const result = await server?.environments.client.transformRequest(`virtual:genlock/${id}`);
  return result?.code ?? "";
}

/** Waits for an error that shows this. A file that is emptied before it is written may be seen empty. */
async function errorAbout(text: string): Promise<HotMessage | undefined> {
  for (;;) {
    const message = await page?.next("error");
    if (message === undefined || message.err?.frame?.includes(text)) return message;
  }
}

async function picture(path: string) {
  const response = await fetch(`${base}__genlock/img/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { width, height, format } = await sharp(bytes).metadata();
  return { type: response.headers.get("content-type"), width, height, format, bytes };
}

const patience = { timeout: 60_000, interval: 50 };

/** Waits until a picture in jpeg is no placeholder any more; those are webp. */
function drawnPicture(path: string) {
  return vi.waitFor(async () => {
    const found = await picture(path);
    expect(found.format).toBe("jpeg");
    return found;
  }, patience);
}

describe("before anything is drawn", () => {
  test("modules have URLs and sizes, and the URLs show placeholders of those sizes", async () => {
    await start({ frozen: true });
    const code = await moduleOf("sun");
    expect(code).toContain('"webp":"/sub/__genlock/img/sun/60.webp 60w, ');
    expect(code).toContain('"img":{"src":"/sub/__genlock/img/sun/120.jpg","w":120,"h":80}');
    for (const name of ["120.jpg", "120.webp"]) {
      const { type, width, height, format } = await picture(`sun/${name}`);
      expect({ type, width, height, format }).toEqual({
        type: "image/webp",
        width: 120,
        height: 80,
        format: "webp",
      });
    }
    expect(await picture("sky/moon/original")).toMatchObject({ width: 160, height: 160 });
    await expect
      .poll(() => said.join("\n"))
      .toContain("sun shows a placeholder: it was never drawn");
    await expect(stat(join(copy.root, "genlock.lock"))).rejects.toThrow("ENOENT");
  });

  test("unknown names are 404, whatever they point at, and nothing but reading is answered", async () => {
    await start({ frozen: true });
    const names = ["sun/61.webp", "sun/60.png", "moon/60.webp", "sun", "", "sun/..%2f60.webp"];
    for (const name of [...names, "..%2f..%2fgenlock.yaml", "sun/60.webp%00"]) {
      const response = await fetch(`${base}__genlock/img/${name}`);
      expect([name, response.status]).toEqual([name, 404]);
    }
    const posted = await fetch(`${base}__genlock/img/sun/60.webp`, { method: "POST" });
    expect(posted.status).toBe(405);
  });

  test("an import of an unknown asset names the nearest", async () => {
    await start({ frozen: true });
    await expect(moduleOf("sum")).rejects.toThrow("Did you mean `sun`?");
  });

  test("a server is given the same data", async () => {
    const dev = await start({ frozen: true });
    const { default: sun } = await dev.ssrLoadModule("virtual:genlock/sun");
    expect(sun).toEqual({
      id: "sun",
      img: { src: "/sub/__genlock/img/sun/120.jpg", w: 120, h: 80 },
      sources: {
        webp: "/sub/__genlock/img/sun/60.webp 60w, /sub/__genlock/img/sun/120.webp 120w",
        jpeg: "/sub/__genlock/img/sun/60.jpg 60w, /sub/__genlock/img/sun/120.jpg 120w",
      },
      srcset: "/sub/__genlock/img/sun/60.jpg 60w, /sub/__genlock/img/sun/120.jpg 120w",
      art: [],
      alt: "A sun.",
    });
  });
});

describe("drawing beside the server", () => {
  test("replaces the placeholders under the same URLs and tells the page", async () => {
    await start();
    await page?.next("genlock:picture");
    const drawn = await drawnPicture("sun/120.jpg");
    expect(drawn).toMatchObject({ type: "image/jpeg", width: 120, height: 80, format: "jpeg" });
    const original = await picture("sun/original");
    expect(original.bytes).toEqual(await readFile(join(copy.root, "genlock", "sun.webp")));
    expect(await moduleOf("sun")).toContain('"/sub/__genlock/img/sun/120.jpg"');
  });

  test("is done elsewhere when the server is frozen, and the page hears of it", async () => {
    await start({ frozen: true });
    const placeholder = await picture("sun/120.webp");
    expect(await runCli(copy.root, ["generate", "--yes"])).toMatchObject({ code: 0 });
    await page?.next("genlock:picture");
    await drawnPicture("sun/120.jpg");
    const drawn = await picture("sun/120.webp");
    expect(drawn).toMatchObject({ width: 120, height: 80 });
    expect(drawn.bytes).not.toEqual(placeholder.bytes);
  });

  test("leaves stale pictures in the page and says so", async () => {
    await start();
    await drawnPicture("sun/120.jpg");
    await drawnPicture("sky/moon/120.jpg");
    const before = await picture("sun/120.webp");
    await server?.close();
    await writeFile(join(copy.root, "genlock.yaml"), manifest.replace("small sun", "large sun"));
    await start({ frozen: true });
    expect((await picture("sun/120.webp")).bytes).toEqual(before.bytes);
    await expect.poll(() => said.join("\n")).toContain("sun is stale (prompt changed)");
  });
});

describe("an edit of the manifest", () => {
  test("reaches the page, and only the modules it is about are loaded anew", async () => {
    const { environments } = await start({ frozen: true });
    await moduleOf("sun");
    await moduleOf("sky/moon");
    const moduleGraph = environments.client.moduleGraph;
    const resultOf = (id: string) =>
      moduleGraph.getModuleById(`\0virtual:genlock/${id}`)?.transformResult;
    await writeFile(join(copy.root, "genlock.yaml"), manifest.replace("A sun.", "The sun."));
    await page?.next("genlock:picture");
    expect(resultOf("sun")).toBeNull();
    expect(resultOf("sky/moon")).toMatchObject({ code: expect.stringContaining("A moon.") });
    expect(await moduleOf("sun")).toContain("The sun.");
  });

  test("is followed by the declarations", async () => {
    await start({ frozen: true });
    const types = () => readFile(join(copy.root, "src", "genlock.d.ts"), "utf8");
    await expect.poll(types).toContain('Picture<"sun", 120, 80, "webp" | "jpeg">');
    await writeFile(join(copy.root, "genlock.yaml"), manifest.replace("240x160", "160x240"));
    await expect.poll(types).toContain('Picture<"sun", 120, 180, "webp" | "jpeg">');
  });

  test("is followed by types: a removed asset is a type error as soon as it is saved", async () => {
    await start({ frozen: true });
    await moduleOf("sun");
    const source = `import moon from "virtual:genlock/sky/moon";
import card, { markup, imageSet } from "genlock:sky/moon?w=40&as=picture";
import files from "genlock:sky/moon?w=40;80&as=meta";
export const alt: string = moon.alt;
export const html: string = card.alt + markup + imageSet;
export const widths: readonly number[] = files.map(({ width }) => width);
`;
    await writeFile(join(copy.root, "src", "moon.ts"), source);
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "bundler"];
    const files = ["src/genlock.d.ts", "src/moon.ts"].map((file) => join(copy.root, file));
    const check = () =>
      runNode([tsc, ...options, "--module", "esnext", "--ignoreConfig", ...files], {
        cwd: copy.root,
      });
    await expect
      .poll(() => readFile(join(copy.root, "src", "genlock.d.ts"), "utf8").catch(() => ""))
      .toContain('Picture<"sky/moon"');
    expect(await check()).toMatchObject({ code: 0 });
    await writeFile(join(copy.root, "genlock.yaml"), manifest.replace(/ {2}sky[^]*$/, ""));
    await expect
      .poll(() => readFile(join(copy.root, "src", "genlock.d.ts"), "utf8"))
      .not.toContain("moon");
    const checked = await check();
    expect(checked.code).not.toBe(0);
    expect(checked.stdout).toContain("sky/moon");
  });

  test("that breaks it shows its place in the page, and goes when it is mended", async () => {
    await start({ frozen: true });
    await moduleOf("sun");
    const file = join(copy.root, "genlock.yaml");
    await writeFile(file, manifest.replace("prompt: A small sun.", "promt: A small sun."));
    const { err } = (await errorAbout("promt:")) ?? {};
    expect(err?.loc).toMatchObject({ line: 7 });
    expect(err?.frame).toContain("promt: A small sun.");
    expect(err?.id).toBe(file);
    expect(err?.message).toContain("Did you mean");
    expect((await picture("sun/120.webp")).width).toBe(120);
    await writeFile(file, manifest);
    await page?.next("genlock:mended");
    expect(await moduleOf("sun")).toContain("A sun.");
  });
});

test("a page that comes back is told what it missed; whatever else it sends does nothing", async () => {
  await start({ frozen: true });
  await moduleOf("sun");
  await writeFile(join(copy.root, "genlock.yaml"), manifest.replace("A sun.", "The sun."));
  await page?.next("genlock:picture");
  const back = await joinHot(base);
  for (const nonsense of [
    {},
    { versions: 7, age: "x" },
    { versions: { sun: "1", __proto__: 2 } },
  ]) {
    back.send("genlock:sync", nonsense);
  }
  back.send("genlock:sync", { versions: { sun: 1 }, age: 0 });
  expect(await back.next("genlock:picture")).toMatchObject({ data: { id: "sun" } });
  back.close();
  await expect(stat(join(copy.root, "genlock.lock"))).rejects.toThrow("ENOENT");
});

test("a test run is given data, and no file is touched", async () => {
  vi.stubEnv("VITEST", "true");
  const before = await readFile(join(copy.root, "src", "genlock.d.ts"), "utf8");
  const dev = await start();
  const { default: sun } = await dev.ssrLoadModule("virtual:genlock/sun");
  expect(sun).toMatchObject({ id: "sun", img: { w: 120, h: 80 }, alt: "A sun." });
  for (const name of ["genlock.lock", "genlock", ".genlock", "node_modules/.cache"]) {
    await expect(stat(join(copy.root, name))).rejects.toThrow("ENOENT");
  }
  expect(await readFile(join(copy.root, "src", "genlock.d.ts"), "utf8")).toBe(before);
});
