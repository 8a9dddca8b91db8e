import { existsSync, rmSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { artProject, type ArtProject } from "../art/art-project.ts";

const clear = "prompt: A wooden door, alt: A door, background: transparent";
const key = `  hero: { model: gpt-image-2, ${clear} }\n`;

async function alphaAt(file: string, [x, y]: readonly [number, number]): Promise<number> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * 4 + 3] ?? -1;
}

function sent({ api }: ArtProject, index = 0): unknown {
  return api.requests.filter(({ method }) => method === "POST")[index]?.body;
}

describe("a model that draws no transparency for sure", () => {
  test("is asked for a backdrop, which is taken out of what comes", async () => {
    const project = await artProject(key);
    const plan = await project.run("plan");
    expect(plan.stdout).toContain("transparent by key colour");
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(sent(project)).toMatchObject({ background: "opaque" });
    expect(JSON.stringify(sent(project))).toContain("(#FF00FF) background");
    const { current, outputs, accepts } = project.entry("hero");
    expect(JSON.stringify(accepts)).not.toContain("FF00FF");
    expect(outputs).toMatchObject([
      { digest: current, role: "composited", hasAlpha: true, composite: { key: "#ff00ff" } },
      { role: "received", hasAlpha: false, made: { provenance: { keyColour: "#ff00ff" } } },
    ]);
    expect(project.digest("genlock/hero.png")).toBe(current);
    expect(project.digest("genlock/hero.received.png")).toBe(outputs[1]?.digest);
    expect(await alphaAt(project.path("genlock/hero.png"), [4, 4])).toBe(0);
    expect(await alphaAt(project.path("genlock/hero.png"), [512, 512])).toBe(255);
    expect((await project.run("explain", "hero")).stdout).toContain("a backdrop was taken out");
    expect(await project.run("verify")).toMatchObject({ code: 0 });
    expect(await project.json("plan")).toMatchObject({ calls: 0 });
  });

  test("gives its cut-out to what is made of it", async () => {
    const child =
      "  child: { model: gpt-image-1.5, edit: hero, prompt: It is open, alt: A door }\n";
    const project = await artProject(key + child);
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const edit = project.api.requests.find(({ path }) => path.endsWith("/edits"));
    const image = edit?.files.find(({ field }) => field.startsWith("image"));
    const { hasAlpha } = await sharp(image?.bytes).metadata();
    expect(hasAlpha).toBe(true);
    expect(project.entry("child").accepts.fields.inputs).toEqual([
      { role: "base", digest: project.entry("hero").current },
    ]);
  });

  test("keeps the way that was taken: more candidates come like the first", async () => {
    const project = await artProject(key);
    await project.run("generate", "--yes");
    const more = `  hero: { model: gpt-image-2, ${clear}, candidates: 3 }\n`;
    project.write({ "genlock.yaml": project.read("genlock.yaml").replace(key, more) });
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const roles = project.entry("hero").outputs.map(({ role }) => role);
    expect(roles.filter((role) => role === "composited")).toHaveLength(3);
    expect(roles.filter((role) => role === "received")).toHaveLength(3);
  });

  test("that draws no backdrop either: it is kept, told, and not bought again", async () => {
    const project = await artProject(key, { faults: [{ kind: "opaque" }] });
    for (let round = 0; round < 2; round += 1) {
      const run = await project.run("generate", "--yes");
      expect(run).toMatchObject({ code: 6 });
      expect(run.stdout + run.stderr).toContain("CUT_OUT_IMPOSSIBLE");
    }
    expect(project.api.billed).toHaveLength(1);
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    expect(await project.run("generate", "--again", "hero", "--yes")).toMatchObject({ code: 6 });
    expect(project.api.billed).toHaveLength(1);
  });

  test("whose cut-out is gone: it comes back from the store, for nothing", async () => {
    const project = await artProject(key);
    await project.run("generate", "--yes");
    rmSync(project.path("genlock"), { recursive: true });
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(project.api.billed).toHaveLength(1);
    expect(project.digest("genlock/hero.png")).toBe(project.entry("hero").current);
    expect(await project.run("verify")).toMatchObject({ code: 0 });
  });
});

describe("a model that draws transparency", () => {
  test("draws it", async () => {
    const project = await artProject(`  hero: { model: gpt-image-1.5, ${clear} }\n`);
    expect((await project.run("plan")).stdout).toContain("transparent by the model");
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(sent(project)).toMatchObject({ background: "transparent", prompt: "A wooden door" });
    expect(project.entry("hero").outputs.map(({ role }) => role)).toEqual(["candidate"]);
  });

  test("is asked for a backdrop where that is written", async () => {
    const project = await artProject(
      `  hero: { model: gpt-image-1.5, transparency: key, ${clear} }\n`,
    );
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(sent(project)).toMatchObject({ background: "opaque" });
    expect(project.entry("hero").accepts.fields).toMatchObject({ transparency: "key" });
    expect(project.entry("hero").outputs[0]?.role).toBe("composited");
  });
});

test("a draft for such a model is drawn on a backdrop too, and cut out", async () => {
  const project = await artProject("");
  const manifest = `version: 1\nassets:\n  hero: { ${clear}, transparency: key, size: 256x256 }\n`;
  project.write({ "genlock.yaml": manifest });
  expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(await alphaAt(project.path("genlock/hero.png"), [2, 2])).toBe(0);
  expect(project.entry("hero").outputs[0]).toMatchObject({
    role: "composited",
    composite: { quality: { uniform: 1 } },
  });
});
