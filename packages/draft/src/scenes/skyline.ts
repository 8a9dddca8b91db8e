import { mix } from "../colour/colour.ts";
import { element, round } from "../svg/markup.ts";
import { paintDisc, paintSky, paintStars } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Rows of towers with lit windows under a moon, mirrored in water. */
export const skyline: Scene = {
  name: "skyline",
  words:
    "city skyline street urban tower building buildings office night downtown neon cyberpunk cyber nightlife rooftop apartment hotel traffic".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    paintSky(stage);
    if (palette.night) paintStars(stage, 0.55);
    paintDisc(stage, {
      x: width * random.between(0.18, 0.82),
      y: height * random.between(0.16, 0.34),
      radius: Math.min(width, height) * random.between(0.06, 0.12),
      colour: palette.accent,
    });
    const shore = height * 0.8;
    for (const near of [0, 0.5, 1]) paintRow(stage, { near, shore });
    paintWater(stage, shore);
  },
};

interface Row {
  /** 0 far, 1 near. */
  readonly near: number;
  readonly shore: number;
}

function paintRow(stage: Stage, { near, shore }: Row): void {
  const { sheet, palette, random } = stage;
  const short = Math.min(sheet.width, sheet.height);
  const far = palette.night ? palette.mid : mix(palette.mid, palette.tint, 0.4);
  const colour = mix(far, palette.deep, 0.15 + near * 0.75);
  let x = -short * random.between(0, 0.06);
  while (x < sheet.width) {
    const width = short * random.between(0.06, 0.13);
    const middle = 1 - Math.abs((x + width / 2) / sheet.width - 0.5);
    const tall = shore * (0.2 + middle * 0.42 * random.next() + (1 - near) * 0.13);
    const box = { x, y: shore - tall, width, height: tall };
    sheet.add(element("rect", { ...box, width: width + 0.6, fill: colour }));
    paintRoof(stage, { ...box, colour });
    if (near > 0.2) paintWindows(stage, { ...box, colour });
    x += width + (near > 0.9 ? short * random.between(0, 0.035) : 0);
  }
}

interface Tower {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

function paintRoof({ sheet, random }: Stage, { x, y, width, colour }: Tower): void {
  const kind = random.whole(0, 3);
  if (kind === 0) {
    sheet.add(
      element("rect", {
        x: x + width * 0.2,
        y: y - width * 0.22,
        width: width * 0.6,
        height: width * 0.25,
        fill: colour,
      }),
    );
  }
  if (kind === 1) {
    sheet.add(
      element("rect", {
        x: x + width * 0.47,
        y: y - width * 0.7,
        width: width * 0.06,
        height: width * 0.72,
        fill: colour,
      }),
    );
  }
  if (kind === 2) {
    const d = `M${round(x)} ${round(y + 0.5)}L${round(x + width)} ${round(y + 0.5)}L${round(x + width)} ${round(y - width * 0.35)}Z`;
    sheet.add(element("path", { d, fill: colour }));
  }
}

function paintWindows({ sheet, palette, random }: Stage, tower: Tower): void {
  const columns = random.whole(3, 5);
  const pitch = tower.width / (columns + 0.6);
  const rows = Math.min(26, Math.floor(tower.height / (pitch * 1.25)) - 1);
  const dim = mix(tower.colour, palette.tint, 0.16);
  const data = { lit: "", dim: "", warm: "" };
  for (let cell = 0; cell < columns * Math.max(0, rows); cell += 1) {
    const x = tower.x + pitch * (0.5 + (cell % columns));
    const y = tower.y + pitch * (0.7 + Math.floor(cell / columns) * 1.25);
    const pane = `M${round(x)} ${round(y)}h${round(pitch * 0.55)}v${round(pitch * 0.7)}h${round(pitch * -0.55)}Z`;
    const share = random.next();
    data[share < 0.3 ? "lit" : share < 0.36 ? "warm" : "dim"] += pane;
  }
  sheet.add(element("path", { d: data.dim, fill: dim }));
  sheet.add(element("path", { d: data.lit, fill: mix(palette.accent, palette.pale, 0.2) }));
  sheet.add(element("path", { d: data.warm, fill: palette.spark }));
}

function paintWater({ sheet, palette, random }: Stage, shore: number): void {
  const { width, height } = sheet;
  const fill = sheet.linear([
    [0, mix(palette.shade, palette.mid, 0.4)],
    [1, palette.deep],
  ]);
  sheet.add(element("rect", { y: shore, width, height: height - shore, fill }));
  for (let streak = 0; streak < 46; streak += 1) {
    const long = width * random.between(0.02, 0.11);
    const colour = random.pick([palette.accent, palette.tint, palette.spark, palette.tint]);
    sheet.add(
      element("rect", {
        x: random.between(-0.03, 1) * width,
        y: shore + (height - shore) * random.next() ** 1.5,
        width: long,
        height: Math.max(0.5, height * 0.0028),
        rx: height * 0.0014,
        fill: colour,
        opacity: random.between(0.15, 0.6),
      }),
    );
  }
}
