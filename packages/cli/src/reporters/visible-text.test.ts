import { describe, expect, test } from "vitest";
import { visible, visibleJson, visibleLines } from "./visible-text.ts";

describe("visible", () => {
  test("shows what would command a terminal", () => {
    expect(visible("\u001b[31mred\u001b[0m")).toBe(String.raw`\u001b[31mred\u001b[0m`);
    expect(visible("\u001b]52;c;aGk=\u0007")).toBe(String.raw`\u001b]52;c;aGk=\u0007`);
    expect(visible("\u009b2J")).toBe(String.raw`\u009b2J`);
    expect(visible("made\rfailed\nnext\tcell")).toBe(String.raw`made\rfailed\nnext\tcell`);
  });

  test("shows what turns the reading direction or is not seen", () => {
    expect(visible("a\u202eb\u2066c\u2028d\u200be\ufefff")).toBe(
      String.raw`a\u202eb\u2066c\u2028d\u200be\ufefff`,
    );
    expect(visible("\u{e0041}")).toBe(String.raw`\u{e0041}`);
    expect(visible("\ud800")).toBe(String.raw`\ud800`);
  });

  test("leaves every script and emoji as it is", () => {
    const text = "Füße, 灯台, نور, 👩‍🚀 and می‌خواهم";
    expect(visible(text)).toBe(text);
  });
});

test("visibleLines keeps line ends and nothing else", () => {
  expect(visibleLines("a\n\tb\u001b[2J")).toBe(`a\n  b${String.raw`\u001b[2J`}`);
});

test("visibleJson changes the text and never the value", () => {
  const value = { text: "\u009b\u202e\u{e0041}\u007f\n", list: ["\u001b"] };
  const text = visibleJson(JSON.stringify(value, null, 2));
  expect(text).not.toMatch(/[\u007f-\u009f\u202e]|\u{e0041}/u);
  expect(JSON.parse(text)).toEqual(value);
});
