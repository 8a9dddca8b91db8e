import { mix } from "../colour/colour.ts";
import type { Random } from "../random.ts";
import { element } from "../svg/markup.ts";
import type { Point } from "../svg/path.ts";
import { lines, moveTo, smooth } from "../svg/path.ts";
import { paintDisc, paintSky, paintStars } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Layered hills or peaks under a sun, paler with distance. */
export const ridges: Scene = {
  name: "ridges",
  words:
    "landscape mountain mountains hill hills valley alps peak cliff canyon horizon sunset sunrise forest meadow desert travel hiking camping kite countryside snow".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    const short = Math.min(width, height);
    paintSky(stage);
    if (palette.night) paintStars(stage, 0.6);
    paintDisc(stage, {
      x: width * random.between(0.2, 0.8),
      y: height * random.between(0.22, 0.42),
      radius: short * random.between(0.07, 0.13),
      colour: palette.night ? palette.accent : mix(palette.accent, palette.pale, 0.25),
    });
    if (!palette.night) paintBirds(stage);
    const peaks = random.chance(0.5);
    const count = random.whole(5, 6);
    for (let layer = 0; layer < count; layer += 1) {
      const near = layer / (count - 1);
      const base = height * (0.44 + 0.45 * near ** 1.15);
      const swing = height * (peaks ? 0.2 - 0.13 * near : 0.085);
      const outline = peaks
        ? jagged(random, { width, base, swing })
        : rolling(random, { width, base, swing });
      paintRidge(stage, outline, near);
    }
    if (random.chance(0.65)) paintTrees(stage);
  },
};

interface Shape {
  readonly width: number;
  readonly base: number;
  readonly swing: number;
}

function rolling(random: Random, { width, base, swing }: Shape): string {
  const phases = [random.between(0, 7), random.between(0, 7), random.between(0, 7)];
  const waves = [random.between(0.6, 1.3), random.between(1.6, 2.6), random.between(3.5, 5)];
  const list: Point[] = Array.from({ length: 25 }, (_, index) => {
    const at = index / 24;
    const wave = (order: number): number =>
      Math.sin((waves[order] ?? 1) * at * 2 * Math.PI + (phases[order] ?? 0));
    return [at * width, base + swing * (wave(0) * 0.62 + wave(1) * 0.3 + wave(2) * 0.1)];
  });
  return smooth(list);
}

/** Midpoint displacement: halve each edge and push the middle up or down, less each time. */
function jagged(random: Random, { width, base, swing }: Shape): string {
  let heights = [random.between(-1, 1), random.between(-1, 0), random.between(-1, 1)];
  let reach = 1;
  for (let round = 0; round < 5; round += 1) {
    reach *= 0.55;
    heights = heights.flatMap((value, index) => {
      const next = heights[index + 1];
      return next === undefined
        ? [value]
        : [value, (value + next) / 2 + random.between(-reach, reach)];
    });
  }
  const last = heights.length - 1;
  const list = heights.map((value, index): Point => [(index / last) * width, base + value * swing]);
  return moveTo(list[0] ?? [0, base]) + lines(list.slice(1));
}

function paintRidge({ sheet, palette }: Stage, outline: string, near: number): void {
  const far = palette.night
    ? mix(palette.mid, palette.tint, 0.25)
    : mix(palette.tint, palette.mid, 0.5);
  const colour =
    near < 0.5 ? mix(far, palette.shade, near * 2) : mix(palette.shade, palette.deep, near * 2 - 1);
  const mist = mix(colour, palette.night ? palette.tint : palette.pale, 0.42 * (1 - near) + 0.06);
  const fill = sheet.linear([
    [0, colour],
    [0.35, colour],
    [1, mist],
  ]);
  const floor = ` L${sheet.width} ${sheet.height} L0 ${sheet.height}Z`;
  sheet.add(element("path", { d: outline + floor, fill }));
}

function paintTrees({ sheet, palette, random }: Stage): void {
  const { width, height } = sheet;
  const fill = mix(palette.deep, "#000000", 0.15);
  const short = Math.min(width, height);
  const middle = random.chance(0.5) ? 0.84 : 0.12;
  for (let count = 0; count < 13; count += 1) {
    const x = width * (middle + (random.next() + random.next() - 1) * 0.3);
    const tall = short * random.between(0.08, 0.19);
    const foot = height * random.between(0.97, 1.04);
    const tiers = [0, 1, 2, 3].map((tier): Point[] => {
      const top = foot - tall * (1 - tier * 0.2);
      const half = tall * (0.07 + tier * 0.042);
      return [
        [x, top],
        [x + half, top + tall * 0.34],
        [x - half, top + tall * 0.34],
      ];
    });
    const trunk: Point[] = [
      [x - tall * 0.02, foot - tall * 0.1],
      [x + tall * 0.02, foot - tall * 0.1],
      [x + tall * 0.02, foot],
      [x - tall * 0.02, foot],
    ];
    const data = [...tiers, trunk].map(
      (list) => `${moveTo(list[0] ?? [0, 0])}${lines(list.slice(1))}Z`,
    );
    sheet.add(element("path", { d: data.join(""), fill }));
  }
}

function paintBirds({ sheet, palette, random }: Stage): void {
  const short = Math.min(sheet.width, sheet.height);
  const [cx, cy] = [
    sheet.width * random.between(0.2, 0.75),
    sheet.height * random.between(0.1, 0.25),
  ];
  for (let count = 0; count < 5; count += 1) {
    const span = short * random.between(0.012, 0.024);
    const x = cx + short * random.between(-0.14, 0.14);
    const y = cy + short * random.between(-0.05, 0.05);
    const wing = (side: 1 | -1): string =>
      `${moveTo([x, y])}Q${x + side * span * 0.5} ${y - span * 0.75} ${x + side * span} ${y - span * 0.25}`;
    sheet.add(
      element("path", {
        d: wing(-1) + wing(1),
        fill: "none",
        stroke: palette.deep,
        "stroke-width": Math.max(0.6, span * 0.13),
        "stroke-linecap": "round",
        opacity: 0.75,
      }),
    );
  }
}
