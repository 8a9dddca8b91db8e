import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { artProject, colleagueOf, plainPicture, type ArtProject } from "./art-project.ts";

const assets = ["a", "b", "c", "d", "e"]
  .map((id) => `  ${id}: { prompt: ${id}, alt: x }\n`)
  .join("");

function flipBit(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function blobPath(project: ArtProject, digest: string): string {
  return project.path(join(".genlock/store/v1/blobs", digest.slice(0, 2), digest));
}

interface Findings {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly kind: string;
    readonly id?: string;
    readonly hint?: string;
  }[];
}

async function verifyJson(project: ArtProject, ...args: string[]): Promise<Findings> {
  const { stdout } = await project.run("verify", "--json", ...args);
  const found: Findings = JSON.parse(stdout);
  return found;
}

describe("verify", () => {
  test("names everything that is wrong with its way out, mends it all, and buys nothing", async () => {
    const project = await artProject(assets);
    await project.run("generate", "--yes");
    expect(await project.run("verify")).toMatchObject({
      code: 0,
      stdout: "Lock, originals and store agree.\n",
    });
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${project.entry("c").current}\nsize 9\n`;
    rmSync(project.path("genlock/a.png"));
    writeFileSync(project.path("genlock/b.png"), await plainPicture("red"));
    const edited = project.digest("genlock/b.png");
    project.write({ "genlock/c.png": pointer, "genlock/d.png": "cut off" });
    rmSync(project.path("genlock/e.png"));
    symlinkSync(project.path("genlock.yaml"), project.path("genlock/e.png"));

    const found = await project.run("verify");
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(
      /^original-missing genlock\/a\.png\n.*gone\.\n {2}hint: `genlock verify --fix`/m,
    );
    expect(found.stdout).toMatch(
      /^original-edited genlock\/b\.png\n.*\n {2}hint: `genlock adopt b`/m,
    );
    expect(found.stdout).toMatch(/^lfs-pointer genlock\/c\.png\n.*\n {2}hint: Run `git lfs pull`/m);
    expect(found.stdout).toMatch(/^original-damaged genlock\/d\.png$/m);
    expect(found.stdout).toMatch(/^original-damaged genlock\/e\.png$/m);
    expect(found.stdout).toContain("5 problems.");

    const fixed = await project.run("verify", "--fix");
    expect(fixed).toMatchObject({ code: 0 });
    expect(fixed.stdout).toContain("5 mended.");
    expect(fixed.stdout).toContain(
      `kept at .genlock/store/v1/blobs/${edited.slice(0, 2)}/${edited}`,
    );
    for (const id of ["a", "b", "c", "d", "e"]) {
      expect(project.digest(`genlock/${id}.png`)).toBe(project.entry(id).current);
    }
    expect((await project.run("verify", "--quiet")).stdout).toBe("");
    expect(project.api.billed).toHaveLength(5);
  });

  test("a flipped bit in the store goes into quarantine and comes back from the original", async () => {
    const project = await artProject("  a: { prompt: a, alt: x }\n");
    await project.run("generate", "--yes");
    const { current } = project.entry("a");
    flipBit(blobPath(project, current));
    const found = await verifyJson(project, "--fix");
    expect(found).toMatchObject({
      ok: true,
      findings: [{ kind: "store-corrupt", id: "a", fixed: true }],
    });
    expect(project.digest(`.genlock/store/v1/blobs/${current.slice(0, 2)}/${current}`)).toBe(
      current,
    );
    expect(readdirSync(project.path(".genlock/store/v1/quarantine"))).toHaveLength(1);
  });

  test("what is right nowhere is said to be lost, and never bought", async () => {
    const project = await artProject("  a: { prompt: a, alt: x }\n");
    await project.run("generate", "--yes");
    flipBit(blobPath(project, project.entry("a").current));
    flipBit(project.path("genlock/a.png"));
    const found = await project.run("verify", "--fix");
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/store-corrupt/);
    expect(found.stdout).toMatch(/original-(damaged|edited) genlock\/a\.png/);
    rmSync(project.path("genlock/a.png"));
    const lost = await verifyJson(project, "--fix");
    expect(lost.ok).toBe(false);
    expect(lost.findings.map(({ kind }) => kind)).toEqual(["original-lost", "store-lost"]);
    expect(lost.findings[0]?.hint).toContain("genlock generate --rebuy a");
    expect(project.api.billed).toHaveLength(1);
  });

  test("a second file, an edited lock and a record nobody can read are each named", async () => {
    const project = await artProject("  a: { prompt: a, alt: x }\n");
    await project.run("generate", "--yes");
    writeFileSync(project.path("genlock/a.jpg"), await plainPicture("red", "jpeg"));
    const text = readFileSync(project.path("genlock.lock"), "utf8");
    project.write({ "genlock.lock": text.replace('"prompt": "a"', '"prompt": "z"') });
    const calls = project.path(".genlock/store/v1/calls");
    const [record = ""] = readdirSync(calls, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    writeFileSync(join(calls, record), "{");
    const { ok, findings } = await verifyJson(project);
    expect(ok).toBe(false);
    expect(findings.map(({ kind }) => kind)).toEqual([
      "lock-edited",
      "original-twice",
      "record-unreadable",
    ]);
    expect(findings.every(({ hint }) => hint !== undefined)).toBe(true);
  });

  test("a fresh working copy without a store is sound", async () => {
    const project = await artProject("  a: { prompt: a, alt: x, candidates: 2 }\n");
    await project.run("generate", "--yes");
    expect((await colleagueOf(project).run("verify")).code).toBe(0);
  });
});
