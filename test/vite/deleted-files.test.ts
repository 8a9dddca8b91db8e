import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { serveSite, type DevSite } from "../support/dev-site.ts";

const manifest = `version: 1
defaults: { output_format: webp, derivatives: { widths: [80], formats: [webp, jpeg] } }
assets:
  hero: { prompt: Fishing boats at noon, size: 320x240, alt: Boats }
`;

const patience = { timeout: 60_000, interval: 50 };

async function served({ url }: DevSite): Promise<string | null> {
  const picture = await fetch(`${url}__genlock/img/hero/80.jpg`);
  await picture.arrayBuffer();
  return picture.headers.get("content-type");
}

function remove({ root }: DevSite, ...names: readonly string[]): void {
  for (const name of names) rmSync(join(root, name), { recursive: true });
}

/** Waits until the module of the page says this. */
async function untilSaid(site: DevSite, text: string): Promise<void> {
  await vi.waitFor(async () => {
    const found = await site.vite.environments.client.transformRequest("virtual:genlock/hero");
    expect(found?.code).toContain(text);
  }, patience);
}

async function drawnSite(): Promise<DevSite> {
  const site = await serveSite(manifest);
  await vi.waitFor(async () => expect(await served(site)).toBe("image/jpeg"), patience);
  return site;
}

test("a manifest that goes and comes back leaves the page its pictures", async () => {
  const site = await drawnSite();
  remove(site, "genlock.yaml");
  await vi.waitFor(() => expect(site.said.join("\n")).toContain("There is no manifest"), patience);
  expect(await served(site)).toBe("image/jpeg");
  site.write({ "genlock.yaml": manifest.replace("alt: Boats", "alt: Ships") });
  await untilSaid(site, "Ships");
  expect(await served(site)).toBe("image/jpeg");
});

test("a lock that goes is written again, and a cache that goes is filled again", async () => {
  const site = await drawnSite();
  const lock = () => readFileSync(join(site.root, "genlock.lock"), "utf8");
  const before = lock();
  remove(site, "genlock.lock", "node_modules/.cache");
  await vi.waitFor(() => expect(lock()).toBe(before), patience);
  await vi.waitFor(async () => expect(await served(site)).toBe("image/jpeg"), patience);
});

test("where pictures and their store go, drawing is tried once", async () => {
  const site = await drawnSite();
  remove(site, ".genlock", "genlock");
  const refusals = () => site.said.filter((line) => line.includes("hero was not drawn"));
  await vi.waitFor(() => expect(refusals()).not.toEqual([]), patience);
  site.write({ "genlock.yaml": manifest.replace("alt: Boats", "alt: Ships") });
  await untilSaid(site, "Ships");
  expect(refusals()).toHaveLength(1);
});
