import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { openGallery, type GalleryPage } from "./gallery-page.ts";
import { temporaryProject } from "./temporary-project.ts";

/** A free project of four pictures, one of them with candidates. */
export const galleryManifest = `version: 1
provider: draft
assets:
  boats: { prompt: Fishing boats at noon, size: 128x128, alt: Boats }
  hero: { prompt: A lighthouse on a cliff at dawn, size: 192x128, candidates: 3, alt: A lighthouse }
  icon/{kind}:
    matrix: { kind: [anchor, rope] }
    prompt: "A \${kind}"
    size: 128x128
    alt: a
`;

/** A project of one picture that costs. */
export const paidManifest = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low, partial_images: 2 }
assets:
  hero: { prompt: A hero, alt: a }
`;

/** A page that has no errors by the end of its test. */
export async function openPage(
  browser: Browser,
  gallery: { readonly url: string },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  page.setDefaultTimeout(60_000);
  const said: string[] = [];
  page.on("console", (message) => {
    // Answers of refusals, which tests ask for, are said by the browser itself.
    if (message.type() === "error" && !message.text().includes("409")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  onTestFinished(async () => {
    await page.close();
    expect(said).toEqual([]);
  });
  await page.goto(gallery.url);
  await page.locator(".card, .problems").first().waitFor();
  return page;
}

/** The gallery of a project whose pictures are drawn. */
export async function drawnGallery(
  text = galleryManifest,
): Promise<GalleryPage & { readonly root: string }> {
  const root = temporaryProject({ "genlock.yaml": text });
  const gallery = await openGallery(root);
  const { session } = gallery;
  const project = await session.load();
  await session.run(project, await session.plan(project));
  gallery.gallery.changed();
  return { ...gallery, root };
}
