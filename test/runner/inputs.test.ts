import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { largePicture } from "../support/input-picture.ts";
import { referring, remoteProject, remoteWorld } from "../support/remote-world.ts";
import { openProject, type OpenProject } from "./open-project.ts";

const paid = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
`;
const drafted = paid.replace("openai", "draft");

const solid = (background: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();
const png = await solid("teal");
const dataUrl = `data:image/png;base64,${png.toString("base64")}`;

async function codesOf(project: OpenProject): Promise<string[]> {
  const { diagnostics } = await project.load();
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

describe("a data URL", () => {
  test("is the picture it holds: a file of the same bytes is the same job", async () => {
    const project = await openProject(
      `${paid}  a: { prompt: a hat, edit: { url: "${dataUrl}" } }\n  b: { prompt: a hat, edit: x.png }\n`,
    );
    writeFileSync(join(project.root, "x.png"), png);
    const report = await project.generate();
    expect(report.jobs).toMatchObject([{ status: "done", assets: ["a", "b"] }]);
    expect(project.server.requests).toHaveLength(1);
    expect(project.server.requests[0]?.files[0]).toMatchObject({
      type: "image/png",
      bytes: new Uint8Array(png),
    });
    const lock = readFileSync(join(project.root, "genlock.lock"), "utf8");
    expect(lock).not.toContain("data:");
    expect(await codesOf(project)).not.toContainEqual(expect.stringContaining("error"));
  });

  test.each([
    ["data:image/png;base64", "INPUT_URL_INVALID"],
    ["data:image/png,plain", "INPUT_URL_INVALID"],
    ["data:image/png;base64,@@@@", "INPUT_URL_INVALID"],
    ["data:image/png;base64,", "INPUT_URL_INVALID"],
    [`data:image/png;base64,${Buffer.from("<html>").toString("base64")}`, "INPUT_NOT_A_PICTURE"],
    [dataUrl.slice(0, -40), "INPUT_NOT_A_PICTURE"],
  ])("that holds no picture is refused: %s", async (url, code) => {
    const project = await openProject(`${paid}  a: { prompt: a hat, edit: "${url}" }\n`);
    const { diagnostics } = await project.load();
    const [found] = diagnostics.filter(({ severity }) => severity === "error");
    expect(found?.code).toBe(code);
    expect(found?.range?.start.line).toBe(5);
    expect(`${found?.message}${found?.hint}`.length).toBeLessThan(250);
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("a picture that only the service has", () => {
  const editing = (id: string, head = paid): string =>
    `${head}  a: { prompt: a hat, edit: { file_id: ${id} } }\n`;

  test("is named by its id, and keyed on it as it is written", async () => {
    const project = await openProject(paid);
    const id = project.server.addFile(png);
    project.write(editing(id));
    const report = await project.generate();
    expect(report.jobs).toMatchObject([{ status: "done" }]);
    expect(project.server.requests[0]?.body).toMatchObject({ images: [{ file_id: id }] });
    const fields = (await project.lock()).assets.get("a")?.accepts.fields;
    expect(fields?.inputs).toEqual([{ role: "base", file_id: id }]);
    expect((await project.plan()).jobs).toEqual([]);
    project.write(editing("file-other"));
    expect((await project.plan()).assets).toMatchObject([
      { step: { changes: [{ field: "inputs[0].file_id", before: id, after: "file-other" }] } },
    ]);
  });

  test("that is not there any more costs nothing", async () => {
    const project = await openProject(editing("file-gone"));
    const report = await project.generate();
    expect(report.jobs).toMatchObject([{ status: "failed", error: { ambiguous: false } }]);
    expect(project.server.billed).toHaveLength(0);
  });

  test("has something drawn in its place under draft", async () => {
    const project = await openProject(editing("file-one", drafted));
    expect(await codesOf(project)).not.toContainEqual(expect.stringContaining("error"));
    expect((await project.generate()).jobs).toMatchObject([{ status: "done" }]);
    const path = join(project.root, "genlock", "a.png");
    const first = readFileSync(path);
    expect(await sharp(first).metadata()).toMatchObject({ width: 1024, height: 1024 });
    project.write(editing("file-two", drafted));
    await project.generate();
    expect(readFileSync(path).equals(first)).toBe(false);
  });

  test("cannot be varied, which draft says too", async () => {
    const vary = `defaults: { model: dall-e-2, size: 1024x1024 }
