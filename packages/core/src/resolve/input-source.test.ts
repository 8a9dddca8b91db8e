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

test("tells addresses and data URLs by how they begin, wherever they are written", () => {
  const kindOf = (text: string): string => readInputSource(text, "art", "base").source.kind;
  expect(kindOf("https://example.com/a.png")).toBe("url");
  expect(kindOf("http:\\\\example.com")).toBe("url");
  expect(kindOf("DATA:image/png;base64,AAAA")).toBe("data");
  expect(readInputSource({ url: "data:,x" }, "", "base").source).toEqual({
    kind: "data",
    url: "data:,x",
  });
  expect(kindOf("//example.com/a.png")).toBe("file");
  expect(kindOf("https/a.png")).toBe("file");
});

test("joins paths to the folder that names them, and lets what leads out be seen", () => {
  expect(joinPath("a/b", "../c/./d.png")).toBe("a/c/d.png");
  expect(joinPath("", "./x//y.png")).toBe("x/y.png");
  expect(joinPath("a", "../../secret.png")).toBe("../secret.png");
  expect(joinPath("a", "/etc/passwd")).toBe("/etc/passwd");
});
