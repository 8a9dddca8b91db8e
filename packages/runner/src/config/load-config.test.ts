import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { loadConfig } from "./load-config.ts";

const provider = `{
  specVersion: "v1", name: "mine", billing: "free", environment: [], defaultModel: "m", models: ["m"],
  model() { throw new Error("not here"); },
}`;

async function folderWith(file: string, text: string): Promise<string> {
  const folder = await makeTempFolder();
  await writeFile(join(folder, file), text);
  return folder;
}

describe("a config", () => {
  test("that is not there is empty, though one lies above or is named otherwise", async () => {
    const folder = await folderWith("genlock.config.ts", "throw new Error('not mine')");
    await mkdir(join(folder, "site"));
    await writeFile(join(folder, "site", "genlock.config.json"), "{}");
    expect(await loadConfig(join(folder, "site"))).toEqual({ path: undefined, config: {} });
  });

  test.each([
    ["genlock.config.ts", "const x: string = 'cache'; export default { cacheDir: x };"],
    ["genlock.config.mts", "export const config = { cacheDir: 'cache' as const };"],
    ["genlock.config.js", "module.exports = { cacheDir: 'cache' };"],
    ["genlock.config.mjs", "export default { cacheDir: 'cache' };"],
  ])("may be %s", async (file, text) => {
    const folder = await folderWith(file, text);
    const { path, config } = await loadConfig(folder);
    expect(path).toBe(join(folder, file));
    expect(config.cacheDir).toBe("cache");
  });

  test("gives providers and environment", async () => {
    const text = `export default { providers: { mine: ${provider} }, environment: { A: "b" } };`;
    const { config } = await loadConfig(await folderWith("genlock.config.ts", text));
    expect(config.providers?.["mine"]?.name).toBe("mine");
    expect(config.environment).toEqual({ A: "b" });
  });

  test.each([
    ["exports nothing", "export {};", "exports no config object"],
    ["a function", "export default () => ({});", "exports no config object"],
    ["an unknown member", "export default { provider: 1 };", "unknown member `provider`"],
    ["a folder that is no text", "export default { cacheDir: 1 };", "`cacheDir`"],
    ["a provider that is none", "export default { providers: { x: {} } };", "`providers.x`"],
    ["providers that are a list", "export default { providers: [] };", "`providers`"],
    ["a number as environment", "export default { environment: { A: 1 } };", "`environment.A`"],
    ["code that throws", "throw new Error('its own trouble');", "its own trouble"],
    ["no code", "export default {", "cannot be loaded"],
  ])("is refused: %s", async (_what, text, message) => {
    const folder = await folderWith("genlock.config.ts", text);
    const loading = loadConfig(folder);
    await expect(loading).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(loading).rejects.toThrow(message);
  });
});
