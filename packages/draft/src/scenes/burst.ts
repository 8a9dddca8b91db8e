import { mix } from "../colour/colour.ts";
import { element, points } from "../svg/markup.ts";
import { fillSheet } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Rays around a ringed sun: a printed poster. */
export const burst: Scene = {
  name: "burst",
  words:
    "retro poster sale celebration party sun sunshine hero superhero champion energy explosion summer circus pop comic bright launch".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    const centre = [
      width * random.between(0.32, 0.68),
      height * random.between(0.34, 0.5),
    ] as const;
    const ground = palette.night ? palette.shade : palette.tint;
    fillSheet(
      stage,
      sheet.radial([
        [0, mix(ground, palette.pale, 0.5)],
        [1, ground],
      ]),
    );
    paintRays(stage, centre);
    paintRings(stage, centre);
    paintGround(stage);
  },
};

function paintRays({ sheet, palette, random }: Stage, [cx, cy]: readonly [number, number]): void {
  const count = random.whole(11, 17);
  const reach = Math.hypot(sheet.width, sheet.height);
  const start = random.between(0, Math.PI);
  const fills = palette.night ? [palette.mid, palette.deep] : [palette.mid, palette.pale];
  for (let ray = 0; ray < count; ray += 1) {
    const angle = start + (ray / count) * 2 * Math.PI;
    const half = (Math.PI / count) * 0.5;
    const edge = (turn: number): [number, number] => [
      cx + Math.cos(angle + turn) * reach,
      cy + Math.sin(angle + turn) * reach,
    ];
    const fill = fills[ray % 3 === 0 ? 1 : 0] ?? palette.mid;
    sheet.add(
      element("polygon", {
        points: points([[cx, cy], edge(-half), edge(half)]),
        fill,
        opacity: 0.85,
      }),
    );
  }
}

function paintRings({ sheet, palette, random }: Stage, [cx, cy]: readonly [number, number]): void {
  const radius = Math.min(sheet.width, sheet.height) * random.between(0.2, 0.28);
  const { deep, accent, spark, pale, shade } = palette;
  const rings = random.chance(0.5)
    ? ([
        [1.32, pale],
        [1.16, deep],
        [1, accent],
        [0.72, spark],
        [0.42, pale],
      ] as const)
    : ([
        [1.3, shade],
        [1.12, pale],
        [0.94, spark],
        [0.6, accent],
      ] as const);
  for (const [share, fill] of rings) {
    sheet.add(element("circle", { cx, cy, r: radius * share, fill }));
  }
}

function paintGround({ sheet, palette, random }: Stage): void {
  const { width, height } = sheet;
  const hills = [
    { x: width * random.between(0.05, 0.3), top: 0.74, fill: palette.shade },
    {
      x: width * random.between(0.65, 0.95),
      top: 0.79,
      fill: mix(palette.shade, palette.deep, 0.55),
    },
    { x: width * random.between(0.3, 0.6), top: 0.9, fill: palette.deep },
  ];
  for (const { x, top, fill } of hills) {
    const ry = height * 0.6;
    sheet.add(element("ellipse", { cx: x, cy: height * top + ry, rx: width * 0.85, ry, fill }));
  }
}
