import type { Colour } from "../colour/colour.ts";
import type { Random } from "../random.ts";
import { element, points, round } from "../svg/markup.ts";
import { fillSheet } from "./backdrop.ts";
import type { Scene } from "./scene.ts";

/** A grid of quarter circles, arcs, stripes and dots, each tile in two colours of the palette. */
export const tiles: Scene = {
  name: "tiles",
  words:
    "logo icon pattern geometric abstract bauhaus tile mosaic banner poster design modern brand cover art shapes".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    fillSheet(stage, palette.pale);
    const across = Math.min(width, height) / random.whole(3, 4);
    const [columns, rows] = [
      Math.max(1, Math.round(width / across)),
      Math.max(1, Math.round(height / across)),
    ];
    const { deep, shade, mid, tint, pale, accent, spark } = palette;
    const grounds = [pale, tint, mid, shade, deep];
    const shapes = [accent, spark, deep, mid, pale, tint];
    for (let cell = 0; cell < columns * rows; cell += 1) {
      const ground = random.pick([pale, ...grounds]);
      const [first, second] = random.shuffle(shapes.filter((colour) => colour !== ground));
      const box = { w: width / columns, h: height / rows };
      const tile = element("rect", { width: box.w + 0.5, height: box.h + 0.5, fill: ground });
      const shape = random.pick(motifs)(box, [first ?? deep, second ?? accent], random);
      const x = (cell % columns) * box.w;
      const y = Math.floor(cell / columns) * box.h;
      sheet.add(element("g", { transform: `translate(${round(x)} ${round(y)})` }, tile + shape));
    }
  },
};

interface Box {
  readonly w: number;
  readonly h: number;
}

type Motif = (box: Box, colours: readonly [Colour, Colour], random: Random) => string;

/** A quarter of an ellipse in one corner of the tile, `share` of its size. */
function quarter({ w, h }: Box, corner: number, share: number): string {
  const [x, y] = [corner % 2 === 0 ? 0 : w, corner < 2 ? 0 : h];
  const [rx, ry] = [w * share, h * share];
  const [alongX, alongY] = [x === 0 ? rx : w - rx, y === 0 ? ry : h - ry];
  const sweep = corner === 0 || corner === 3 ? 1 : 0;
  return `M${round(x)} ${round(y)}L${round(alongX)} ${round(y)}A${round(rx)} ${round(ry)} 0 0 ${sweep} ${round(x)} ${round(alongY)}Z`;
}

const motifs: readonly [Motif, ...Motif[]] = [
  (box, [fill], random) => element("path", { d: quarter(box, random.whole(0, 3), 1), fill }),
  (box, [fill, inner], random) => {
    const corner = random.whole(0, 3);
    return (
      element("path", { d: quarter(box, corner, 1), fill }) +
      element("path", { d: quarter(box, corner, 0.55), fill: inner })
    );
  },
  (box, [fill, other], random) => {
    const corner = random.whole(0, 1);
    return (
      element("path", { d: quarter(box, corner, 1), fill }) +
      element("path", { d: quarter(box, 3 - corner, 0.5), fill: other })
    );
  },
  ({ w, h }, [fill, inner]) =>
    element("ellipse", { cx: w / 2, cy: h / 2, rx: w * 0.38, ry: h * 0.38, fill }) +
    element("ellipse", { cx: w / 2, cy: h / 2, rx: w * 0.17, ry: h * 0.17, fill: inner }),
  ({ w, h }, [fill], random) => {
    const corners: [number, number][] = [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ];
    corners.splice(random.whole(0, 3), 1);
    return element("polygon", { points: points(corners), fill });
  },
  ({ w, h }, [fill, other], random) => {
    const upright = random.chance(0.5);
    const stripe = (order: number): string =>
      element("rect", {
        x: upright ? (w * (2 * order + 0.5)) / 7 : 0,
        y: upright ? 0 : (h * (2 * order + 0.5)) / 7,
        width: upright ? w / 7 : w,
        height: upright ? h : h / 7,
        fill: order === 1 ? other : fill,
      });
    return [0, 1, 2, 3].map((order) => (order < 3 || upright ? stripe(order) : "")).join("");
  },
  ({ w, h }, [fill]) =>
    Array.from({ length: 9 }, (_, index) =>
      element("circle", {
        cx: (w * ((index % 3) + 0.5)) / 3,
        cy: (h * (Math.floor(index / 3) + 0.5)) / 3,
        r: Math.min(w, h) * 0.085,
        fill,
      }),
    ).join(""),
  ({ w, h }, [fill, other], random) => {
    const flip = random.chance(0.5);
    const half = (top: boolean): string =>
      `M0 ${round(top ? h / 2 : h)}A${round(w / 2)} ${round(h / 2)} 0 0 1 ${round(w)} ${round(top ? h / 2 : h)}Z`;
    return (
      element("path", { d: half(true), fill: flip ? other : fill }) +
      element("path", { d: half(false), fill: flip ? fill : other })
    );
  },
];
