import type { Dimensions, SizeRules } from "@genlock/provider";
import { parseSize } from "../models/picture-size.ts";

type Flexible = Extract<SizeRules, { kind: "flexible" }>;

/** Which limits of flexible sizes are broken, each as the rest of a sentence; empty when none is. */
export function brokenLimits(size: Dimensions, rules: Flexible): string[] {
  const { width, height } = size;
  const pixels = width * height;
  const long = Math.max(width, height);
  const broken: string[] = [];
  if (width % rules.multipleOf !== 0 || height % rules.multipleOf !== 0) {
    broken.push(`both edges must be multiples of ${rules.multipleOf}`);
  }
  if (long > rules.maxEdge) {
    broken.push(`no edge may be longer than ${rules.maxEdge}`);
  }
  if (long > rules.maxRatio * Math.min(width, height)) {
    broken.push(`the longer edge may be at most ${rules.maxRatio} times the shorter`);
  }
  if (pixels < rules.minPixels) {
    broken.push(`a picture has at least ${rules.minPixels} pixels`);
  }
  if (pixels > rules.maxPixels) {
    broken.push(`a picture has at most ${rules.maxPixels} pixels`);
  }
  return broken;
}

/** The legal size most like the one asked for: of the same shape if there is one, else nearly. */
export function nearestSize(asked: Dimensions, rules: SizeRules): string | undefined {
  if (rules.kind === "fixed") {
    const sizes = rules.sizes.flatMap((size) => parseSize(size) ?? []);
    return mostAlike(sizes, asked, 4);
  }
  // Beside the legal edges the shape hardly differs, and an edge that was legal is best kept.
  const target = clamp(asked, rules);
  return mostAlike(neighbours(target, rules), target, 0.5);
}

/** `shape` is what a difference in shape weighs against one in size. */
function mostAlike(
  sizes: readonly Dimensions[],
  target: Dimensions,
  shape: number,
): string | undefined {
  const [best] = sizes
    .map((size) => {
      const width = Math.log(size.width / target.width);
      const height = Math.log(size.height / target.height);
      return { size, unlike: width ** 2 + height ** 2 + shape * (width - height) ** 2 };
    })
    .sort((left, right) => left.unlike - right.unlike);
  return best === undefined ? undefined : `${best.size.width}x${best.size.height}`;
}

/** The same shape inside every limit but the multiples. */
function clamp(asked: Dimensions, rules: Flexible): Dimensions {
  const wide = asked.width >= asked.height;
  const ratio = Math.min(
    Math.max(asked.width, asked.height) / Math.min(asked.width, asked.height),
    rules.maxRatio,
  );
  const most = Math.min(rules.maxPixels, rules.maxEdge ** 2 / ratio);
  const pixels = Math.min(Math.max(asked.width * asked.height, rules.minPixels), most);
  const short = Math.sqrt(pixels / ratio);
  const long = short * ratio;
  return wide ? { width: long, height: short } : { width: short, height: long };
}

function neighbours(center: Dimensions, rules: Flexible): Dimensions[] {
  const around = [-3, -2, -1, 0, 1, 2, 3];
  const near = (pixels: number): number[] =>
    around
      .map((step) => (Math.round(pixels / rules.multipleOf) + step) * rules.multipleOf)
      .filter((edge) => edge > 0);
  return near(center.width).flatMap((width) =>
    near(center.height)
      .map((height) => ({ width, height }))
      .filter((size) => brokenLimits(size, rules).length === 0),
  );
}
