import { describe, expect, test } from "vitest";
import { codeFrame } from "../diagnostics/code-frame.ts";
import { badKeys } from "./bad-keys.fixture.ts";
import { asset } from "./bad-manifest.fixture.ts";
import { badTexts } from "./bad-texts.fixture.ts";
import { badValues } from "./bad-values.fixture.ts";
import { readText } from "./read-texts.fixture.ts";

describe("a bad manifest", () => {
  test.each(Object.entries({ ...badTexts, ...badKeys, ...badValues }))(
    "is told of all at once: %s",
    async (_, { text, says }) => {
      const { manifest, diagnostics } = await readText(text);
      const said = diagnostics.map(({ code, range, message, hint }) => {
        return `${code} ${range?.start.line}:${range?.start.column} ${message} > ${hint}`;
      });
      expect(said).toEqual(says);
      expect(manifest).toBeUndefined();
    },
  );

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
