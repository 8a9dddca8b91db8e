import type { MergeReason } from "@genlock/core";
import type { LockResolution } from "@genlock/runner";
import { count } from "./price-text.ts";
import { visible } from "./visible-text.ts";

const reasons: { readonly [why in MergeReason]: string } = {
  wanted: "it is what the manifest asks for",
  decided: "it was picked or pinned",
  take: "it is of the later take",
  older: "it was made first",
  asked: "you chose it",
};

/** What to say about a lock that was resolved. @param occasion what was done, to begin with */
export function resolutionLines(
  resolution: LockResolution,
  occasion = "genlock.lock had conflict markers of a merge, and was resolved",
): string[] {
  const { assets, choices, saved, missing } = resolution;
  const lines = [`${occasion}: ${count(assets.length, "asset")} differed.`];
  for (const { id, current, over, why } of choices) {
    const other = over === current ? "what it stood for" : over.slice(0, 12);
    lines.push(`  ${visible(id)}: ${current.slice(0, 12)} over ${other}: ${reasons[why]}`);
  }
  for (const id of missing) {
    lines.push(
      `  ${visible(id)}: its picture is not here; \`genlock generate\` restores what git has`,
    );
  }
  if (saved > 0) lines.push(`${count(saved, "picture")} of both sides kept in the store.`);
  lines.push("Look at it, then `git add` the lock and the pictures.");
  return lines;
}
