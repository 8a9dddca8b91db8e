import type { LockedOutput } from "./lock.ts";

/** Shares from which on somebody should look. */
const limits = { uniform: 0.97, inside: 0.02, spill: 0.15, soft: 0.5 } as const;

/** Says, to people, what may have gone wrong where a backdrop was taken out of a picture; empty: nothing is suspected. */
export function cutOutWarnings({ composite }: Pick<LockedOutput, "composite">): string[] {
  if (composite?.key === undefined) return [];
  const { uniform, inside, spill, soft } = composite.quality;
  return [
    ...(uniform < limits.uniform
      ? [
          `the backdrop is not of one colour: ${percent(1 - uniform)} of the border is something else`,
        ]
      : []),
    ...(inside > limits.inside
      ? [
          `${percent(inside)} of the subject has the backdrop's colour in it: glass and shadows cannot be cut out well`,
        ]
      : []),
    ...(spill > limits.spill
      ? [`${percent(spill)} of the soft edges still lean to the backdrop's colour`]
      : []),
    ...(soft > limits.soft
      ? [
          `${percent(soft)} of what one sees is half see-through: smoke, glass and shadows cannot be cut out well`,
        ]
      : []),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
