import { unmetAssets, type JobOutcome, type UnmetExpectation } from "@genlock/core";
import { count } from "./price-text.ts";
import { visible } from "./visible-text.ts";

/** What is not as expected, a line each: its name in the manifest, and what is the matter. */
export function expectationLines(unmet: readonly UnmetExpectation[]): string[] {
  return unmet.map(({ name, detail }) => `expect.${name}: ${visible(detail)}`);
}

/** What of a job is not as its assets expect, and that it is kept all the same. */
export function unmetLines(outcome: JobOutcome): string[] {
  const { unmet = [] } = outcome;
  const failed = new Set(unmetAssets(outcome));
  return [...new Set(unmet.map(({ asset }) => asset))].flatMap((id) => {
    const mine = unmet.filter(({ asset }) => asset === id);
    const name = visible(id);
    if (!failed.has(id)) return [`${name}: ${count(mine.length, "candidate")} not as expected.`];
    return [
      `${name}: not as expected. It is kept; another one is made only by \`genlock generate --again ${name}\`.`,
      ...expectationLines(mine[0]?.unmet ?? []).map((line) => `  ${line}`),
    ];
  });
}
