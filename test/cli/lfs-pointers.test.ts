import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidAssets, paidHead } from "../support/running-project.ts";

/** What Git LFS leaves where it fetched nothing. */
function pointerTo(bytes: Buffer): string {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${bytes.length}\n`;
}

test("what is a pointer of Git LFS looks lost, and every command says that it needs only to be fetched", async () => {
  const project = await paidProject(paidHead + paidAssets(1));
  expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
  const original = project.path("genlock/a0.png");
  writeFileSync(original, pointerTo(readFileSync(original)));
  rmSync(project.path(".genlock"), { recursive: true });
  const commands = [["status"], ["plan"], ["generate", "--yes"], ["explain", "a0"]];
  for (const args of commands) {
    const { stderr } = await project.run(...args);
    expect(stderr).toContain("in place of the pictures of a0. Run `git lfs pull`");
  }
  const row = /a0 .*a Git LFS pointer lies in its place; `git lfs pull` fetches it/;
  const planned = await project.run("plan", "--detailed-exitcode");
  expect(planned).toMatchObject({ code: 2, stdout: expect.stringMatching(row) });
  expect(planned.stdout).toContain("Plan: 1 to fetch by `git lfs pull`; no calls.");
  expect(planned.stdout).not.toContain("nowhere");
  const table = (await project.run("plan", "--format", "markdown")).stdout;
  expect(table).toContain("a Git LFS pointer lies in its place");
  expect(table).not.toContain("nowhere");
  const { code, stderr } = await project.run("generate", "--yes");
  expect(code).toBe(6);
  expect(stderr).toMatch(row);
  const saved = await project.run("plan", "--json", "--out", "saved.json");
  const step = { action: "hold", reason: "lfs-pointer", changes: [] };
  expect(JSON.parse(saved.stdout)).toMatchObject({ assets: [{ id: "a0", step }], calls: 0 });
  const applied = await project.run("generate", "--plan", "saved.json", "--yes");
  expect(applied.code).toBe(6);

  const { stdout } = await project.run("doctor");
  expect(stdout).toContain("git lfs pull");
  expect(stdout).not.toContain("verify --fix");
  // A pointer to another picture brings back nothing that is locked.
  writeFileSync(original, pointerTo(Buffer.from("another picture")));
  expect((await project.run("plan")).stdout).toContain("its bytes are nowhere");
  rmSync(original);
  const lost = await project.run("plan");
  expect(lost.stderr).not.toContain("LFS");
  expect(lost.stdout).toContain("its bytes are nowhere");
  expect(project.server.billed).toHaveLength(1);
});
