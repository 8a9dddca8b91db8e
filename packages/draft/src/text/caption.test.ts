import { describe, expect, test } from "vitest";
import { choosePalette } from "../colour/choose-palette.ts";
import { contrast } from "../colour/colour.ts";
import { moods } from "../colour/palettes.ts";
import { createRandom } from "../random.ts";
import { captionColours, captionMarkup } from "./caption.ts";

const styles = ["card", "label", "strip"] as const;

describe("every text on a caption has a contrast of 4.5 to 1", () => {
  const prompts = ["anything", ...moods.map((mood) => mood.words.slice(0, 2).join(" "))];
  test.each(prompts)("%s", (prompt) => {
    for (let index = 0; index < 10; index += 1) {
      const palette = choosePalette(prompt, createRandom(prompt, String(index)), index);
      for (const style of styles) {
        const { panel, text, mark } = captionColours(palette, style);
        expect(contrast(text, panel), `${style} text`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(mark, panel), `${style} mark`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("a caption stays inside its area", () => {
  const palette = moods[0].palette;
  const sizes = [
    [72, 48],
    [128, 128],
    [4096, 64],
    [100, 4096],
    [1024, 256],
    [4096, 4096],
  ] as const;
  test.each(sizes)("%i x %i", (width, height) => {
    for (const style of styles) {
      const area = { x: 0, y: 0, width, height };
      const text = "A long sentence about a lighthouse ".repeat(20);
      const options = { text, mark: "DRAFT", palette, style, area } as const;
      const markup = captionMarkup({ ...options, edge: "bottom" });
      const panel = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]*fill="#/
        .exec(markup.replaceAll(/<rect [^>]*opacity="[^>]*>/g, ""))
        ?.slice(1)
        .map(Number);
      const [x = -1, y = -1, panelWidth = 0, panelHeight = 0] = panel ?? [];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + panelWidth).toBeLessThanOrEqual(width + 0.05);
      expect(y + panelHeight).toBeLessThanOrEqual(height + 0.05);
    }
  });

  test("and is left out where there is no room", () => {
    const area = { x: 0, y: 0, width: 40, height: 40 };
    const options = { text: "x", mark: "DRAFT", palette, style: "card", area } as const;
    expect(captionMarkup({ ...options, edge: "bottom" })).toBe("");
  });
});

test("the words of a user are outlines, never markup", () => {
  const area = { x: 0, y: 0, width: 800, height: 600 };
  const text = `<script>alert("x")</script>&amp;'><svg onload=1>`;
  const { palette } = moods[0];
  const markup = captionMarkup({ text, mark: "DRAFT", palette, style: "card", area, edge: "top" });
  expect(new Set(markup.match(/<\/?[a-z]+/gi))).toEqual(new Set(["<rect", "<path"]));
  expect(markup).not.toContain("script");
});
