import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exportGallery } from "@genlock/gallery";
import { parseLock } from "@genlock/core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findChromium } from "../support/find-chromium.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { openGallery } from "../support/gallery-page.ts";
import {
  drawnGallery,
  galleryManifest,
  openPage,
  paidManifest,
} from "../support/gallery-browser.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { digestOfFile } from "../support/running-project.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";

const executablePath = await findChromium();
let browser: Browser;

function open(gallery: { readonly url: string }, options: BrowserContextOptions = {}) {
  return openPage(browser, gallery, options);
}

function lockedIn(root: string, id: string) {
  return parseLock(readFileSync(join(root, "genlock.lock"), "utf8")).assets.get(id);
}

function names(page: Page): Promise<string[]> {
  return page.locator(".card .id").allTextContents();
}

describe.skipIf(executablePath === undefined)("the gallery in a browser", () => {
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  test("finds by words and by state", async () => {
    const page = await open(await drawnGallery());
    await expect.poll(() => names(page)).toEqual(["boats", "hero", "icon/anchor", "icon/rope"]);
    await page.keyboard.press("/");
    await page.keyboard.type("dawn light");
    await expect.poll(() => names(page)).toEqual(["hero"]);
    await page.keyboard.press("Escape");
    await expect.poll(() => names(page)).toHaveLength(4);
    await page.getByRole("button", { name: "To choose from, 1 picture" }).click();
    await expect.poll(() => names(page)).toEqual(["hero"]);
    await page.getByRole("searchbox").fill("nothing like it");
    await page.getByText("Nothing matches").waitFor();
  });

  test("every picture is shown small, and large when it is opened", async () => {
    const page = await open(await drawnGallery());
    await page.locator(".card img").nth(3).waitFor();
    const widths = await page.locator(".card img").evaluateAll(async (images) =>
      Promise.all(
        images.map(async (image) => {
          if (!(image instanceof HTMLImageElement)) return 0;
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    );
    expect(widths).toEqual([128, 192, 128, 128]);
    await page.locator(".card").nth(1).click();
    await page.getByRole("dialog", { name: "hero" }).waitFor();
    await page.getByText("A lighthouse on a cliff at dawn").last().waitFor();
  });

  test("is used with the keyboard alone, and a pick changes file and lock", async () => {
    const gallery = await drawnGallery();
    const page = await open(gallery);
    const second = lockedIn(gallery.root, "hero")?.outputs[1]?.digest;
    await page.locator(".card").first().focus();
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel);
    await expect.poll(focused).toBe("hero, current");
    await page.keyboard.press("Enter");
    await page.locator(".thumb").nth(2).waitFor();
    await page.keyboard.press("2");
    await page.keyboard.press("c");
    await page.locator(".compare").waitFor();
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.getByRole("slider").inputValue()).toBe("49");
    await page.getByRole("button", { name: "Compare" }).focus();
    await page.keyboard.press("c");
    await page.getByRole("button", { name: "Pick", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => lockedIn(gallery.root, "hero")?.current).toBe(second);
    expect(digestOfFile(join(gallery.root, "genlock/hero.png"))).toBe(second);
    await page.getByLabel("Picture 2, the current one").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await expect.poll(() => new URL(page.url()).hash).toBe("#/");
  });

  test("candidates stand side by side", async () => {
    const page = await open(await drawnGallery());
    await page.locator(".card").nth(1).click();
    await page.locator(".thumb").nth(2).waitFor();
    await page.keyboard.press("s");
    await expect.poll(() => page.locator(".together img").count()).toBe(3);
    await page.getByRole("button", { name: "Look at picture 3" }).click();
    await page.locator(".stage .whole").waitFor();
    const pressed = () => page.locator(".thumb").nth(2).getAttribute("aria-pressed");
    await expect.poll(pressed).toBe("true");
  });

  test("a prompt is edited in place, the change is told, and what is free is made at once", async () => {
    const gallery = await drawnGallery();
    const page = await open(gallery);
    await page.locator(".card").first().click();
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: "Prompt" }).fill("Fishing boats at midnight");
    await page.keyboard.press("Control+Enter");
    await page.locator(".changes ins").getByText("midnight").waitFor();
    expect(readFileSync(join(gallery.root, "genlock.yaml"), "utf8")).toBe(
      galleryManifest.replace("at noon", "at midnight"),
    );
    await page.locator(".panel").getByRole("button", { name: "Generate free" }).click();
    await page.getByText("1 picture made.").waitFor();
    expect(lockedIn(gallery.root, "boats")?.accepts.fields.prompt).toBe(
      "Fishing boats at midnight",
    );
    await page.locator(".thumb").nth(1).click();
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect
      .poll(() => lockedIn(gallery.root, "boats")?.accepts.fields.prompt)
      .toBe("Fishing boats at noon");
  });

  test("buying names its price and asks, shows partial pictures, then the picture", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({ "genlock.yaml": paidManifest });
    install(root, "openai");
    const page = await open(await openGallery(root, { server }));
    await page.getByRole("button", { name: /^Generate 1/ }).click();
    const dialog = page.getByRole("dialog", { name: "Buy 1 picture?" });
    await dialog.getByText("It stops before it could cost more than $").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(server.billed).toEqual([]);
    const seen = Promise.withResolvers<void>();
    const mayStep = (event: number) => (event === 0 ? Promise.resolve() : seen.promise);
    server.enqueueFault({ kind: "stepped-stream", mayStep });
    await page.getByRole("button", { name: /^Generate 1/ }).click();
    const partials: string[] = [];
    page.on("response", (response) => {
      const [, digest] = /picture\/([0-9a-f]{64})$/.exec(response.url()) ?? [];
      if (digest !== undefined && response.ok()) partials.push(digest);
    });
    await dialog.getByRole("button", { name: /^Buy/ }).click();
    await page.locator(".card.busy").waitFor();
    await expect.poll(() => partials.length).toBeGreaterThan(0);
    seen.resolve();
    await page.getByText(/1 picture made for \$/).waitFor();
    expect(server.billed).toHaveLength(1);
    const current = lockedIn(root, "hero")?.current ?? "none";
    await page.locator(`.card:not(.busy) img[src="thumbnail/${current}"]`).waitFor();
    expect(partials).not.toContain(current);
  });

  test("a failure is told with its way out, and stays told on its picture", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({ "genlock.yaml": paidManifest });
    install(root, "openai");
    const page = await open(await openGallery(root, { server }));
    server.enqueueFault({ kind: "moderation" });
    await page.getByRole("button", { name: /^Generate 1/ }).click();
    await page.getByRole("button", { name: /^Buy/ }).click();
    await page.locator(".notice.bad small").waitFor();
    await page.locator(".card .mark").getByText("failed").waitFor();
    await page.locator(".card").click();
    await page.getByText("The last attempt failed").waitFor();
    expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("a broken manifest is told above the last good state, and goes when it is mended", async () => {
    const gallery = await drawnGallery();
    const page = await open(gallery);
    writeFiles(gallery.root, {
      "genlock.yaml": galleryManifest.replace("prompt: Fishing", "promt: Fishing"),
    });
    gallery.gallery.changed();
    await page.getByRole("alert").getByText("genlock.yaml:4:12").waitFor();
    expect(await names(page)).toHaveLength(4);
    writeFiles(gallery.root, { "genlock.yaml": galleryManifest });
    gallery.gallery.changed();
    await page.getByRole("alert").waitFor({ state: "detached" });
  });

  test.each(["light", "dark"] as const)("fits a phone, %s", async (colorScheme) => {
    const gallery = await drawnGallery();
    const page = await open(gallery, { viewport: { width: 390, height: 844 }, colorScheme });
    const overflow = () =>
      page.evaluate(() => {
        const wide = [...document.querySelectorAll("button, a, img, p, h1, h2, input")].filter(
          (element) => {
            const { left, right, width } = element.getBoundingClientRect();
            // What is in a row of its own that scrolls is meant to go on.
            const scrolls = element.closest(".filters, .thumbs") !== null;
            return width > 0 && !scrolls && (left < -1 || right > innerWidth + 1);
          },
        );
        return [
          document.documentElement.scrollWidth > innerWidth,
          wide.map((one) => one.outerHTML),
        ];
      });
    expect(await overflow()).toEqual([false, []]);
    await page.locator(".card").nth(1).click();
    await page.locator(".thumb").nth(2).waitFor();
    await page.locator(".panel table, .panel dl").first().waitFor();
    expect(await overflow()).toEqual([false, []]);
    const ground = await page.evaluate(() => getComputedStyle(document.body).color);
    const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === "dark");
  });

  test("an exported page opens from a disk, shows everything and reaches nothing", async () => {
    const { session, root } = await drawnGallery(
      galleryManifest.replace("candidates: 3", "candidates: 3, expect: { alpha: true }"),
    );
    const folder = join(root, "review");
    await exportGallery({ session, name: "lighthouse", folder });
    const requested: string[] = [];
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const said: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    await page.locator(".card").nth(3).waitFor();
    await page.getByText("Read only").waitFor();
    await page.locator(".card").nth(1).click();
    const whole = page.locator(".stage .whole");
    await whole.waitFor();
    const width = await whole.evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) return 0;
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(192);
    expect(await page.locator(".unmet li code").allTextContents()).toEqual(["expect.alpha"]);
    expect(await page.getByRole("button", { name: /Pin|Pick|Another|Edit|Generate/ }).count()).toBe(
      0,
    );
    expect(requested.filter((url) => !url.startsWith("file://"))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});
