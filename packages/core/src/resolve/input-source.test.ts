import { expect, test } from "vitest";
import { joinPath, readInputSource } from "./input-source.ts";

test("tells files from assets by the dot", () => {
  expect(readInputSource("hero", "", "base").source).toEqual({ kind: "asset", id: "hero" });
  expect(readInputSource("icon/sword", "art", "base").source).toEqual({
    kind: "asset",
    id: "icon/sword",
  });
  expect(readInputSource("./photo", "art", "base").source).toEqual({
    kind: "file",
    path: "art/photo",
  });
  expect(readInputSource("photo.png", "art", "base").source).toEqual({
    kind: "file",
    path: "art/photo.png",
  });
  expect(readInputSource({ file: "x", label: "the dog" }, "", "reference")).toEqual({
    role: "reference",
    label: "the dog",
    source: { kind: "file", path: "x" },
  });
  expect(readInputSource({ url: "https://example.com/a.png" }, "", "base").source.kind).toBe("url");
  expect(readInputSource({ file_id: "file-1" }, "", "base").source.kind).toBe("file-id");
});

test("joins paths to the folder that names them, and lets what leads out be seen", () => {
  expect(joinPath("a/b", "../c/./d.png")).toBe("a/c/d.png");
  expect(joinPath("", "./x//y.png")).toBe("x/y.png");
  expect(joinPath("a", "../../secret.png")).toBe("../secret.png");
  expect(joinPath("a", "/etc/passwd")).toBe("/etc/passwd");
});
