import { describe, expect, test } from "vitest";
import { codeFrame } from "../diagnostics/code-frame.ts";
import { readText } from "./read-texts.fixture.ts";

/** Puts an asset's lines into a manifest; the first is line 4, indented by four. */
function asset(...lines: string[]): string {
  return ["version: 1", "assets:", "  hero:", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

describe("a bad manifest", () => {
  test("is pointed at with its key or its value, from the first character to the last", async () => {
    const text = asset("promt: A lighthouse", "size: 1024 X 768", "alt: x");
    const { diagnostics } = await readText(text);
    const lines = text.split("\n");
    const words = diagnostics.map(({ range }) => {
      const line = lines[(range?.start.line ?? 0) - 1] ?? "";
      return line.slice((range?.start.column ?? 0) - 1, (range?.end.column ?? 0) - 1);
    });
    expect(words).toEqual(["promt", "1024 X 768"]);
  });

  test("never has its key shown, neither in a message nor in a frame", async () => {
    const key = "sk-proj-0123456789abcdefghijklmnop";
    const text = asset(`prompt: ${key}`, `size: ${key}`, `api: ${key}`);
    const { diagnostics, files } = await readText(text);
    const [source] = files;
    const frames = diagnostics.map(({ range }) => range && source && codeFrame(source, range));
    expect(diagnostics).toHaveLength(3);
    expect(JSON.stringify([diagnostics, frames])).not.toContain(key.slice(8));
  });
});
