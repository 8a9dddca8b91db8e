import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseLock } from "@genlock/core";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { openGallery, type GalleryPage } from "../support/gallery-page.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { digestOfFile } from "../support/running-project.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";

const manifest = `# Pictures of a page.
version: 1
provider: draft
assets:
  hero:
    # The first thing people see.
    prompt: A lighthouse   # short words
    size: 96x64
    candidates: 3
    alt: a
    derivatives: { widths: [32, 64], formats: [webp] }
  copy: { prompt: A lighthouse, size: 96x64, candidates: 3, alt: b }
`;

const paid = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
  hero: { prompt: A hero, alt: a }
`;

/** Orders what is asked for at the price that was shown, and waits until it is made. */
async function make(page: GalleryPage, order: object = {}): Promise<void> {
  const quote = await (await page.post("quote", order)).json();
  expect((await page.post("generate", { quote: quote.id, price: quote.cap })).status).toBe(200);
  await settled(page);
}

/** Waits until nothing is made any more. */
async function settled(page: GalleryPage): Promise<void> {
  for (;;) {
    const events = await page.read("api/events");
    const reader = events.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    if (new TextDecoder().decode(value).includes('"running":false')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function state(page: GalleryPage) {
  return (await page.read("api/state")).json();
}
async function detail(page: GalleryPage, id: string) {
  return (await page.read(`api/asset?id=${encodeURIComponent(id)}`)).json();
}

describe("a gallery", () => {
  test("makes what is free at once, and tells everything of it", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const page = await openGallery(root);
    expect((await state(page)).assets).toMatchObject([
      { id: "copy", state: "new", sharing: 1, billing: "free", aspect: 1.5 },
      { id: "hero", state: "new", prompt: "A lighthouse", candidates: 0 },
    ]);
    await make(page);
    const after = await state(page);
    expect(after.pending.assets).toEqual([]);
    expect(after.assets[1]).toMatchObject({ id: "hero", state: "current", candidates: 3 });
    expect(await detail(page, "hero")).toMatchObject({
      place: "genlock.yaml:5:3",
      editable: true,
      file: "genlock/hero.png",
      sharesJobWith: ["copy"],
      candidates: [{ take: 0 }, { take: 0 }, { take: 0 }],
    });
    const files = await (await page.read("api/derivatives?id=hero")).json();
    expect(files).toMatchObject([
      { format: "webp", width: 32 },
      { format: "webp", width: 64 },
    ]);
    const file = await fetch(`${page.url}picture/${files[0].digest}`);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.byteLength).toBe(files[0].byteLength);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 32, format: "webp" });
    const { digest } = after.assets[1].picture;
    const small = await fetch(`${page.url}thumbnail/${digest}`);
    expect(small.headers.get("content-type")).toBe("image/webp");
    expect(small.headers.get("cache-control")).toContain("immutable");
    expect(page.errors).toEqual([]);
  });

  test("picks, takes anew, brings back, pins and keeps", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const page = await openGallery(root);
    const lock = () => parseLock(readFileSync(join(root, "genlock.lock"), "utf8")).assets;
    await make(page);
    const { candidates } = await detail(page, "hero");
    const third = candidates[2].digest;
    expect((await page.post("pick", { id: "hero", digest: third })).status).toBe(200);
    expect(lock().get("hero")).toMatchObject({ current: third, chosen: true });
    expect(digestOfFile(join(root, "genlock/hero.png"))).toBe(third);
    await make(page, { ids: ["hero"], again: true });
    const [before] = (await detail(page, "hero")).earlier;
    expect(before.digest).toBe(third);
    expect((await page.post("revert", { id: "hero", digest: third })).status).toBe(200);
    expect(lock().get("hero")?.current).toBe(third);
    await page.post("pin", { ids: ["hero"], pinned: true });
    const held = await page.post("pick", { id: "hero", digest: candidates[0].digest });
    expect(held.status).toBe(409);
    expect((await held.json()).error).toMatchObject({ code: "ART_PINNED" });
    await page.post("pin", { ids: ["hero"], pinned: false });
    writeFiles(root, { "genlock.yaml": manifest.replace("A lighthouse   #", "A windmill   #") });
    page.gallery.changed();
    expect((await state(page)).assets[1]).toMatchObject({ state: "stale", changes: ["prompt"] });
    expect((await detail(page, "hero")).changes).toEqual([
      { field: "prompt", before: "A lighthouse", after: "A windmill" },
    ]);
    await page.post("keep", { ids: ["hero"] });
    expect((await state(page)).assets[1]).toMatchObject({ state: "current", changes: [] });
  });

  test("edits a prompt where it stands, and not over somebody else's edit", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const page = await openGallery(root);
    const text = () => readFileSync(join(root, "genlock.yaml"), "utf8");
    const edit = { id: "hero", prompt: "A windmill", was: "A lighthouse" };
    expect((await page.post("prompt", edit)).status).toBe(200);
    expect(text()).toBe(manifest.replace("A lighthouse   #", "A windmill   #"));
    const late = await page.post("prompt", { ...edit, prompt: "A barn" });
    expect((await late.json()).error).toMatchObject({ code: "EDIT_CONFLICT" });
    expect(text()).toContain("A windmill");
  });

  test("shows the last good state while the manifest is broken", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const page = await openGallery(root);
    await state(page);
    writeFiles(root, { "genlock.yaml": manifest.replace("prompt:", "promt:") });
    page.gallery.changed();
    const broken = await state(page);
    expect(broken.assets).toHaveLength(2);
    expect(broken.problems[0]).toMatchObject({ severity: "error", place: "genlock.yaml:7:5" });
    const quote = await page.post("quote", {});
    expect((await quote.json()).error).toMatchObject({ code: "MANIFEST_INVALID" });
  });

  test("makes nothing where it is frozen", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const page = await openGallery(root, { frozen: true });
    const quote = await (await page.post("quote", {})).json();
    expect(quote).toMatchObject({ jobs: [], calls: 0, held: [{ id: "copy" }, { id: "hero" }] });
    await page.post("generate", { quote: quote.id, price: quote.cap });
    await settled(page);
    expect((await state(page)).assets[0].state).toBe("new");
  });
});

describe("buying in a gallery", () => {
  test("costs what was shown, and never more than the gallery may spend", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({ "genlock.yaml": paid });
    install(root, "openai");
    const poor = await openGallery(root, { server, maxCost: 0.001 });
    const quote = await (await poor.post("quote", {})).json();
    expect(quote).toMatchObject({ billing: "paid", images: 1, jobs: [{ assets: ["hero"] }] });
    expect(quote.cap).toBeGreaterThan(0.001);
    const refused = await poor.post("generate", { quote: quote.id, price: quote.cap });
    expect((await refused.json()).error).toMatchObject({ code: "SPEND_CAP_REACHED" });
    expect(server.billed).toEqual([]);
    const page = await openGallery(root, { server, maxCost: quote.cap * 1.5 });
    await make(page);
    expect(server.billed).toHaveLength(1);
    const [candidate] = (await detail(page, "hero")).candidates;
    expect(candidate.provenance).toMatchObject({ billing: "paid", provider: "openai" });
    expect(candidate.provenance.callCost).toBeLessThanOrEqual(quote.cap);
  });

  test("tells what a picture should be and is not, for as long as it is expected", async () => {
    const expected = manifest.replace(
      "    candidates: 3\n",
      "    candidates: 3\n    expect: { alpha: true, max_bytes: 10 }\n",
    );
    const root = temporaryProject({ "genlock.yaml": expected });
    const page = await openGallery(root);
    expect((await detail(page, "hero")).unmet).toEqual([]);
    await make(page);
    expect((await detail(page, "hero")).unmet).toMatchObject([
      { name: "alpha", detail: expect.any(String) },
      { name: "max_bytes", detail: expect.stringContaining("10") },
    ]);
    expect((await detail(page, "copy")).unmet).toEqual([]);
    writeFiles(root, { "genlock.yaml": manifest });
    page.gallery.changed();
    expect((await detail(page, "hero")).unmet).toEqual([]);
  });

  test("needs the price again when anything moved since it was shown", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({ "genlock.yaml": paid });
    install(root, "openai");
    const page = await openGallery(root, { server });
    const quote = await (await page.post("quote", {})).json();
    writeFiles(root, { "genlock.yaml": paid.replace("quality: low", "quality: high") });
    const answer = await page.post("generate", { quote: quote.id, price: quote.cap });
    expect((await answer.json()).error).toMatchObject({ code: "PLAN_OUT_OF_DATE" });
    expect(server.billed).toEqual([]);
  });

  test("tells a failure with its way out, and does not try again by itself", async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const root = temporaryProject({ "genlock.yaml": paid });
    install(root, "openai");
    const page = await openGallery(root, { server });
    server.enqueueFault({ kind: "moderation" });
    await make(page);
    const [asset] = (await state(page)).assets;
    expect(asset.failure).toMatchObject({ code: "PROVIDER_BLOCKED" });
    expect(asset.failure.hint).toBeTruthy();
    await state(page);
    expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });
});
