import { mix } from "../colour/colour.ts";
import { ramp } from "../colour/palette.ts";
import { element } from "../svg/markup.ts";
import type { Point } from "../svg/path.ts";
import { smooth } from "../svg/path.ts";
import { paintDisc, paintSky, paintStars } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Flowing bands of water, a disc rising behind them. */
export const waves: Scene = {
  name: "waves",
  words:
    "ocean sea wave waves water river lake beach surf coast island boat ship fish sail marine swim rain flow music".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    paintSky(stage);
    if (palette.night) paintStars(stage, 0.45);
    paintDisc(stage, {
      x: width * random.between(0.25, 0.75),
      y: height * random.between(0.3, 0.42),
      radius: Math.min(width, height) * random.between(0.13, 0.2),
      colour: palette.night
        ? palette.accent
        : mix(palette.accent, palette.spark, random.next() * 0.5),
    });
    const count = random.whole(7, 9);
    const drift = random.between(-0.6, 0.6);
    for (let layer = 0; layer < count; layer += 1) {
      paintWave(stage, { near: layer / (count - 1), drift: drift * layer });
    }
  },
};

interface Wave {
  /** 0 far, 1 near. */
  readonly near: number;
  readonly drift: number;
}

function paintWave({ sheet, palette, random }: Stage, { near, drift }: Wave): void {
  const { width, height } = sheet;
  const crests = 2.6 - near * 1.3;
  const swing = height * (0.016 + 0.05 * near);
  const base = height * (0.47 + 0.43 * near);
  const phase = random.between(0, 6.28) + drift;
  const list: Point[] = Array.from({ length: 33 }, (_, index) => {
    const at = index / 32;
    const angle = at * crests * 2 * Math.PI + phase;
    // A second, quicker wave leans the crests to one side.
    return [at * width, base + swing * (Math.sin(angle) + 0.28 * Math.sin(2 * angle + 1.1))];
  });
  const crest = smooth(list);
  const colour = ramp(palette, palette.night ? 0.55 - 0.5 * near : 0.72 - 0.66 * near);
  const fill = sheet.linear([
    [0, mix(colour, palette.tint, 0.35)],
    [0.35, colour],
    [1, mix(colour, palette.deep, 0.25)],
  ]);
  sheet.add(element("path", { d: `${crest} L${width} ${height} L0 ${height}Z`, fill }));
  sheet.add(
    element("path", {
      d: crest,
      fill: "none",
      stroke: palette.pale,
      "stroke-width": Math.min(width, height) * (0.0016 + 0.0035 * near),
      opacity: 0.3 + 0.35 * near,
    }),
  );
}
