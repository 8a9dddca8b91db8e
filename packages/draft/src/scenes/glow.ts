import { mix } from "../colour/colour.ts";
import { element } from "../svg/markup.ts";
import { fillSheet } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Soft light of several colours flowing into each other, glass spheres and thin rings over it. */
export const glow: Scene = {
  name: "glow",
  words:
    "abstract gradient soft dream dreamy calm background texture glow light bubble software app tech technology cloud product wellness beauty perfume glass".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette } = stage;
    const { deep, shade, mid, tint, pale } = palette;
    const ends = palette.night ? [deep, shade, mid] : [mix(pale, tint, 0.35), tint, mid];
    fillSheet(
      stage,
      sheet.linear(
        [
          [0, ends[0] ?? pale],
          [0.55, ends[1] ?? tint],
          [1, ends[2] ?? mid],
        ],
        60,
      ),
    );
    paintLights(stage);
    paintSpheres(stage);
    paintArcs(stage);
  },
};

function paintLights({ sheet, palette, random }: Stage): void {
  const { width, height } = sheet;
  const { accent, spark, mid, shade, pale, tint } = palette;
  for (const colour of random.shuffle([accent, spark, mid, shade, pale, tint, accent])) {
    const reach = Math.max(width, height) * random.between(0.3, 0.55);
    const fill = sheet.radial([
      [0, colour, 0.85],
      [0.45, colour, 0.42],
      [1, colour, 0],
    ]);
    const [cx, cy] = [width * random.between(-0.05, 1.05), height * random.between(-0.05, 1.05)];
    sheet.add(element("ellipse", { cx, cy, rx: reach, ry: reach * random.between(0.6, 1), fill }));
  }
}

function paintSpheres({ sheet, palette, random }: Stage): void {
  const { width, height } = sheet;
  const short = Math.min(width, height);
  for (const share of [
    random.between(0.2, 0.27),
    random.between(0.09, 0.13),
    random.between(0.04, 0.06),
  ]) {
    const r = short * share;
    const [cx, cy] = [width * random.between(0.25, 0.8), height * random.between(0.22, 0.6)];
    const colour = random.pick([palette.accent, palette.spark, palette.mid]);
    const body = sheet.radial(
      [
        [0, mix(colour, "#ffffff", 0.75)],
        [0.4, mix(colour, palette.pale, 0.25)],
        [0.85, colour],
        [1, mix(colour, palette.deep, 0.3)],
      ],
      [0.36, 0.3],
    );
    const shadow = sheet.radial([
      [0, palette.deep, 0.45],
      [1, palette.deep, 0],
    ]);
    sheet.add(
      element("ellipse", {
        cx: cx + r * 0.12,
        cy: cy + r * 1.08,
        rx: r * 1.05,
        ry: r * 0.4,
        fill: shadow,
      }),
    );
    sheet.add(element("circle", { cx, cy, r, fill: body }));
  }
}

function paintArcs({ sheet, palette, random }: Stage): void {
  const short = Math.min(sheet.width, sheet.height);
  const [cx, cy] = [
    sheet.width * random.between(0.1, 0.9),
    sheet.height * random.between(0.1, 0.9),
  ];
  for (let ring = 0; ring < 5; ring += 1) {
    sheet.add(
      element("circle", {
        cx,
        cy,
        r: short * (0.22 + ring * 0.085),
        fill: "none",
        stroke: palette.pale,
        "stroke-width": short * 0.0022,
        opacity: 0.55 - ring * 0.09,
      }),
    );
  }
}
