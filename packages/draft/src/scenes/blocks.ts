import { mix } from "../colour/colour.ts";
import { ramp } from "../colour/palette.ts";
import { element, points } from "../svg/markup.ts";
import { paintSky } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Isometric columns of different heights: a city block, a chart, a terrain. */
export const blocks: Scene = {
  name: "blocks",
  words:
    "isometric game city block blocks building data chart server database architecture 3d cube factory warehouse blockchain finance level map dungeon castle pixel".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, random } = stage;
    const { width, height } = sheet;
    paintSky(stage);
    const half = Math.min(width, height) / random.between(11, 15);
    const rows = Math.ceil(height / (half * 0.55)) + 8;
    const columns = Math.ceil(width / (half * 2)) + 2;
    const [hx, hy] = [width * random.between(0.4, 0.65), height * random.between(0.3, 0.5)];
    for (let row = Math.floor(rows * 0.22); row < rows; row += 1) {
      for (let column = -1; column < columns; column += 1) {
        const x = (column + (row % 2 === 0 ? 0 : 0.5)) * half * 2;
        const y = row * half * 0.55;
        const away = Math.hypot((x - hx) / width, ((y - hy) / height) * 0.9);
        const tall = Math.max(0, 1 - away * 2.1) * 3.4 + random.next() ** 2 * 1.5;
        paintColumn(stage, { x, y, half, rise: Math.round(tall * 2) / 2 });
      }
    }
  },
};

interface Column {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
  /** Half the width of the top face. */
  readonly half: number;
  /** Height in units of `half`. */
  readonly rise: number;
}

function paintColumn({ sheet, palette, random }: Stage, { x, y, half, rise }: Column): void {
  const flat = half * 0.55;
  const top = y - rise * half;
  const foot = y + half * 3;
  const chosen = random.chance(0.07)
    ? palette.accent
    : ramp(palette, 0.3 + Math.min(0.55, rise * 0.13));
  const colour = random.chance(0.03) ? palette.spark : chosen;
  const side = (direction: 1 | -1, fill: string): void => {
    const edge = x + direction * half;
    const corners: [number, number][] = [
      [x, top + flat],
      [edge, top],
      [edge, foot],
      [x, foot + flat],
    ];
    sheet.add(element("polygon", { points: points(corners), fill }));
  };
  side(-1, mix(colour, palette.deep, 0.3));
  side(1, mix(colour, palette.deep, 0.6));
  const face: [number, number][] = [
    [x, top - flat],
    [x + half, top],
    [x, top + flat],
    [x - half, top],
  ];
  const edge = { stroke: mix(colour, "#ffffff", 0.35), "stroke-width": half * 0.025 };
  sheet.add(
    element("polygon", { points: points(face), fill: mix(colour, palette.pale, 0.12), ...edge }),
  );
}
