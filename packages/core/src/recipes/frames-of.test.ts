import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FrameSettings } from "./derivative-settings.ts";
import { derivativeSize } from "./derivative-size.ts";
import { framesOf } from "./frames-of.ts";
import { clampFrame, layoutOf } from "./layout.ts";

const original = { width: 1200, height: 800 };

/** Frames as `width x height @ density`. */
function shown(settings: FrameSettings): string[] {
  return framesOf(settings, original).map(({ geometry, density }) => {
    const { width, height } = derivativeSize(geometry, original);
    return `${width}x${height}${density === undefined ? "" : ` @${density}`}`;
  });
}

describe("framesOf", () => {
  test.each<[string, FrameSettings, string[]]>([
    ["nothing said", {}, ["1200x800"]],
    ["widths", { widths: [600, 300, 5000, 600] }, ["300x200", "600x400", "1200x800"]],
    ["heights", { heights: [400, 5000] }, ["600x400", "1200x800"]],
    ["pairs", { widths: [100, 200], heights: [50, 300] }, ["100x50", "200x300"]],
    ["one height for all", { widths: [100, 200], heights: [50] }, ["100x50", "200x50"]],
    ["a shape", { aspect: 1 }, ["800x800"]],
    ["a shape at widths", { aspect: 2, widths: [300, 9000] }, ["300x150", "1200x600"]],
    ["a shape at heights", { aspect: 2, heights: [100] }, ["200x100"]],
    ["a whole picture in a shape", { aspect: 1, fit: "contain" }, ["1200x1200"]],
    ["densities of a width", { widths: [500], densities: [1, 2] }, ["500x333 @1", "1000x667 @2"]],
    ["more than there is", { widths: [500], densities: [2, 4] }, ["1000x667 @2", "1200x800 @2.4"]],
    ["densities alone", { densities: [1, 2] }, ["600x400 @1", "1200x800 @2"]],
    ["room", { widths: [300], pad: 0.25 }, ["300x233"]],
    ["all there is, with room", { pad: 0.5 }, ["2400x2000"]],
    ["inside", { widths: [300], heights: [100], fit: "inside" }, ["150x100"]],
    ["outside", { widths: [300], heights: [400], fit: "outside" }, ["600x400"]],
  ])("%s", (_, settings, expected) => {
    expect(shown(settings)).toEqual(expected);
  });

  test("leaves out what changes nothing", () => {
    const [plain] = framesOf({ widths: [600] }, original);
    for (const same of [
      { widths: [600], heights: [400], fit: "contain", focus: [0, 0] },
      { widths: [600], aspect: 1.5, focus: "attention" },
      { widths: [600], pad: 0 },
    ] as const) {
      expect(framesOf(same, original)).toEqual([plain]);
    }
  });
});

const pixels = fc.integer({ min: 1, max: 3000 });
const geometry = fc.record({
  width: pixels,
  height: fc.option(pixels, { nil: undefined }),
  fit: fc.constantFrom(undefined, "contain", "fill", "inside", "outside"),
  pad: fc.constantFrom(undefined, 0.05, 0.3, 1),
} as const);

test("whatever the frame, the picture lies within it, covers what it should, and is not enlarged", () => {
  fc.assert(
    fc.property(geometry, pixels, pixels, (asked, width, height) => {
      const source = { width, height };
      const frame = { ...asked, ...clampFrame(asked, source) };
      const { canvas, content, scaled } = layoutOf(frame, source);
      expect(canvas.width).toBe(frame.width);
      expect(Math.min(content.left, content.top)).toBeGreaterThanOrEqual(0);
      expect(content.left + content.width).toBeLessThanOrEqual(canvas.width);
      expect(content.top + content.height).toBeLessThanOrEqual(canvas.height);
      expect(scaled.width).toBeGreaterThanOrEqual(content.width);
      expect(scaled.height).toBeGreaterThanOrEqual(content.height);
      // What is rounded may be a pixel more than there is.
      const room = frame.height === undefined ? 0 : 1;
      const grown = Math.min(scaled.width - width, scaled.height - height);
      expect(asked.fit === "fill" || grown <= room).toBe(true);
    }),
  );
});
