import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findChromium } from "../support/find-chromium.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import {
  drawnGallery,
  galleryManifest,
  openPage,
  paidManifest,
} from "../support/gallery-browser.ts";
import { openGallery } from "../support/gallery-page.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { install, temporaryProject } from "../support/temporary-project.ts";

const executablePath = await findChromium();

let browser: Browser;

function names(page: Page): Promise<string[]> {
  return page.locator(".card .id").allTextContents();
}

describe.skipIf(executablePath === undefined)("a gallery in hurried hands", () => {
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  test("a key that is held down buys nothing, and links of an open picture obey Enter", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({
      "genlock.yaml": `${paidManifest}  night: { edit: hero, prompt: At night, alt: b }\n`,
    });
    install(root, "openai");
    const page = await openPage(browser, await openGallery(root, { server }));
    await page.getByRole("button", { name: /^Generate 2/ }).focus();
    await page.keyboard.down("Enter");
    const dialog = page.getByRole("dialog", { name: "Buy 2 pictures?" });
    await dialog.waitFor();
    for (let press = 0; press < 5; press += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect(await dialog.count()).toBe(1);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(server.requests.filter(({ method }) => method === "POST")).toEqual([]);
    await page.locator(".card").nth(1).click();
    await page.locator(".links a").getByText("hero").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "hero" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe("hero, new");
  });

  test("what is not as expected is marked however narrow it is, and what waits says for what", async () => {
    const child = "  night: { edit: hero, prompt: At night, alt: b, size: 128x128 }\n";
    const strict = galleryManifest
      .replace("size: 128x128, alt: Boats", "size: 128x208, alt: Boats, expect: { max_bytes: 10 }")
      .replace("192x128, candidates: 3", "256x128, candidates: 3, expect: { max_bytes: 10 }");
    const viewport = { width: 390, height: 844 };
    const page = await openPage(browser, await drawnGallery(strict + child), { viewport });
    await page.locator(".card .mark").getByText("not as expected").first().waitFor();
    await page.getByRole("button", { name: "Not as expected, 2 pictures" }).click();
    await expect.poll(() => names(page)).toEqual(["boats", "hero"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const narrow = await page.locator(".card").first().boundingBox();
    expect(narrow?.width).toBeLessThan(120);
    await page.getByRole("button", { name: "All, 5 pictures" }).click();
    await page.locator(".card .mark").getByText("waiting").click();
    await page.getByText("none was picked").waitFor();
    expect(await page.getByRole("button", { name: /^Generate/ }).count()).toBe(0);
  });

  test("words that nobody saved outlive another picture and another start of the page", async () => {
    const page = await openPage(browser, await drawnGallery());
    await page.locator(".card").first().click();
    await page.getByRole("button", { name: "Edit" }).click();
    const field = page.getByRole("textbox", { name: "Prompt" });
    await field.fill("Words nobody saved");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("dialog", { name: "hero" }).waitFor();
    expect(await field.count()).toBe(0);
    await page.getByRole("button", { name: "Previous" }).click();
    await field.waitFor();
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe("Words nobody saved");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Edit" }).waitFor();
    expect(await field.count()).toBe(0);
  });

  test("a gallery that has gone says so where one looks, and in words", async () => {
    const gallery = await drawnGallery();
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(gallery.url);
    await page.locator(".card").first().click();
    await page.getByRole("button", { name: "Pin" }).waitFor();
    await page.context().setOffline(true);
    await gallery.gallery.close();
    await page.locator(".steps").getByText("connection lost").waitFor();
    await page.getByRole("button", { name: "Pin" }).click();
    await page.getByText("The gallery does not answer").waitFor();
    expect(await page.locator(".notice").count()).toBe(1);
  });
});
