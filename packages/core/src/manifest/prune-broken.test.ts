import { describe, expect, test } from "vitest";
import { pruneBroken } from "./prune-broken.ts";
import { readManifest } from "./read-manifest.ts";

describe("pruneBroken", () => {
  const value = {
    version: 1,
    budget: { perRun: "x" },
    styles: { ink: { before: 1 }, oil: {} },
    assets: { "a/b": { prompt: 1 }, c: "a cat" },
  };

  test("takes broken assets and members out and keeps a broken style by name", () => {
    const pointers = ["/budget/perRun", "/styles/ink/before", "/assets/a~1b/prompt"];
    expect(pruneBroken(value, pointers)).toEqual({
      value: { version: 1, styles: { ink: {}, oil: {} }, assets: { "a/b": {}, c: "a cat" } },
      brokenAssets: ["a/b"],
      lacksNames: false,
    });
  });

  test("takes single fields out of defaults, and an asset out whose matrix is wrong", () => {
    const matrices = {
      defaults: { size: 1, quality: "low" },
      assets: { "a/{b}": { prompt: "x", matrix: 1 }, c: "a cat" },
    };
    expect(pruneBroken(matrices, ["/defaults/size", "/assets/a~1{b}/matrix"])).toEqual({
      value: { defaults: { quality: "low" }, assets: { c: "a cat" } },
      brokenAssets: ["a/{b}"],
      lacksNames: false,
    });
  });

  test.each(["/assets", "/styles/0", "/include/1"])("says that names may lack without %s", (at) => {
    expect(pruneBroken({ assets: {}, styles: [], include: [] }, [at]).lacksNames).toBe(true);
  });

  test("takes out what lacks a needed field without its wrong one", async () => {
    const reading = await readManifest({
      file: "genlock.yaml",
      read: () => Promise.resolve("version: 1\nassets:\n  a: { prompt: 1 }\n  b: { prompt: y }\n"),
    });
    expect([...(reading.partial?.assets.keys() ?? [])]).toEqual(["b"]);
    expect(reading.brokenAssets).toEqual(["a"]);
  });

  test("leaves nothing of a file that is wrong as a whole", () => {
    expect(pruneBroken(value, [""]).value).toBeUndefined();
    expect(pruneBroken("text", ["/x"]).value).toBeUndefined();
  });

  test("leaves the rest of a manifest to be looked at in the same pass", async () => {
    const text =
      "version: 1\nassets:\n  a: { prompt: x, qualty: high }\n  b: { prompt: y, edit: a }\n";
    const reading = await readManifest({
      file: "genlock.yaml",
      read: () => Promise.resolve(text),
    });
    expect(reading.manifest).toBeUndefined();
    expect([...(reading.partial?.assets.keys() ?? [])]).toEqual(["a", "b"]);
    expect(reading.partial?.assets.get("a")?.value).toEqual({ prompt: "x" });
    expect(reading.brokenAssets).toEqual(["a"]);
    expect(reading.lacksNames).toBe(false);
  });
});
