import { mix } from "../colour/colour.ts";
import { ramp } from "../colour/palette.ts";
import { element } from "../svg/markup.ts";
import type { Point } from "../svg/path.ts";
import { smoothClosed } from "../svg/path.ts";
import { fillSheet } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Sheets of cut paper with ever smaller openings, a bright shape at the bottom of them. */
export const paper: Scene = {
  name: "paper",
  words:
    "paper craft book story illustration art cave map texture terrain abstract kids children education school layer collage folk".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    const short = Math.min(width, height);
    const centre: Point = [width * random.between(0.38, 0.62), height * random.between(0.36, 0.5)];
    const layers = random.whole(6, 7);
    const wobble = [random.between(0, 6.28), random.between(0, 6.28), random.between(0, 6.28)];
    const rising = palette.night || random.chance(0.45);
    fillSheet(stage, ramp(palette, rising ? 0.05 : 0.98));
    for (let layer = 0; layer < layers; layer += 1) {
      const depth = (layer + 1) / layers;
      const colour = rising
        ? ramp(palette, 0.05 + depth * 0.82)
        : ramp(palette, 0.95 - depth * 0.85);
      const reach = 1.12 - depth * 0.92;
      const at = (grow: number): Point[] => opening(stage, { centre, reach, grow, wobble });
      for (const grow of [0.016, 0.009, 0.004]) {
        sheet.add(
          element("path", { d: smoothClosed(at(grow)), fill: palette.deep, opacity: 0.09 }),
        );
      }
      const fill = sheet.linear(
        [
          [0, mix(colour, palette.deep, 0.12)],
          [1, mix(colour, palette.pale, 0.1)],
        ],
        60,
      );
      sheet.add(element("path", { d: smoothClosed(at(0)), fill }));
    }
    const [cx, cy] = centre;
    sheet.add(element("circle", { cx, cy, r: short * 0.075, fill: palette.accent }));
    sheet.add(
      element("circle", {
        cx: cx + short * 0.05,
        cy: cy + short * 0.035,
        r: short * 0.028,
        fill: palette.spark,
      }),
    );
  },
};

interface Opening {
  readonly centre: Point;
  /** Share of the half sheet. */
  readonly reach: number;
  readonly grow: number;
  readonly wobble: readonly number[];
}

function opening({ sheet }: Stage, { centre, reach, grow, wobble }: Opening): Point[] {
  const { width, height } = sheet;
  const short = Math.min(width, height);
  const [w1, w2, w3] = [wobble[0] ?? 0, wobble[1] ?? 0, wobble[2] ?? 0];
  return Array.from({ length: 28 }, (_, index): Point => {
    const angle = (index / 28) * 2 * Math.PI;
    const wave =
      1 +
      0.13 * Math.sin(3 * angle + w1 + reach * 2) +
      0.08 * Math.sin(5 * angle + w2 - reach * 3) +
      0.04 * Math.sin(8 * angle + w3);
    const [rx, ry] = [width * 0.6 * reach * wave, height * 0.6 * reach * wave];
    const extra = grow * short;
    return [centre[0] + Math.cos(angle) * (rx + extra), centre[1] + Math.sin(angle) * (ry + extra)];
  });
}
