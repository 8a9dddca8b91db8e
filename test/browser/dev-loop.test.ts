import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseLock } from "@genlock/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { repository } from "../support/copy-example.ts";
import { layOutSite, runSite, serveSite, siteFiles, type DevSite } from "../support/dev-site.ts";
import { findChromium } from "../support/find-chromium.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { tokenIn } from "../support/gallery-page.ts";
import { runNode } from "../support/run-node.ts";

const executablePath = await findChromium();
const paid = `version: 1
provider: openai
defaults:
  model: gpt-image-1-mini
  size: 1024x1024
  quality: low
  partial_images: 2
  derivatives: { widths: [80, 160], formats: [webp, jpeg] }
assets:
  hero: { prompt: A lighthouse, alt: A lighthouse }
`;

const free = `version: 1
defaults:
  output_format: webp
  derivatives: { widths: [80, 160], formats: [webp, jpeg] }
assets:
  hero: { prompt: Fishing boats at noon, size: 320x240, alt: Boats }
`;
const bin = join(repository, "packages", "cli", "src", "bin.ts");

/** A busy machine may take its time. */
const patience = { timeout: 60_000, interval: 50 };

let browser: Browser;

/** A page, and how often it went somewhere. */
interface OpenPage {
  readonly page: Page;
  /** Colours in the middle of the picture as each kind of reference shows it; new ones are added as they come. */
  readonly looks: () => Promise<Looks>;
  readonly navigations: () => number;
}

interface Looks {
  readonly html: string;
  readonly js: string;
  readonly css: string;
}

async function open(site: Pick<DevSite, "url">): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 600, height: 600 } });
  page.setDefaultTimeout(patience.timeout);
  onTestFinished(() => page.close());
  let navigations = 0;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) navigations += 1;
  });
  await page.goto(site.url, { waitUntil: "load" });
  await page.locator("#js img").waitFor();
  const shot = async (selector: string): Promise<string> =>
    (await page.locator(selector).screenshot()).toString("base64");
  return {
    page,
    navigations: () => navigations,
    looks: async () => ({
      html: await shot("#html"),
      js: await shot("#js img"),
      css: await shot("#css"),
    }),
  };
}

/** Waits until every kind of reference shows the same picture, which it did not show before, and answers how they look. */
async function newLooks({ looks }: OpenPage, before: readonly Looks[]): Promise<Looks> {
  let last = await looks();
  await expect
    .poll(async () => {
      const now = await looks();
      const isNew = before.every(
        ({ html, js, css }) => html !== now.html && js !== now.js && css !== now.css,
      );
      const stays = now.html === last.html && now.js === last.js && now.css === last.css;
      last = now;
      return isNew && stays;
    }, patience)
    .toBe(true);
  return last;
}

/** The gallery of a dev server, as its own page uses it. */
async function inGallery(site: DevSite) {
  const gallery = `${site.url}__genlock/`;
  const token = tokenIn(await (await fetch(gallery)).text());
  const headers = { "content-type": "application/json", "x-genlock-token": token };
  return {
    post: (name: string, fields: object): Promise<Response> =>
      fetch(`${gallery}api/${name}`, { method: "POST", headers, body: JSON.stringify(fields) }),
  };
}

/** Waits until the lock names the picture. */
async function isDrawn(site: DevSite): Promise<void> {
  await expect
    .poll(() => readFile(join(site.root, "genlock.lock"), "utf8").catch(() => ""), patience)
    .toContain('"hero"');
}

/** Buys in the gallery, as a person on its page does. */
async function buyInGallery(site: DevSite): Promise<void> {
  const { post } = await inGallery(site);
  const quote = await (await post("quote", { ids: ["hero"], again: false, rebuy: false })).json();
  const answer = await post("generate", { quote: quote.id, price: quote.cap });
  expect(answer.status).toBe(200);
}

