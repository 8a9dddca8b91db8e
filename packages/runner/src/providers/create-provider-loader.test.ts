import type { ImageProviderV1, ProviderContext } from "@genlock/provider";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createProviderLoader, installCommand } from "./create-provider-loader.ts";
import type { EnvironmentValues } from "./provider-environment.ts";

/** A provider that shows what it was given. */
function providerNamed(name: string, contexts: ProviderContext[] = []): ImageProviderV1 {
  return {
    specVersion: "v1",
    name,
    billing: "paid",
    environment: [
      { name: "PAINT_KEY", required: true, secret: true },
      { name: "PAINT_URL", required: false, secret: false },
    ],
    defaultModel: "paint-1",
    models: ["paint-1", "paint-2"],
    model: (modelId, context) => {
      contexts.push(context);
      return {
        specVersion: "v1",
        provider: name,
        modelId,
        billing: "paid",
        capabilities: {
          asOf: undefined,
          status: undefined,
          endsOn: undefined,
          operations: undefined,
          apis: undefined,
          sizes: undefined,
          qualities: undefined,
          backgrounds: undefined,
          outputFormats: undefined,
          maxPromptLength: undefined,
          maxImagesPerCall: undefined,
          maxInputImages: undefined,
          maxPartialImages: undefined,
          deterministic: undefined,
        },
        check: () => [],
        estimate: () => undefined,
        generate: () => Promise.reject(new Error("not here")),
      };
    },
  };
}

const source = (name: string) => `export const provider = {
  specVersion: "v1", name: ${JSON.stringify(name)}, billing: "free", environment: [], defaultModel: "m",
  models: ["m"], model() { throw new Error("not here"); },
};`;

/** Lays a package into a folder's node_modules. */
async function install(folder: string, name: string, entry: object, text: string): Promise<void> {
  const place = join(folder, "node_modules", name);
  await mkdir(place, { recursive: true });
  const manifest = { name, version: "1.0.0", type: "module", ...entry };
  await writeFile(join(place, "package.json"), JSON.stringify(manifest));
  await writeFile(join(place, "index.js"), text);
}

function loaderIn(
  projectRoot: string,
  parts: Partial<Parameters<typeof createProviderLoader>[0]> = {},
) {
  return createProviderLoader({ projectRoot, environment: {}, embedded: {}, config: {}, ...parts });
}

