import { mix } from "../colour/colour.ts";
import { element } from "../svg/markup.ts";
import type { Stage } from "./scene.ts";

/** The whole sheet in one paint. */
export function fillSheet({ sheet }: Stage, fill: string): void {
  sheet.add(element("rect", { width: sheet.width, height: sheet.height, fill }));
}

/** A sky from zenith to horizon. */
export function paintSky(stage: Stage): void {
  const { palette, sheet, random } = stage;
  const { deep, shade, mid, tint, pale } = palette;
  if (palette.night) {
    fillSheet(
      stage,
      sheet.linear([
        [0, deep],
        [0.45, shade],
        [0.8, mid],
        [1, mix(mid, tint, 0.6)],
      ]),
    );
  } else if (random.chance(0.55)) {
    fillSheet(
      stage,
      sheet.linear([
        [0, mix(shade, mid, 0.45)],
        [0.38, mid],
        [0.62, tint],
        [0.85, pale],
      ]),
    );
  } else {
    fillSheet(
      stage,
      sheet.linear([
        [0, mix(tint, mid, 0.35)],
        [0.5, mix(tint, pale, 0.55)],
        [0.9, pale],
      ]),
    );
  }
}

/** A luminous disc with a glow around it. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** Paints a sun or moon. */
export function paintDisc({ sheet, palette }: Stage, { x, y, radius, colour }: Disc): void {
  const glow = sheet.radial([
    [0, colour, 0.75],
    [0.35, colour, 0.32],
    [1, colour, 0],
  ]);
  const face = sheet.linear([
    [0, mix(colour, "#ffffff", palette.night ? 0.55 : 0.4)],
    [1, colour],
  ]);
  sheet.add(element("circle", { cx: x, cy: y, r: radius * 3.2, fill: glow }));
  sheet.add(element("circle", { cx: x, cy: y, r: radius, fill: face }));
}

/** Scatters stars over the upper part of the sheet, down to `share` of its height. */
export function paintStars({ sheet, palette, random }: Stage, share: number): void {
  const unit = Math.sqrt(sheet.width * sheet.height) / 1000;
  for (let count = 0; count < 90; count += 1) {
    const bright = random.next() ** 3;
    sheet.add(
      element("circle", {
        cx: random.between(0, sheet.width),
        cy: random.between(0, sheet.height * share),
        r: unit * (0.7 + bright * 2.4),
        fill: palette.pale,
        opacity: 0.35 + bright * 0.6,
      }),
    );
  }
}
