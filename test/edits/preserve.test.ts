import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { sha256 } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { colleagueOf, paidManifest, type ArtProject } from "../art/art-project.ts";
import { editProject, expectKept, isInside, edge, pixelsOf } from "./edit-project.ts";

const hero = (more = "preserve_outside: true"): string =>
  `  hero: { edit: ./photo.png, region: [0, 0, 0.5, 0.5], prompt: A door, alt: A door, ${more} }\n`;
const files = {
  source: "photo.png",
  made: "genlock/hero.png",
  received: "genlock/hero.received.png",
};

const billed = ({ api }: ArtProject): number => api.billed.length;
const rolesOf = (project: ArtProject, id = "hero"): string[] =>
  project.entry(id).outputs.map(({ role }) => role);

interface Told {
  readonly diagnostics: readonly { readonly code: string; readonly hint?: string }[];
}

async function codesOf(project: ArtProject): Promise<readonly (string | undefined)[][]> {
  const { stdout } = await project.run("check", "--json");
  const { diagnostics }: Told = JSON.parse(stdout);
  return diagnostics
    .filter(({ code }) => code.startsWith("PRESERVE"))
    .map(({ code, hint }) => [code, hint]);
}

describe("preserve_outside", () => {
  test("puts the source's pixels back, each one, and keeps what was received beside it", async () => {
    const project = await editProject(hero());
    const run = await project.run("generate", "--yes");
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain("hero: the model had changed");
    await expectKept(project, files);
    const { current, outputs } = project.entry("hero");
    expect(rolesOf(project)).toEqual(["composited", "received"]);
    expect(outputs[0]).toMatchObject({
      digest: current,
      mediaType: "image/png",
      composite: { received: outputs[1]?.digest, feather: 0 },
    });
    expect(outputs[0]?.composite?.outsideChanged).toBeGreaterThan(0.99);
    expect(project.digest(files.made)).toBe(current);
    expect(project.digest(files.received)).toBe(outputs[1]?.digest);
    expect(outputs[0]?.made).toEqual(outputs[1]?.made);
    expect((await project.run("explain", "hero")).stdout).toContain("outside of the mask");
    expect(await project.run("verify")).toMatchObject({ code: 0 });
    const again = await project.run("generate", "--yes");
    expect(again.stdout).toContain("No changes.");
    expect(billed(project)).toBe(1);
  });

  test.each([
    ["a mask with black", "edit: ./photo.png, mask: { file: black.png, edit: black }", "photo.png"],
    ["a picture's own transparency", "edit: ./cut.png", "cut.png"],
  ])("holds for %s", async (_, what, source) => {
    const asset = `  hero: { ${what}, prompt: A door, alt: A door, preserve_outside: true }\n`;
    const project = await editProject(asset);
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    await expectKept(project, { ...files, source });
  });

  test("feathers inside of the edge", async () => {
    const project = await editProject(hero("preserve_outside: { feather: 16 }"));
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const [source, made] = await Promise.all(
      [files.source, files.made].map((name) => pixelsOf(project.path(name))),
    );
    let changed = 0;
    for (let pixel = 0; pixel < edge * edge; pixel += 1) {
      if (isInside(pixel % edge, Math.floor(pixel / edge))) continue;
      if (made?.readUInt32LE(pixel * 4) !== source?.readUInt32LE(pixel * 4)) changed += 1;
    }
    expect(changed).toBe(0);
    expect(project.entry("hero").outputs[0]?.composite?.feather).toBe(16);
  });

  test("is told in the report", async () => {
    const project = await editProject(hero());
    const report = await project.json("generate", "--yes");
    expect(JSON.stringify(report)).toContain('"outsideChanged":');
  });

  test("is drawn for nothing by the draft", async () => {
    const project = await editProject(hero());
    const text = paidManifest(hero()).replace("provider: openai", "provider: draft");
    project.write({ "genlock.yaml": text });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    await expectKept(project, files);
    // The draft itself changes nothing outside.
    expect(project.entry("hero").outputs[0]?.composite?.outsideChanged).toBe(0);
    expect(project.api.requests).toEqual([]);
  });

  test.each([
    ["output_format: webp", "PRESERVE_NOT_LOSSLESS", "Leave `output_format` out, or write `png`."],
    ["output_format: jpeg", "PRESERVE_NOT_LOSSLESS", "Leave `output_format` out, or write `png`."],
    ["size: 1536x1024", "PRESERVE_SIZE", "Write `size: 1024x1024`."],
    ["size: auto", "PRESERVE_SIZE", "Write `size: 1024x1024`."],
  ])("is refused with %s", async (more, ...told) => {
    const project = await editProject(hero(`preserve_outside: true, ${more}`));
    expect(await codesOf(project)).toEqual([told]);
    expect((await project.run("generate", "--yes")).code).toBe(3);
    expect(project.api.requests).toEqual([]);
  });

  test.each([
    ["everything may change", "edit: ./photo.png"],
    ["nothing is edited", "references: [./photo.png]"],
  ])("is refused where %s", async (_, what) => {
    const project = await editProject(
      `  hero: { ${what}, prompt: A door, alt: x, preserve_outside: true }\n`,
    );
    expect(await codesOf(project)).toEqual([
      ["PRESERVE_WITHOUT_MASK", "Say with `mask` or `region` what may change."],
    ]);
  });
});