describe("finding providers", () => {
  test("what comes with the tool first, then the config, then the project's packages", async () => {
    const root = await makeTempFolder();
    const own = providerNamed("own");
    const given = providerNamed("given");
    const text = source("installed");
    for (const name of ["own", "given", "installed"]) {
      await install(root, `@genlock/${name}`, { exports: "./index.js" }, text);
    }
    await install(root, "genlock-provider-other", { exports: "./index.js" }, source("other"));
    const load = loaderIn(root, {
      embedded: { own: () => Promise.resolve({ provider: own }) },
      config: { providers: { own: given, given } },
    });
    const registry = await load(["own", "given", "installed", "other", "absent", "own"]);
    expect(registry.provider("own")).toBe(own);
    expect(registry.provider("given")).toBe(given);
    expect(registry.provider("installed")?.name).toBe("installed");
    expect(registry.provider("other")?.name).toBe("other");
    expect(registry.provider("absent")).toBeUndefined();
    expect(registry.model("absent", "x")).toBeUndefined();
    expect(registry.owner("paint-2")).toBe(own);
    expect(registry.owner("m")?.name).toBe("installed");
    expect(registry.owner("paint-3")).toBeUndefined();
    expect(installCommand("absent")).toBe("npm install --save-dev @genlock/absent");
  });

  test("loads only what is named, and that once", async () => {
    const root = await makeTempFolder();
    await install(root, "@genlock/bad", { exports: "./index.js" }, "throw new Error('loaded')");
    let loads = 0;
    const load = loaderIn(root, {
      embedded: {
        own: () => {
          loads += 1;
          return Promise.resolve({ provider: providerNamed("own") });
        },
      },
    });
    await load([]);
    expect(loads).toBe(0);
    await Promise.all([load(["own"]), load(["own"])]);
    await load(["own"]);
    expect(loads).toBe(1);
  });

  test.each([
    ["for import only", { exports: { ".": { types: "./x.d.ts", import: "./index.js" } } }],
    ["with nested conditions", { exports: { node: { import: { default: "./index.js" } } } }],
    ["with the plainest entry", { main: "index.js" }],
  ])("takes a package %s, from above the project too", async (_what, entry) => {
    const root = await makeTempFolder();
    const project = join(root, "packages", "site");
    await mkdir(project, { recursive: true });
    await install(root, "@genlock/paint", entry, source("paint"));
    const registry = await loaderIn(project)(["paint"]);
    expect(registry.provider("paint")?.name).toBe("paint");
  });

  test.each(["../evil", "a/b", "@scope/x", "", "UPPER", "constructor", "__proto__"])(
    "A34: never takes %j for a part of a package's name",
    async (name) => {
      const root = await makeTempFolder();
      await install(root, "evil", { exports: "./index.js" }, source("evil"));
      const registry = await loaderIn(root)([name]);
      expect(registry.provider(name)).toBeUndefined();
    },
  );

  test("A34: a package that only genlock's own place has is not the project's", async () => {
    const registry = await loaderIn(await makeTempFolder())(["core", "derive"]);
    expect(registry.provider("core")).toBeUndefined();
  });

  test.each([
    ["that throws", "throw new Error('its own trouble')", "its own trouble"],
    ["without a provider", "export const x = 1;", "exports no provider"],
    ["of another contract", source("x").replace('"v1"', '"v9"'), "exports no provider"],
  ])("a package %s is told", async (_what, text, message) => {
    const root = await makeTempFolder();
    await install(root, "@genlock/paint", { exports: "./index.js" }, text);
    const loading = loaderIn(root)(["paint"]);
    await expect(loading).rejects.toMatchObject({ code: "PROVIDER_INVALID" });
    await expect(loading).rejects.toThrow(message);
  });
});

describe("what a provider is given", () => {
  async function environmentFor(
    environment: EnvironmentValues,
    configured: { readonly [name: string]: string } = {},
  ): Promise<ProviderContext["environment"]> {
    const contexts: ProviderContext[] = [];
    const load = loaderIn(await makeTempFolder(), {
      environment,
      config: { providers: { paint: providerNamed("paint", contexts) }, environment: configured },
    });
    const registry = await load(["paint"]);
    expect(registry.model("paint", undefined)?.modelId).toBe("paint-1");
    expect(registry.model("paint", "paint-9")?.modelId).toBe("paint-9");
    expect(registry.model("paint", undefined)).toBe(registry.model("paint", "paint-1"));
    expect(contexts).toHaveLength(2);
    return { ...contexts[0]?.environment };
  }

  test("is what it declares and nothing else", async () => {
    const values = { PAINT_KEY: "k", OTHER_KEY: "secret", HOME: "/" };
    expect(await environmentFor(values, { OTHER: "x" })).toEqual({ PAINT_KEY: "k" });
  });

  test("A32: a config never overrides what the environment sets", async () => {
    const given = { PAINT_URL: "https://evil.example" };
    expect(
      await environmentFor({ PAINT_KEY: "k", PAINT_URL: "https://mine.example" }, given),
    ).toEqual({
      PAINT_KEY: "k",
      PAINT_URL: "https://mine.example",
    });
    expect(await environmentFor({ PAINT_KEY: "", PAINT_URL: "" }, given)).toEqual(given);
  });

  test("A23: a secret in a config is refused, and not shown", async () => {
    const loading = environmentFor({}, { PAINT_KEY: "sk-canary" });
    await expect(loading).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(loading).rejects.not.toThrow("sk-canary");
    await expect(loading).rejects.toThrow("PAINT_KEY");
  });
});
