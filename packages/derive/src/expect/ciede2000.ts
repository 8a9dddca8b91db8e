/** Lightness 0 to 100, and two opponent axes. */
export type Lab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** An sRGB colour, 0 to 255 each, as CIE L*a*b* under D65. */
export function toLab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function curve(share: number): number {
  return share > 216 / 24_389 ? Math.cbrt(share) : (24_389 / 27 / 116) * share + 16 / 116;
}

const degree = Math.PI / 180;

/** How different two colours look: CIEDE2000 (CIE 142-2001), by the notes of Sharma, Wu and Dalal, 2005. */
export function ciede2000(one: Lab, other: Lab): number {
  const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [a1, a2] = [one[1] * stretch, other[1] * stretch];
  const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, other[2])];
  const hues = compareHues([a1, one[2]], [a2, other[2]]);
  const [lightness, chroma] = [(one[0] + other[0]) / 2, (c1 + c2) / 2];
  const hueDifference = 2 * Math.sqrt(c1 * c2) * Math.sin((hues.difference / 2) * degree);
  const offset = (lightness - 50) ** 2;
  const byLightness = (other[0] - one[0]) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = hueDifference / (1 + 0.015 * chroma * hueWeight(hues.mean));
  const turn = rotation(hues.mean, chroma);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + turn * byChroma * byHue);
}

type Axes = readonly [number, number];

/** Degrees; a grey has no hue, and takes the other's. */
function compareHues(
  one: Axes,
  other: Axes,
): { readonly mean: number; readonly difference: number } {
  const [h1, h2] = [hueOf(one), hueOf(other)];
  const isGrey = Math.hypot(...one) * Math.hypot(...other) === 0;
  if (isGrey) return { mean: h1 + h2, difference: 0 };
  const apart = h2 - h1;
  if (Math.abs(apart) <= 180) return { mean: (h1 + h2) / 2, difference: apart };
  const sum = h1 + h2;
  return {
    mean: (sum < 360 ? sum + 360 : sum - 360) / 2,
    difference: apart > 180 ? apart - 360 : apart + 360,
  };
}

function hueOf([a, b]: Axes): number {
  if (a === 0 && b === 0) return 0;
  const angle = Math.atan2(b, a) / degree;
  return angle < 0 ? angle + 360 : angle;
}

function hueWeight(hue: number): number {
  return (
    1 -
    0.17 * Math.cos((hue - 30) * degree) +
    0.24 * Math.cos(2 * hue * degree) +
    0.32 * Math.cos((3 * hue + 6) * degree) -
    0.2 * Math.cos((4 * hue - 63) * degree)
  );
}

function rotation(hue: number, chroma: number): number {
  const angle = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  return -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(2 * angle * degree);
}