describe("switching it", () => {
  test("on and off and on again composes and goes back, and buys nothing", async () => {
    const project = await editProject(hero("candidates: 2"));
    await project.run("generate", "--yes");
    await project.run("pick", "hero", "2");
    const picked = project.entry("hero").current;
    const paid = billed(project);

    project.write({ "genlock.yaml": paidManifest(hero("candidates: 2, preserve_outside: true")) });
    const plan = await project.run("plan");
    expect(plan.stdout).toContain("put together anew from what was received");
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    await expectKept(project, files);
    expect(rolesOf(project)).toEqual(["composited", "received", "composited", "received"]);
    const composed = project.entry("hero");
    expect(composed).toMatchObject({ chosen: true });
    expect(project.digest(files.received)).toBe(picked);

    project.write({ "genlock.yaml": paidManifest(hero("candidates: 2")) });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(project.entry("hero")).toMatchObject({ current: picked, chosen: true });
    expect(rolesOf(project)).toEqual(["candidate", "candidate"]);
    expect(project.digest(files.made)).toBe(picked);
    expect(existsSync(project.path(files.received))).toBe(false);

    project.write({ "genlock.yaml": paidManifest(hero("candidates: 2, preserve_outside: true")) });
    await project.run("generate");
    expect(project.entry("hero").current).toBe(composed.current);
    expect(billed(project)).toBe(paid);
  });

  test("works in a colleague's copy, which has no store", async () => {
    const project = await editProject(hero("quality: low"));
    await project.run("generate", "--yes");
    project.write({ "genlock.yaml": paidManifest(hero()) });
    const other = colleagueOf(project);
    expect(await other.run("generate")).toMatchObject({ code: 0 });
    await expectKept(other, files);
    expect(billed(project)).toBe(1);
  });

  test("is held in frozen mode, and told", async () => {
    const project = await editProject(hero("quality: low"));
    await project.run("generate", "--yes");
    project.write({ "genlock.yaml": paidManifest(hero("quality: low, preserve_outside: true")) });
    expect((await project.run("generate", "--frozen")).code).toBe(4);
    const status = await project.run("explain", "hero");
    expect(status.stdout).toContain("preserve_outside");
  });

  test("to another feather starts from what was received", async () => {
    const project = await editProject(hero());
    await project.run("generate", "--yes");
    const before = project.entry("hero");
    project.write({ "genlock.yaml": paidManifest(hero("preserve_outside: { feather: 8 }")) });
    await project.run("generate");
    const after = project.entry("hero");
    expect(after.current).not.toBe(before.current);
    expect(after.outputs.map(({ role }) => role)).toEqual(["composited", "received"]);
    expect(after.outputs[1]).toEqual(before.outputs[1]);
    expect(billed(project)).toBe(1);
  });
});

describe("an answer of another size", () => {
  test("is kept and not locked, is not bought again, and can be had as it is", async () => {
    const project = await editProject(hero(), {
      faults: [{ kind: "wrong-size", size: "1536x1024" }],
    });
    const run = await project.run("generate", "--yes");
    expect(run.code).toBe(6);
    expect(run.stdout).toContain("COMPOSITE_IMPOSSIBLE");
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    expect((await project.run("generate", "--yes")).stdout).toContain("COMPOSITE_IMPOSSIBLE");
    expect(billed(project)).toBe(1);
    project.write({ "genlock.yaml": paidManifest(hero("quality: low")) });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(project.entry("hero").outputs[0]).toMatchObject({ role: "candidate", width: 1536 });
    expect(billed(project)).toBe(1);
  });
});

