import { expect, test } from "vitest";
import { mergeSettings, type WrittenSettings } from "./merge-settings.ts";

function layer(name: string, values: WrittenSettings) {
  return {
    values,
    originOf: (pointer: string) => ({ file: name, pointer, range: undefined }),
  };
}

test("lets later layers win setting by setting, and says where each was written", () => {
  const merged = mergeSettings([
    layer("defaults", { size: "64x64", quality: "low", params: { user: "a", "x/y": 1 } }),
    layer("style", { quality: "high", responses: { model: "gpt-5" } }),
    layer("asset", { params: { user: "b" }, responses: { action: "edit" }, candidates: 3 }),
  ]);
  expect(merged.values).toEqual({
    size: "64x64",
    quality: "high",
    candidates: 3,
    params: { user: "b", "x/y": 1 },
    responses: { model: "gpt-5", action: "edit" },
  });
  expect(merged.origins().get("size")?.file).toBe("defaults");
  expect(merged.origins().get("quality")?.file).toBe("style");
  expect(merged.origins().get("params.user")?.file).toBe("asset");
  expect(merged.origins().get("params.x/y")?.pointer).toBe("/params/x~1y");
});

test("writes nothing that nobody wrote", () => {
  expect(mergeSettings([layer("asset", {})]).values).toEqual({});
});
