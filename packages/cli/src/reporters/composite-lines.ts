import type { JobOutcome } from "@genlock/core";
import { shareText } from "./share-text.ts";
import { visible } from "./visible-text.ts";

/** What the model had changed where it should not have, and what became of it: a line an asset. */
export function compositeLines({ composites = [] }: JobOutcome): string[] {
  return composites.flatMap(({ asset, outputs }) => {
    const shares = outputs.flatMap(({ composite }) => composite?.outsideChanged ?? []);
    if (shares.length === 0) return [];
    const [least, most] = [Math.min(...shares), Math.max(...shares)].map(shareText);
    const share = least === most ? `${least}` : `${least} to ${most}`;
    return [
      `${visible(asset)}: the model had changed ${share} outside; these pixels are put back.`,
    ];
  });
}
