import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isContinuousIntegration, withDotEnv } from "./environment.ts";

test("CI is what says so, not what is empty or false", () => {
  for (const value of ["true", "1", "yes", "woodpecker"]) {
    expect(isContinuousIntegration({ CI: value })).toBe(true);
  }
  for (const value of [undefined, "", "0", "false", "FALSE"]) {
    expect(isContinuousIntegration({ CI: value })).toBe(false);
  }
});

test(".env adds what is not set and overrides nothing", () => {
  const root = mkdtempSync(join(tmpdir(), "genlock-env-"));
  expect(withDotEnv({ A: "1" }, root)).toEqual({ A: "1" });
  writeFileSync(join(root, ".env"), "# a comment\nA=from-file\nB='two words'\nexport C=3\nD=\n");
  expect(withDotEnv({ A: "set", D: "" }, root)).toEqual({
    A: "set",
    B: "two words",
    C: "3",
    D: "",
  });
});
