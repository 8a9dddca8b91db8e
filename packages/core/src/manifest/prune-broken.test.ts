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
      value: { version: 1, styles: { ink: {}, oil: {} }, assets: { c: "a cat" } },
      brokenAssets: ["a/b"],
    });
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
    expect([...(reading.partial?.assets.keys() ?? [])]).toEqual(["b"]);
    expect(reading.brokenAssets).toEqual(["a"]);
  });
});
