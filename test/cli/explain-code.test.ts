import { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { temporaryProject } from "../support/temporary-project.ts";
import { runCli } from "./run-cli.ts";

describe("explain with a code", () => {
  test("says what it means and what to do, without a manifest", async () => {
    const { title, about, hint } = diagnosticRegistry.MANIFEST_TYPE;
    const told = await runCli(temporaryProject(), ["explain", "MANIFEST_TYPE"]);
    expect(told).toEqual({
      code: 0,
      stderr: "",
      stdout: `MANIFEST_TYPE: ${title}\n\n  ${about}\n\n  hint: ${hint}\n`,
    });
  });

  test("is one JSON document with --json, for errors and providers' failures too", async () => {
    const [error = ""] = Object.keys(errorRegistry);
    const [failure = ""] = Object.keys(providerErrorRegistry);
    for (const code of [error, failure]) {
      const told = await runCli(temporaryProject(), ["explain", code, "--json"]);
      expect(JSON.parse(told.stdout)).toMatchObject({ version: 1, code, hint: expect.any(String) });
    }
  });

  test("that there is none of names the nearest", async () => {
    const told = await runCli(temporaryProject(), ["explain", "MANIFEST_TYPO"]);
    expect(told.code).toBe(64);
    expect(told.stderr).toContain("CODE_UNKNOWN: There is no code MANIFEST_TYPO.");
    expect(told.stderr).toContain("Did you mean MANIFEST_TYPE?");
  });
});
