import type { SizeRules } from "../capabilities.ts";

/** Whether the rules allow this size. */
export function allowsSize(rules: SizeRules, size: string): boolean {
  if (size === "auto") return rules.auto;
  const match = /^([1-9]\d*)x([1-9]\d*)$/.exec(size);
  if (match === null) return false;
  if (rules.kind === "fixed") return rules.sizes.includes(size);
  const width = Number(match[1]);
  const height = Number(match[2]);
  const pixels = width * height;
  return (
    width % rules.multipleOf === 0 &&
    height % rules.multipleOf === 0 &&
    Math.max(width, height) <= rules.maxEdge &&
    Math.max(width, height) / Math.min(width, height) <= rules.maxRatio &&
    pixels >= rules.minPixels &&
    pixels <= rules.maxPixels
  );
}

/** The legal size with the fewest pixels among simple ones, and for flexible rules at least 64 pixels an edge. */
export function smallSize(rules: SizeRules): string {
  if (rules.kind === "fixed") {
    const byArea = [...rules.sizes].sort((left, right) => area(left) - area(right));
    return byArea[0] ?? "auto";
  }
  const edge = Math.max(64, Math.sqrt(rules.minPixels));
  const side = Math.min(roundUp(edge, rules.multipleOf), rules.maxEdge);
  return `${side}x${side}`;
}

function area(size: string): number {
  return size.split("x").reduce((product, edge) => product * Number(edge), 1);
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/** Well-formed sizes that break each limit the rules have, one apiece. */
export function illegalSizes(rules: SizeRules): string[] {
  if (rules.kind === "fixed")
    return ["7x7", "99999x99999"].filter((size) => !allowsSize(rules, size));
  const step = rules.multipleOf;
  const side = Number(smallSize(rules).split("x")[0]);
  const beyond = roundUp(rules.maxEdge + 1, step);
  const longest = Math.floor(rules.maxEdge / step) * step;
  const candidates = [
    `${side + 1}x${side}`,
    `${beyond}x${beyond}`,
    `${beyond}x${roundUp(rules.maxEdge / rules.maxRatio, step)}`,
    `${longest}x${longest}`,
    `${longest}x${step}`,
    `${step}x${step}`,
    "99999x99999",
  ];
  return candidates.filter((size) => !allowsSize(rules, size));
}
