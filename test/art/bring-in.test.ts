import { readFileSync, rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { artProject, paidManifest, plainPicture } from "./art-project.ts";

const hero = "  hero: { prompt: a lighthouse, alt: a }\n";
const chain = `${hero}  card: { prompt: at night, edit: hero, alt: b }\n`;

describe("import", () => {
  test("makes a file the art, says where it is from, and the manifest is satisfied unbought", async () => {
    const project = await artProject(hero);
    writeFileSync(project.path("scan.dat"), await plainPicture("red", "jpeg"));
    const source = "drawn by Ada, CC0";
    const done = await project.run("import", "scan.dat", "--as", "hero", "--source", source);
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toContain("Imported: scan.dat as hero, from: drawn by Ada, CC0.");
    expect(project.digest("genlock/hero.jpg")).toBe(project.digest("scan.dat"));
    const [output] = project.entry("hero").outputs;
    expect(output).toMatchObject({
      role: "imported",
      mediaType: "image/jpeg",
      width: 64,
      height: 48,
    });
    expect(output?.made.provenance).toEqual({
      provider: "import",
      model: "unknown",
      billing: "free",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      used: { source },
    });
    expect((await project.run("generate", "--frozen")).code).toBe(0);
    expect(project.api.requests).toHaveLength(0);
  });

  test("says of an animation that its first frame alone counts", async () => {
    const project = await artProject(hero);
    const pictures = await Promise.all([plainPicture("red"), plainPicture("blue")]);
    const moving = await sharp(pictures, { join: { animated: true } })
      .webp()
      .toBuffer();
    writeFileSync(project.path("moving.webp"), moving);
    const done = await project.run("import", "moving.webp", "--as", "hero");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("an animation of 2 frames, of which the first alone counts");
    expect(project.entry("hero").outputs[0]).toMatchObject({ width: 64, height: 48 });
    const still = await plainPicture("red", "jpeg");
    writeFileSync(project.path("genlock/hero.webp"), still);
    expect((await project.run("adopt", "hero")).stdout).not.toContain("animation");
    writeFileSync(project.path("genlock/hero.jpg"), moving);
    expect(await project.json("adopt", "hero")).toMatchObject({ version: 1, frames: 2 });
  });

  test("refuses what is no picture, what is not there and what is pinned, and touches nothing", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    const before = project.entry("hero");
    const png = await plainPicture("red");
    project.write({ "notes.txt": "no picture", "empty.png": "" });
    writeFileSync(project.path("cut.png"), png.subarray(0, png.length - 20));
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"ab".repeat(32)}\nsize 9\n`;
    project.write({ "pointer.png": pointer });
    for (const file of ["notes.txt", "empty.png", "cut.png", "pointer.png", "nowhere.png", "."]) {
      const refused = await project.run("import", file, "--as", "hero");
      expect([file, refused.code, refused.stderr.slice(0, 12)]).toEqual([file, 1, "ART_UNUSABLE"]);
    }
    writeFileSync(project.path("red.png"), png);
    expect((await project.run("import", "red.png", "--as", "heroo")).code).toBe(64);
    await project.run("pin", "hero");
    const pinned = await project.run("import", "red.png", "--as", "hero");
    expect(pinned).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ART_PINNED/) });
    expect(project.entry("hero")).toEqual({ ...before, pinned: true });
  });

  test("is never replaced by a draft, nor bought in its place when its bytes are gone", async () => {
    const project = await artProject(hero);
    writeFileSync(project.path("red.png"), await plainPicture("red"));
    await project.run("import", "red.png", "--as", "hero");
    rmSync(project.path("genlock/hero.png"));
    expect((await project.run("generate", "--yes")).stdout).toContain("1 restored");
    rmSync(project.path("genlock/hero.png"));
    rmSync(project.path(".genlock"), { recursive: true });
    const lost = await project.run("plan");
    expect(lost.stdout).toContain("its bytes are nowhere");
    await project.run("generate", "--yes");
    expect(project.api.requests).toHaveLength(0);
    project.write({ "genlock.yaml": paidManifest(hero).replace("openai", "draft") });
    const draft = await project.run("generate");
    expect(draft.stdout + draft.stderr).not.toContain("1 made");
    expect(project.entry("hero").outputs[0]?.role).toBe("imported");
  });
});

describe("adopt", () => {
  test("takes in a touched-up original, names what it was edited from, and makes children stale", async () => {
    const project = await artProject(chain);
    await project.run("generate", "--yes");
    const before = project.entry("hero");
    const billed = project.api.billed.length;
    const retouched = await plainPicture("green", "jpeg");
    writeFileSync(project.path("genlock/hero.png"), retouched);
    const done = await project.run("adopt", "hero");
    expect(done.stdout).toContain("Adopted: the edited file of hero");
    expect(done.stdout).toContain("Stale now: card.");
    const after = project.entry("hero");
    expect(after.accepts).toEqual(before.accepts);
    expect(after.outputs.slice(0, 1)).toEqual(before.outputs);
    expect(after.outputs[1]).toMatchObject({
      role: "imported",
      digest: after.current,
      made: { provenance: { provider: "import", used: { editedFrom: before.current } } },
    });
    expect(readFileSync(project.path("genlock/hero.jpg")).equals(retouched)).toBe(true);
    expect((await project.run("verify")).stdout).toContain("agree");
    expect(project.api.billed).toHaveLength(billed);

    expect((await project.run("revert", "hero")).code).toBe(0);
    expect(project.digest("genlock/hero.png")).toBe(before.current);
    const untouched = await project.run("adopt", "hero");
    expect(untouched).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ART_UNTOUCHED/) });
  });

  test("an edited original is never overwritten by a run unasked", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    writeFileSync(project.path("genlock/hero.png"), await plainPicture("green"));
    const edited = project.digest("genlock/hero.png");
    const run = await project.run("generate", "--yes");
    expect(run.code).toBe(6);
    expect(run.stdout).toMatch(/ORIGINAL_EDITED: hero\.png/);
    expect(run.stdout).toContain("genlock adopt hero");
    expect(project.digest("genlock/hero.png")).toBe(edited);
    expect((await project.run("adopt", "hero")).code).toBe(0);
    expect(project.entry("hero").current).toBe(edited);
    expect(project.api.billed).toHaveLength(1);
  });
});