describe.skipIf(executablePath === undefined)("a page of the dev server", () => {
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  test("shows a placeholder, then what is streamed, then the picture, without being loaded anew", async () => {
    const steps = [0, 1, 2].map(() => Promise.withResolvers<void>());
    const mayStep = (event: number) => steps[event]?.promise ?? Promise.resolve();
    const service = await startOpenAIServer({ faults: [{ kind: "stepped-stream", mayStep }] });
    onTestFinished(() => service.close());
    const site = await serveSite(paid, { service });
    const opened = await open(site);
    const placeholder = await opened.looks();
    expect(await opened.page.locator("#html").getAttribute("class")).toBe("wide");
    expect(await opened.page.locator("#html").getAttribute("alt")).toBe("In the page");
    expect(service.requests).toHaveLength(0);
    await buyInGallery(site);
    const seen = [placeholder];
    for (const { resolve } of steps) {
      resolve();
      seen.push(await newLooks(opened, seen));
    }
    expect(opened.navigations()).toBe(1);
    expect(service.requests).toHaveLength(1);
  });

  test("shows what is wrong with the manifest, where it is, until it is mended", async () => {
    const site = await serveSite(free);
    const { page, navigations } = await open(site);
    site.write({ "genlock.yaml": free.replace("prompt:", "promt:") });
    const overlay = page.locator("vite-error-overlay");
    await overlay.waitFor();
    const frame = () => overlay.locator(".frame").textContent();
    await expect.poll(frame, patience).toContain("promt:");
    expect(await overlay.locator(".plugin").textContent()).toContain("genlock");
    expect(await page.locator("#js img").isVisible()).toBe(true);
    site.write({ "genlock.yaml": free });
    await overlay.waitFor({ state: "detached" });
    expect(navigations()).toBe(1);
  });

  test("opened while the manifest is broken is told, and is right once it is mended", async () => {
    const site = await serveSite(free.replace("prompt:", "promt:"));
    const page = await browser.newPage();
    page.setDefaultTimeout(patience.timeout);
    onTestFinished(() => page.close());
    await page.goto(site.url);
    await page.locator("vite-error-overlay").waitFor();
    site.write({ "genlock.yaml": free });
    await page.locator("#js img").waitFor();
    await expect.poll(() => page.locator("vite-error-overlay").count()).toBe(0);
  });

  test("shows a job that failed, which nobody tries again unasked", async () => {
    const service = await startOpenAIServer({ faults: [{ kind: "moderation", stage: "input" }] });
    onTestFinished(() => service.close());
    const site = await serveSite(paid, { service });
    const opened = await open(site);
    const placeholder = await opened.looks();
    await buyInGallery(site);
    const failed = await newLooks(opened, [placeholder]);
    await expect.poll(() => site.said.join("\n")).toContain("genlock: hero failed: ");
    const before = service.requests.length;
    await opened.page.reload();
    await opened.page.locator("#js img").waitFor();
    await expect.poll(opened.looks, patience).toEqual(failed);
    expect(service.requests).toHaveLength(before);
    await buyInGallery(site);
    await newLooks(opened, [failed]);
    expect(service.billed).toHaveLength(1);
  });

  test("follows a pick in the gallery", async () => {
    const site = await serveSite(free.replace("alt:", "candidates: 2, alt:"));
    const opened = await open(site);
    await isDrawn(site);
    await opened.page.reload();
    await opened.page.locator("#js img").waitFor();
    const first = await opened.looks();
    const lock = parseLock(await readFile(join(site.root, "genlock.lock"), "utf8"));
    const digest = lock.assets.get("hero")?.outputs[1]?.digest;
    const { post } = await inGallery(site);
    expect((await post("pick", { id: "hero", digest })).status).toBe(200);
    await newLooks(opened, [first]);
    expect(opened.navigations()).toBe(2);
  });

  test("follows what another process makes, and what an edit says of the picture", async () => {
    const site = await serveSite(free, { plugin: { frozen: true } });
    const opened = await open(site);
    const placeholder = await opened.looks();
    const made = await runNode([bin, "generate", "--yes"], { cwd: site.root });
    expect(made).toMatchObject({ code: 0 });
    await newLooks(opened, [placeholder]);
    site.write({ "genlock.yaml": free.replace("alt: Boats", "alt: Two boats") });
    const js = opened.page.locator("#js img");
    await expect.poll(() => js.getAttribute("alt"), patience).toBe("Two boats");
    expect(await opened.page.locator("#html").getAttribute("alt")).toBe("In the page");
    const imported = () => opened.page.evaluate("window.hero.alt");
    await expect.poll(imported, patience).toBe("Two boats");
    expect(opened.navigations()).toBe(1);
  });

  test.each([
    { vite: "vite", base: "./" },
    { vite: "vite7", base: "/sub/" },
  ] as const)("is served by $vite under $base as well", async ({ vite, base }) => {
    const root = layOutSite({ "genlock.yaml": free, ...siteFiles }, vite);
    const opened = await open({ url: await runSite(root, ["--base", base]) });
    const placeholder = await opened.looks();
    const made = await runNode([bin, "generate", "--yes"], { cwd: root });
    expect(made).toMatchObject({ code: 0 });
    await newLooks(opened, [placeholder]);
    expect(opened.navigations()).toBe(1);
  });
});
