import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../support/find-chromium.ts";
import { openPage } from "../support/gallery-browser.ts";
import { openGallery } from "../support/gallery-page.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const executablePath = await findChromium();
let browser: Browser;

/** More than are drawn before somebody scrolls. */
const manifest = `version: 1
provider: draft
assets:
  tile/{a}/{b}:
    matrix:
      a: [${list(20)}]
      b: [${list(25)}]
    prompt: "Tile \${a} of \${b}"
    size: 64x64
    alt: a
`;

function list(count: number): string {
  return Array.from({ length: count }, (_, index) => `"${index + 10}"`).join(", ");
}

describe.skipIf(executablePath === undefined)("a wall of many pictures", () => {
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  test("End leads to the last picture there is, Home back to the first", async () => {
    const gallery = await openGallery(temporaryProject({ "genlock.yaml": manifest }));
    const page = await openPage(browser, gallery);
    const cards = page.locator(".card");
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel);
    await cards.first().focus();
    expect(await cards.count()).toBeLessThan(500);
    await page.keyboard.press("End");
    await expect.poll(focused).toBe("tile/29/34, new");
    expect(await cards.count()).toBe(500);
    expect(
      await cards.last().evaluate((card) => card.getBoundingClientRect().top < innerHeight),
    ).toBe(true);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(focused).toBe("tile/29/33, new");
    await page.keyboard.press("End");
    await expect.poll(focused).toBe("tile/29/34, new");
    await page.keyboard.press("Home");
    await expect.poll(focused).toBe("tile/10/10, new");
  });
});