describe("a chain", () => {
  test("edits the composite, in one run and later", async () => {
    const child = "  night: { edit: hero, prompt: At night, alt: x }\n";
    const project = await editProject(hero() + child);
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const { current } = project.entry("hero");
    expect(project.entry("night").accepts.fields.inputs).toEqual([
      { role: "base", digest: current },
    ]);
    const sent = project.api.requests.find(({ body }) => body["prompt"] === "At night");
    expect(sha256(sent?.files[0]?.bytes ?? "")).toBe(current);
    project.write({
      "genlock.yaml": paidManifest(hero("preserve_outside: { feather: 4 }") + child),
    });
    const plan = await project.run("plan");
    expect(plan.stdout).toContain("night");
    expect((await project.run("generate")).code).toBe(8);
    expect(billed(project)).toBe(2);
  });

  test("keeps its own pixels too", async () => {
    const child =
      "  night: { edit: hero, region: [0, 0, 0.5, 0.5], prompt: At night, alt: x, preserve_outside: true }\n";
    const project = await editProject(hero() + child);
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    await expectKept(project, {
      source: files.made,
      made: "genlock/night.png",
      received: "genlock/night.received.png",
    });
  });
});

describe("looking after the pair", () => {
  test("both come back from the store, and from a plan that finds one gone", async () => {
    const project = await editProject(hero());
    await project.run("generate", "--yes");
    rmSync(project.path(files.received));
    expect((await project.run("verify")).stdout).toContain("What was received for `hero` is gone.");
    expect((await project.run("plan")).stdout).toContain("restored");
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(await project.run("verify")).toMatchObject({ code: 0 });
    rmSync(project.path("genlock"), { recursive: true });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    await expectKept(project, files);
    writeFileSync(project.path(files.received), "something else");
    expect(await project.run("verify", "--fix")).toMatchObject({ code: 0 });
    await expectKept(project, files);
    expect(billed(project)).toBe(1);
  });

  test("both are picked, reverted, moved and pruned together, and stay in the store", async () => {
    const project = await editProject(hero("candidates: 2, preserve_outside: true"));
    await project.run("generate", "--yes");
    await project.run("pick", "hero", "2");
    await expectKept(project, files);
    expect(project.digest(files.received)).toBe(project.entry("hero").outputs[3]?.digest);
    await project.run("revert", "hero");
    expect(project.digest(files.received)).toBe(project.entry("hero").outputs[1]?.digest);

    await project.run("mv", "hero", "banner");
    expect(readdirSync(project.path("genlock")).sort()).toEqual([
      "banner.png",
      "banner.received.png",
    ]);
    project.write({
      "genlock.yaml": paidManifest(hero("candidates: 2, preserve_outside: true")).replace(
        "hero:",
        "door:",
      ),
    });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(readdirSync(project.path("genlock")).sort()).toEqual(["door.png", "door.received.png"]);

    const digests = project.entry("door").outputs.map(({ digest }) => digest);
    project.write({ "genlock.yaml": paidManifest("  other: { prompt: x, alt: x }\n") });
    expect(await project.run("prune", "--yes")).toMatchObject({ code: 0 });
    expect(readdirSync(project.path("genlock"))).toEqual([]);
    await project.run("gc", "--yes");
    for (const digest of digests) {
      const blob = `.genlock/store/v1/blobs/${digest.slice(0, 2)}/${digest}`;
      expect(existsSync(project.path(blob))).toBe(true);
    }
    expect(billed(project)).toBe(1);
  });

  test("assets with one job have it each in their way", async () => {
    const project = await editProject(hero() + hero("quality: low").replace("hero", "plain"));
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(rolesOf(project)).toEqual(["composited", "received"]);
    expect(rolesOf(project, "plain")).toEqual(["candidate"]);
    expect(project.digest("genlock/plain.png")).toBe(project.digest(files.received));
    expect(billed(project)).toBe(1);
  });
});
