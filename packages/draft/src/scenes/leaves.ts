import { mix } from "../colour/colour.ts";
import { element, round } from "../svg/markup.ts";
import { paintDisc, fillSheet } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** Stems with paired leaves growing in from the edges, a disc of light among them. */
export const leaves: Scene = {
  name: "leaves",
  words:
    "plant leaf leaves garden flower flowers botanical jungle herb tea forest fern tropical spring nature organic tree farm food salad fruit vegetable spa".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    const short = Math.min(width, height);
    const dark = palette.night || random.chance(0.4);
    const stops = dark
      ? [palette.deep, palette.shade]
      : [palette.pale, mix(palette.pale, palette.tint, 0.55)];
    fillSheet(
      stage,
      sheet.linear(
        [
          [0, stops[0] ?? palette.pale],
          [1, stops[1] ?? palette.tint],
        ],
        70,
      ),
    );
    paintDisc(stage, {
      x: width * random.between(0.35, 0.65),
      y: height * random.between(0.3, 0.5),
      radius: short * random.between(0.16, 0.22),
      colour: random.pick([palette.accent, palette.spark]),
    });
    const places = [0.03, 0.2, 0.38, 0.6, 0.78, 0.97].map((at) => at + random.between(-0.05, 0.05));
    for (const [order, at] of random.shuffle(places).entries()) {
      const colour = dark
        ? mix(palette.mid, palette.tint, order / 6)
        : mix(palette.shade, palette.mid, 1 - order / 6);
      const lean = (0.5 - at) * random.between(0.3, 1.1);
      const tall = short * random.between(0.5, 0.85) * (0.75 + Math.abs(at - 0.5) * 0.8);
      paintStem(stage, { x: width * at, y: height * 1.02, tall, lean, colour });
    }
    paintBerries(stage);
  },
};

interface Stem {
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  /** Radians away from upright at the tip. */
  readonly lean: number;
  readonly colour: string;
}

function paintStem(stage: Stage, { x, y, tall, lean, colour }: Stem): void {
  const { sheet, palette, random } = stage;
  const pairs = random.whole(5, 7);
  const slim = random.between(0.26, 0.42);
  let [px, py, angle] = [x, y, lean * 0.2];
  let line = `M${round(px)} ${round(py)}`;
  const foliage: string[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    angle += (lean * 0.9) / pairs;
    px += Math.sin(angle) * (tall / pairs);
    py -= Math.cos(angle) * (tall / pairs);
    line += `L${round(px)} ${round(py)}`;
    const long = tall * 0.34 * (1 - (pair / pairs) * 0.55);
    for (const side of [-1, 1] as const) {
      const turn = angle + side * random.between(0.75, 1.05);
      const shade = side === 1 ? colour : mix(colour, palette.deep, 0.22);
      foliage.push(
        leaf({ x: px, y: py, long, slim, turn, fill: shade, vein: mix(shade, palette.pale, 0.4) }),
      );
    }
  }
  foliage.push(
    leaf({
      x: px,
      y: py,
      long: tall * 0.2,
      slim,
      turn: angle,
      fill: colour,
      vein: mix(colour, palette.pale, 0.4),
    }),
  );
  const stroke = { stroke: mix(colour, palette.deep, 0.35), "stroke-width": tall * 0.012 };
  sheet.add(element("path", { d: line, fill: "none", "stroke-linejoin": "round", ...stroke }));
  sheet.add(...foliage);
}

interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  /** Half width as a share of the length. */
  readonly slim: number;
  /** Radians from upright. */
  readonly turn: number;
  readonly fill: string;
  readonly vein: string;
}

function leaf({ x, y, long, slim, turn, fill, vein }: Leaf): string {
  const bend = long * slim;
  const blade = `M0 0C${round(bend)} ${round(-long * 0.25)} ${round(bend * 0.9)} ${round(-long * 0.7)} 0 ${round(-long)}C${round(-bend * 0.9)} ${round(-long * 0.7)} ${round(-bend)} ${round(-long * 0.25)} 0 0Z`;
  const ribs = `M0 0L0 ${round(-long * 0.9)}`;
  const turned = `translate(${round(x)} ${round(y)}) rotate(${round((turn * 180) / Math.PI)})`;
  const line = { stroke: vein, "stroke-width": long * 0.022, opacity: 0.6 };
  return element(
    "g",
    { transform: turned },
    element("path", { d: blade, fill }) + element("path", { d: ribs, ...line }),
  );
}

function paintBerries({ sheet, palette, random }: Stage): void {
  const short = Math.min(sheet.width, sheet.height);
  for (let count = 0; count < 16; count += 1) {
    const fill = random.pick([palette.accent, palette.spark, palette.pale]);
    const [cx, cy] = [sheet.width * random.next(), sheet.height * random.between(0.15, 0.95)];
    sheet.add(element("circle", { cx, cy, r: short * random.between(0.006, 0.016), fill }));
  }
}
