import { expect, test } from "vitest";
import { showableText } from "./showable-text.ts";
import { typeface } from "./typeface.ts";

test.each([
  ["plain words stay", "A red kite", "A red kite"],
  ["white space becomes one space", " a\n\tb\u00a0\u2003c ", "a b c"],
  ["accents and other alphabets of the font stay", "Łódź naïve Ωmega жук", "Łódź naïve Ωmega жук"],
  ["control characters go", "a\u0000b\u0007c", "a b c"],
  ["halves of characters go", "a\ud800b\udc00", "a b"],
  ["direction marks go", "a\u202eb\u200fc", "a b c"],
  ["pictographs go", "party 🎉 👨‍👩‍👧 🇯🇵 time", "party time"],
  ["Japanese is named once", "東京タワー の夜景 at night", "[Japanese text] at night"],
  ["Chinese is named", "红色的风筝, bright", "[Chinese text] , bright"],
  ["each script is named", "مرحبا שלום 안녕", "[Arabic text] [Hebrew text] [Korean text]"],
  ["full-width letters become plain ones", "ＡＢＣ１", "ABC1"],
  ["nothing stays nothing", "🎉", ""],
])("%s", (_, text, shown) => {
  expect(showableText(text, typeface.has)).toBe(shown);
});

test("whatever is shown, the font has it", () => {
  const everything = Array.from({ length: 3000 }, (_, index) =>
    String.fromCodePoint(index * 37 + 1),
  );
  for (let start = 0; start < everything.length; start += 500) {
    const shown = showableText(everything.slice(start, start + 500).join(""), typeface.has);
    expect(Array.from(shown).filter((character) => !typeface.has(character))).toEqual([]);
  }
});

test("a text of any length is cut before it costs anything", () => {
  expect(showableText("word ".repeat(100_000), typeface.has).length).toBeLessThanOrEqual(2000);
});
