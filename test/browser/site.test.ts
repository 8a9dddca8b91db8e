import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { copyExample } from "../support/copy-example.ts";
import { findChromium } from "../support/find-chromium.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { runVite } from "../support/run-vite.ts";
import { serveFolder } from "../support/static-server.ts";

/** A picture as a browser shows it. */
interface ShownPicture {
  readonly source: string;
  /** Pixels of the file that was chosen. */
  readonly width: number;
  readonly hasAlt: boolean;
}

/** Builds the example under a base of its own and serves it until the test ends. */
async function serveBuiltSite(): Promise<string> {
  const copy = await copyExample("site");
  onTestFinished(() => copy.remove());
  const built = await runVite(copy, ["build", "--base", "/deep/down/"]);
  expect(built).toMatchObject({ code: 0 });
  const server = await serveFolder(join(copy.root, "dist"), "/deep/down/");
  onTestFinished(() => server.close());
  return server.url;
}

/** Opens a page and waits until every picture is there, those below the fold included. */
async function openPage(page: Page, url: string): Promise<readonly ShownPicture[]> {
  await page.goto(url, { waitUntil: "networkidle" });
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll("img")];
    for (const image of images) image.loading = "eager";
    await Promise.all(images.map((image) => image.decode()));
    return images.map((image) => ({
      source: image.currentSrc,
      width: image.naturalWidth,
      hasAlt: image.hasAttribute("alt"),
    }));
  });
}

/** For each of the page's buttons in turn, the files of the times of day that are then to be seen. */
async function pressButtons(page: Page): Promise<readonly (readonly string[])[]> {
  const shown: string[][] = [];
  for (const button of await page.locator("[data-show]").all()) {
    await button.click();
    const sources = await page
      .locator("[data-shore] img:visible")
      .evaluateAll((images) =>
        images.map((image) => (image instanceof HTMLImageElement ? image.currentSrc : "")),
      );
    shown.push(sources);
  }
  return shown;
}

test("a browser shows every picture of the built site, on a phone and on a desk", async ({
  skip,
}) => {
  const executablePath = await findChromium();
  if (executablePath === undefined) skip("this machine has no Chromium");
  const url = await serveBuiltSite();
  const browser = await launchBrowser(executablePath);
  onTestFinished(() => browser.close());
  const said: string[] = [];
  const fetched: number[] = [];
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.setDefaultTimeout(60_000);
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("response", (response) => {
      if (!response.ok()) said.push(`${response.status()} ${response.url()}`);
    });
    const pictures = await openPage(page, url);
    expect(pictures.length).toBeGreaterThanOrEqual(9);
    for (const picture of pictures) {
      expect(picture).toMatchObject({ hasAlt: true });
      expect(picture.source).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deep\/down\/.*\.(avif|webp)$/u);
      expect(picture.width).toBeGreaterThan(0);
    }
    const shores = await pressButtons(page);
    expect(shores.map((sources) => sources.length)).toEqual([1, 1, 1]);
    expect(new Set(shores.flat()).size).toBe(3);
    fetched.push(Math.max(...pictures.map((picture) => picture.width)));
  }
  expect(said).toEqual([]);
  // The widest picture of a small screen is a smaller file than that of a large one.
  expect(fetched[0]).toBeLessThan(fetched[1] ?? 0);
});