assets: { a: { variation: { file_id: file-one } } }
`;
    const project = await openProject(`version: 1\nprovider: openai\n${vary}`);
    expect(await codesOf(project)).toContain("error REQUEST_UNSUPPORTED");
  });
});

describe("a picture at an address", () => {
  test("is an error under a paid provider until it was fetched, and then a digest", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const secret = "?signature=sesame";
    const url = world.publicUrl(`/look.png${secret}`);
    const project = await remoteProject(referring([url]), { network: world.network });
    const before = await project.session.load();
    const [found] = before.diagnostics.filter(({ severity }) => severity === "error");
    expect(found).toMatchObject({ code: "INPUT_NOT_FETCHED" });
    expect(found?.hint).toContain("genlock fetch");
    expect(found?.message).not.toContain("sesame");
    const [{ input } = { input: undefined }] = await project.fetch();
    const after = await project.session.load();
    expect(after.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const plan = await project.session.plan(after);
    const report = await project.session.run(after, plan);
    expect(report.jobs[0]?.accepts?.fields.inputs).toEqual([
      { role: "reference", digest: input?.digest },
    ]);
    expect(project.server.requests[0]?.files[0]?.bytes).toEqual(new Uint8Array(png));
    const lock = readFileSync(join(project.root, "genlock.lock"), "utf8");
    expect(Object.keys(JSON.parse(lock))).toEqual(["version", "inputs", "assets"]);
    // Whoever has manifest, lock and originals needs no bytes of inputs for what is made.
    const colleague = await project.colleague();
    const steps = await colleague.session.plan(await colleague.session.load());
    expect(steps.jobs).toEqual([]);
    expect(world.asked).toHaveLength(1);
  });

  test("has something drawn in its place under draft, and is drawn anew once it was fetched", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const manifest = referring([world.publicUrl("/look.png")], "draft");
    const project = await remoteProject(manifest, { network: world.network });
    const generate = async () => {
      const loaded = await project.session.load();
      return project.session.run(loaded, await project.session.plan(loaded));
    };
    expect((await generate()).jobs).toMatchObject([{ status: "done" }]);
    expect(world.asked).toEqual([]);
    await project.fetch();
    const loaded = await project.session.load();
    expect((await project.session.status(loaded))[0]?.state).toBe("stale");
    expect((await generate()).jobs).toMatchObject([{ status: "done" }]);
    expect((await project.session.status(await project.session.load()))[0]?.state).toBe("current");
  });

  test("goes from the lock once the manifest names it no more, and its bytes are no garbage before", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const [one, two] = [world.publicUrl("/1.png"), world.publicUrl("/2.png")];
    const project = await remoteProject(referring([one, two]), { network: world.network });
    await project.fetch({ only: ["a1"] });
    expect([...((await project.session.load()).lock.inputs?.keys() ?? [])]).toEqual([two]);
    await project.fetch();
    project.write(referring([one]));
    await project.fetch({ only: ["a0"] });
    expect((await project.session.load()).lock.inputs?.size).toBe(2);
    await project.fetch();
    const { lock } = await project.session.load();
    expect([...(lock.inputs?.keys() ?? [])]).toEqual([one]);
    expect(world.asked).toHaveLength(2);
  });
});

describe("uploads", () => {
  test("of one content are made once, whatever process and asset needs it, until the service has lost it", async () => {
    const large = await (await largePicture(5 * 1024 * 1024)).read();
    const three = ["a", "b", "c"].map((id) => `  ${id}: { prompt: hat ${id}, edit: x.png }\n`);
    const project = await openProject(paid + three.join(""));
    writeFileSync(join(project.root, "x.png"), large);
    const uploads = (): number =>
      project.server.requests.filter(({ path }) => path.endsWith("/files")).length;
    expect((await project.generate()).jobs).toHaveLength(3);
    expect(uploads()).toBe(1);
    const next = await project.reopen();
    await next.generate({ again: ["a"] });
    expect(uploads()).toBe(1);
    project.server.deleteFiles();
    const report = await next.generate({ again: ["b"] });
    expect(report.jobs).toMatchObject([{ status: "done" }]);
    expect(uploads()).toBe(2);
    const cache = join(project.root, "node_modules", ".cache", "genlock");
    const kept = readFileSync(join(cache, "uploads-v1.json"), "utf8");
    expect(kept).not.toContain(project.server.key);
    expect(Object.keys(JSON.parse(kept))).toHaveLength(1);
  });
});

describe("a variation", () => {
  const head = paid.replace("gpt-image-1-mini", "dall-e-2").replace(", quality: low", "");

  test("of a file and of another asset is made where a server still does it, with a dated warning", async () => {
    const project = await openProject(
      `${head}  a: { variation: x.png, candidates: 2 }\n  b: { variation: a }\n`,
      { servesRetired: true },
    );
    writeFileSync(join(project.root, "x.png"), png);
    const { diagnostics } = await project.load();
    const warning = diagnostics.find(({ message }) => message.includes("no variations since"));
    expect(warning).toMatchObject({ code: "MODEL_RETIRED", severity: "warning" });
    expect(warning?.message).toContain("2026-05-12");
    const first = await project.generate({ only: ["a"] });
    expect(first.jobs).toMatchObject([{ status: "done" }]);
    await project.session.art.pick(await project.load(), "a", 1);
    const second = await project.generate();
    expect(second.jobs).toMatchObject([{ status: "done", assets: ["b"] }]);
    expect(project.server.requests.map(({ path }) => path)).toEqual([
      "/v1/images/variations",
      "/v1/images/variations",
    ]);
    expect(project.server.requests[0]?.body).toMatchObject({ model: "dall-e-2", n: 2 });
    expect(readdirSync(join(project.root, "genlock")).sort()).toEqual(["a.png", "b.png"]);
  });
});

describe("many candidates", () => {
  test("are several calls, and every one is locked", async () => {
    const project = await openProject(`${paid}  a: { prompt: a hat, candidates: 12 }\n`);
    const report = await project.generate();
    expect(report.jobs[0]?.outputs).toHaveLength(12);
    const counts = project.server.requests.map(({ body }) => body?.["n"]);
    expect(counts).toEqual(expect.arrayContaining([10, 2]));
    expect((await project.lock()).assets.get("a")?.outputs).toHaveLength(12);
  });
});

describe("an answer that only links to its picture", () => {
  test("is fetched from the server that was configured, though that is on this machine", async () => {
    const project = await openProject(`${paid}  a: { prompt: a hat }\n`);
    project.server.enqueueFault({ kind: "url" });
    expect((await project.generate()).jobs).toMatchObject([{ status: "done" }]);
  });
});
