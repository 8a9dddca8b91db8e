/** A colour as `#rrggbb`. */
export type Colour = string;

type Triple = readonly [number, number, number];

function channels(colour: Colour): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): string {
  const bounded = Math.min(1, Math.max(0, value));
  const share = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, "0");
}

// Oklab, where equal steps look equal: mixing there keeps gradients clean of grey.
function toLab(colour: Colour): Triple {
  const [red, green, blue] = channels(colour).map(toLinear);
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: Triple): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return `#${red}${green}${blue}`;
}

/** The colour `share` of the way (0 to 1) from one to the other. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const [start, end] = [toLab(from), toLab(to)];
  const step = (index: 0 | 1 | 2): number => start[index] + (end[index] - start[index]) * share;
  return fromLab([step(0), step(1), step(2)]);
}

/** The same colour with its hue turned by this many degrees. */
export function turnHue(colour: Colour, degrees: number): Colour {
  const [lightness, a, b] = toLab(colour);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return fromLab([lightness, a * cos - b * sin, a * sin + b * cos]);
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map(toLinear);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio as WCAG 2 defines it, 1 to 21. */
export function contrast(left: Colour, right: Colour): number {
  const [dark, light] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The first of the colours that is readable (4.5:1) on `ground`; else black or white, whichever is. */
export function readableOn(ground: Colour, wanted: readonly Colour[]): Colour {
  const fallback = luminance(ground) > 0.18 ? "#000000" : "#ffffff";
  return wanted.find((colour) => contrast(colour, ground) >= 4.5) ?? fallback;
}
