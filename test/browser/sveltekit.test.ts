import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { copyExample, type CopyOptions, type ExampleCopy } from "../support/copy-example.ts";
import { findChromium } from "../support/find-chromium.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { plainEnvironment } from "../support/run-node.ts";
import { runVite, viteArguments } from "../support/run-vite.ts";

const executablePath = await findChromium();
let browser: Browser;

async function copySite(options: CopyOptions = {}): Promise<ExampleCopy> {
  const copy = await copyExample("sveltekit", options);
  onTestFinished(() => copy.remove());
  return copy;
}

/** Starts a server that says where it listens, and answers its URL. */
async function startServer(
  args: readonly string[],
  { root }: ExampleCopy,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(process.execPath, ["--conditions=genlock-source", ...args], {
    cwd: root,
    env: plainEnvironment(env),
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill();
    await closed;
  });
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("close", () => reject(new Error(`The server ended: ${said}`)));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const url = /http:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0):(\d+)/.exec(said);
      if (url !== null) resolve(`http://127.0.0.1:${url[1]}/`);
    });
  });
}

/** A page, with everything that a person would see in its console, and how often it went somewhere. */
interface OpenPage {
  readonly page: Page;
  readonly said: readonly string[];
  readonly navigations: () => number;
}

async function open(url: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  page.setDefaultTimeout(60_000);
  onTestFinished(() => page.close());
  const said: string[] = [];
  let navigations = 0;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("response", (response) => {
    if (!response.ok()) said.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (request.isNavigationRequest()) navigations += 1;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, said, navigations: () => navigations };
}

/** The pictures of a page once each is decoded. */
function picturesOf(
  page: Page,
): Promise<readonly { source: string; width: number; alt: string }[]> {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll("img")];
    await Promise.all(images.map((image) => image.decode()));
    return images.map(({ currentSrc: source, naturalWidth: width, alt }) => ({
      source,
      width,
      alt,
    }));
  });
}

describe.skipIf(executablePath === undefined)("the SvelteKit example", () => {
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  test("is built from committed art, and shows it from the server's HTML on", async () => {
    const copy = await copySite();
    const built = await runVite(copy, ["build"], { CI: "1" });
    expect(built).toMatchObject({ code: 0 });
    expect(`${built.stdout}${built.stderr}`).not.toContain("genlock:html");
    const url = await startServer([join(copy.root, "build", "index.js")], copy, {
      PORT: "0",
      HOST: "127.0.0.1",
    });
    expect(await (await fetch(url)).text()).toMatch(
      /srcset="[^"]*greenhouse-320\.[^"]*\.avif 320w/,
    );
    const { page, said } = await open(url);
    const [greenhouse] = await picturesOf(page);
    expect(greenhouse).toMatchObject({
      source: expect.stringMatching(/greenhouse-640\..*\.avif$/),
      width: 390,
      alt: "A greenhouse full of ferns at sunrise, with its door open.",
    });
    await page.getByRole("button", { name: "Autumn" }).click();
    await page.locator("img").nth(1).waitFor();
    const second = async () => (await picturesOf(page))[1]?.source;
    await expect.poll(second).toMatch(/orchard-640\..*\.avif$/);
    const backdrop = await page
      .locator("h1")
      .evaluate((title) => getComputedStyle(title).backgroundImage);
    expect(backdrop).toMatch(/leaves-960\..*\.webp/);
    expect(said).toEqual([]);
  });

  test("is developed without art: what is missing is drawn, what changes is shown in the same page", async () => {
    const copy = await copySite({ undrawn: true });
    const args = ["dev", "--port", "0", "--host", "127.0.0.1"];
    const url = await startServer(viteArguments(copy.root, args), copy);
    const { page, said, navigations } = await open(url);
    await page.getByRole("button", { name: "Autumn" }).click();
    await page.locator("img").nth(1).waitFor();
    for (const name of ["greenhouse", "orchard", "leaves"]) {
      const original = join(copy.root, "genlock", `${name}.webp`);
      await expect.poll(() => existsSync(original)).toBe(true);
    }
    // A picture that is replaced while it is decoded is looked at again.
    const widths = async () => (await picturesOf(page)).map(({ width }) => width);
    await expect.poll(widths).toEqual([390, 390]);
    const greenhouse = page.locator("img").first();
    const before = (await greenhouse.screenshot()).toString("base64");
    const manifest = join(copy.root, "genlock.yaml");
    const text = await readFile(manifest, "utf8");
    await writeFile(manifest, text.replace("at sunrise, its door", "by night, its door"));
    const look = async (): Promise<string> => (await greenhouse.screenshot()).toString("base64");
    await expect.poll(look).not.toBe(before);
    expect(said).toEqual([]);
    expect(navigations()).toBe(1);
  });
});
