import { mix } from "../colour/colour.ts";
import { element, round } from "../svg/markup.ts";
import { fillSheet, paintStars } from "./backdrop.ts";
import type { Scene, Stage } from "./scene.ts";

/** A ringed planet, its moons and their paths. */
export const orbits: Scene = {
  name: "orbits",
  words:
    "space planet galaxy moon cosmic star stars astronaut rocket universe science orbit satellite alien future futuristic nebula network global world earth".split(
      " ",
    ),
  draw: (stage) => {
    const { sheet, palette, random } = stage;
    const { width, height } = sheet;
    const short = Math.min(width, height);
    fillSheet(
      stage,
      sheet.linear(
        [
          [0, mix(palette.deep, "#000000", 0.3)],
          [0.6, palette.deep],
          [1, palette.shade],
        ],
        75,
      ),
    );
    const [cx, cy] = [width * random.between(0.38, 0.68), height * random.between(0.34, 0.5)];
    for (const colour of [palette.mid, palette.spark]) {
      const reach = short * random.between(0.6, 0.95);
      const fill = sheet.radial([
        [0, colour, 0.4],
        [1, colour, 0],
      ]);
      sheet.add(
        element("circle", {
          cx: width * random.next(),
          cy: height * random.next(),
          r: reach,
          fill,
        }),
      );
    }
    paintStars(stage, 1);
    const radius = short * random.between(0.19, 0.26);
    const tilt = random.between(-28, 28);
    paintPaths(stage, { cx, cy, radius, tilt });
    paintPlanet(stage, { cx, cy, radius, tilt });
  },
};

interface Globe {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** Degrees. */
  readonly tilt: number;
}

function paintPaths({ sheet, palette, random }: Stage, { cx, cy, radius, tilt }: Globe): void {
  const turned = `translate(${round(cx)} ${round(cy)}) rotate(${round(tilt)})`;
  let inner = "";
  for (const share of [2.1, 2.7, 3.4]) {
    const [rx, ry] = [radius * share, radius * share * 0.36];
    inner += element("ellipse", {
      rx,
      ry,
      fill: "none",
      stroke: palette.tint,
      "stroke-width": radius * 0.011,
      opacity: 0.4,
    });
    const angle = random.between(0, 2 * Math.PI);
    const moon = {
      cx: Math.cos(angle) * rx,
      cy: Math.sin(angle) * ry,
      r: radius * random.between(0.06, 0.15),
    };
    const fill = sheet.radial(
      [
        [0, palette.pale],
        [1, random.pick([palette.accent, palette.spark])],
      ],
      [0.35, 0.3],
    );
    inner += element("circle", { ...moon, fill });
  }
  sheet.add(element("g", { transform: turned }, inner));
}

function paintPlanet({ sheet, palette, random }: Stage, { cx, cy, radius, tilt }: Globe): void {
  const halo = sheet.radial([
    [0, palette.accent, 0.5],
    [0.5, palette.accent, 0.18],
    [1, palette.accent, 0],
  ]);
  sheet.add(element("circle", { cx, cy, r: radius * 1.9, fill: halo }));
  const clip = sheet.clip(element("circle", { r: radius }));
  let bands = element("circle", { r: radius, fill: palette.accent });
  for (let y = -1; y < 1; y += random.between(0.12, 0.26)) {
    const fill = random.pick([
      palette.spark,
      palette.tint,
      palette.mid,
      palette.accent,
      palette.pale,
    ]);
    const band = {
      y: y * radius,
      x: -radius,
      width: 2 * radius,
      height: radius * random.between(0.06, 0.2),
    };
    bands += element("rect", { ...band, fill, opacity: 0.75 });
  }
  const shade = sheet.radial(
    [
      [0, "#000000", 0],
      [0.55, "#000000", 0.08],
      [1, "#000000", 0.72],
    ],
    [0.3, 0.28],
  );
  const globe = element(
    "g",
    { "clip-path": clip },
    bands + element("circle", { r: radius, fill: shade }),
  );
  const ring = (from: number, to: number): string =>
    element("path", {
      d: `M${round(-radius * 1.75 * from)} 0A${round(radius * 1.75)} ${round(radius * 0.4)} 0 0 ${to} ${round(radius * 1.75 * from)} 0`,
      fill: "none",
      stroke: mix(palette.pale, palette.tint, 0.4),
      "stroke-width": radius * 0.1,
      opacity: 0.9,
    });
  const turned = `translate(${round(cx)} ${round(cy)}) rotate(${round(tilt)})`;
  const ringed = random.chance(0.7);
  const markup = ringed ? ring(1, 1) + globe + ring(1, 0) : globe;
  sheet.add(element("g", { transform: turned }, markup));
}
