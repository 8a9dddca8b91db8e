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
  const { stdout } = await project.run("doctor");
  expect(stdout).toContain("git lfs pull");
  expect(stdout).not.toContain("verify --fix");
  rmSync(original);
  expect((await project.run("plan")).stderr).not.toContain("LFS");
  expect(project.server.billed).toHaveLength(1);
});
