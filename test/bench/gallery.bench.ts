import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../support/find-chromium.ts";
import { startGallery } from "./gallery/start-gallery.ts";

// npm run build && node test/bench/gallery.bench.ts [--assets 1000] [--rounds 5] [--project DIR]
// Opens the gallery of a project of many drawn pictures in Chromium, and measures from the navigation until every picture in
// the first view is decoded. `cold` begins without small copies; `warm` has them. A project named is drawn once and kept.

interface FirstView {
  /** Milliseconds until the first card was there. */
  readonly cards: number;
  /** Milliseconds until every picture in sight was decoded. */
  readonly pictures: number;
  /** Pictures in sight. */
  readonly inSight: number;
}

const { values } = parseArgs({
  options: {
    assets: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    project: { type: "string" },
  },
});

function manifest(assets: number): string {
  const lines = Array.from(
    { length: assets },
    (_, index) =>
      `  set-${index % 20}/item-${index}: { prompt: "Item ${index} on a table", size: ${index % 3 === 0 ? "512x768" : "768x512"}, alt: Item ${index} }\n`,
  );
  return `version: 1\nprovider: draft\nassets:\n${lines.join("")}`;
}

async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const started = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(".card").first().waitFor();
  const cards = performance.now() - started;
  const inSight = await page.evaluate(async () => {
    const seen = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return image.closest(".card") !== null && bottom > 0 && top < innerHeight;
    });
    await Promise.all(seen.map((image) => image.decode()));
    return seen.length;
  });
  const pictures = performance.now() - started;
  await page.close();
  return { cards, pictures, inSight };
}

function middle(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0).padStart(6);
}

function tell(name: string, views: readonly FirstView[]): void {
  const cards = middle(views.map((view) => view.cards));
  const pictures = middle(views.map((view) => view.pictures));
  const [view] = views;
  process.stdout.write(
    `${name}: first card ${cards} ms, ${view?.inSight} pictures ${pictures} ms\n`,
  );
}

const root = values.project ?? mkdtempSync(join(tmpdir(), "genlock-gallery-bench-"));
const isNew = !existsSync(join(root, "genlock.lock"));
if (isNew) {
  writeFileSync(join(root, "package.json"), '{ "name": "bench", "private": true }\n');
  writeFileSync(join(root, "genlock.yaml"), manifest(Number(values.assets)));
}
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error("This machine has no Chromium.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const cold: FirstView[] = [];
  const warm: FirstView[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });
    const gallery = await startGallery(root, isNew && round === 0);
    cold.push(await firstView(browser, gallery.url));
    warm.push(await firstView(browser, gallery.url));
    await gallery.end();
  }
  tell("cold", cold);
  tell("warm", warm);
} finally {
  await browser.close();
  if (values.project === undefined) rmSync(root, { recursive: true, force: true });
}
