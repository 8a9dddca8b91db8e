import type { AssetId, Lock, LockedOutput, LockEntry } from "@genlock/core";
import { currentOutput, importProvider } from "@genlock/core";
import type { ArtResult } from "@genlock/runner";
import { animationWords } from "./animation-words.ts";
import type { Cell } from "./columns.ts";
import { layoutRows } from "./columns.ts";
import type { Output } from "./output.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** Ids as a person would write them on a command line. */
export function idList(ids: readonly AssetId[]): string {
  return ids.map(visible).join(", ");
}

interface EntryFacts {
  readonly current: string;
  readonly accepts: string;
  readonly pinned: boolean;
  readonly chosen: boolean;
  readonly outputs: number;
}

function factsOf(entry: LockEntry | undefined): EntryFacts | null {
  if (entry === undefined) return null;
  const { current, accepts, pinned, chosen, outputs } = entry;
  return { current, accepts: accepts.key, pinned, chosen, outputs: outputs.length };
}

/** What a decision changed, as data. */
export function artJson({ changed, stale, frames }: ArtResult): object {
  return {
    version: 1,
    changed: changed.map(({ id, before, after }) => ({
      id,
      before: factsOf(before),
      after: factsOf(after),
    })),
    stale,
    ...(frames !== undefined && { frames }),
  };
}

/** Prints what a decision did, and what it made stale. */
export function reportArt(output: Output, result: ArtResult, headline: string): void {
  if (output.json) {
    output.data.json(artJson(result));
    return;
  }
  if (output.quiet) return;
  output.data.line(headline);
  const { stale, frames } = result;
  if (frames !== undefined) output.data.line(animationWords(frames));
  if (stale.length === 0) return;
  const ids = idList(stale);
  const names = stale.map(visible).join(" ");
  output.data.line(`Stale now: ${ids}. Nothing is bought before you say so:`);
  output.data.line(
    `  \`genlock generate ${names}\` makes them anew, \`genlock keep ${names}\` keeps them.`,
  );
}

/** Where a picture comes from, in a few words. */
export function originWords({ made }: LockedOutput): string {
  const { provider, model, at, used } = made.provenance;
  const day = at === undefined ? "" : `, ${at.slice(0, 10)}`;
  if (provider !== importProvider) return `${visible(model)} (${visible(provider)})${day}`;
  const source = used?.["source"];
  return `brought in${typeof source === "string" ? `: ${visible(source)}` : ""}${day}`;
}

function rowOf(number: number, output: LockedOutput, mark: string): Cell[] {
  return [
    { text: `  ${mark}` },
    { text: String(number), paint: "bold" },
    { text: `${output.width}×${output.height}` },
    { text: output.digest.slice(0, 12), paint: "dim" },
    { text: `take ${output.made.take + 1}`, paint: "dim" },
    { text: originWords(output) },
  ];
}

const columns = [{}, { align: "right" }, {}, {}, {}, { shrinkTo: 20 }] as const;

/** What is recorded of where a picture comes from that was brought in; `undefined`: it is not there. */
export function sourceWords(output: LockedOutput | undefined): string {
  if (output === undefined) return "with no source stated";
  const { provider, used } = output.made.provenance;
  if (provider !== importProvider) return `known here as drawn by ${originWords(output)}`;
  const source = used?.["source"];
  return typeof source === "string" ? `from: ${visible(source)}` : "with no source stated";
}

/** The current picture of an asset after a decision. */
export function currentAfter(
  id: AssetId,
  { changed }: ArtResult,
  before: Lock,
): LockedOutput | undefined {
  const change = changed.find((one) => one.id === id);
  const entry = change === undefined ? before.assets.get(id) : change.after;
  return entry && currentOutput(entry);
}

/** The pictures one can pick from; the current one is marked. */
export function candidateLines(
  surface: Surface,
  outputs: readonly LockedOutput[],
  current: string,
): string[] {
  const rows = outputs.map((output, index) =>
    rowOf(index + 1, output, output.digest === current ? "*" : " "),
  );
  return layoutRows(surface, rows, columns);
}

/** The pictures one can go back to, by how far. */
export function earlierLines(surface: Surface, entries: readonly LockEntry[]): string[] {
  const rows = entries.flatMap((entry, index) => {
    const output = currentOutput(entry);
    const prompt = entry.accepts.fields.prompt ?? "";
    return output === undefined
      ? []
      : [[...rowOf(index + 1, output, " "), { text: visible(prompt), paint: "dim" } as const]];
  });
  return layoutRows(surface, rows, [...columns, { shrinkTo: 10 }]);
}
