import fc from "fast-check";
import type { Lock, LockEntry } from "@genlock/core";
import { entryOf, outputOf, type Art } from "./locked-art.ts";

/** What one person did on a branch. */
export type LockEdit =
  | { readonly kind: "remake"; readonly id: string; readonly prompt: number; readonly art: number }
  | { readonly kind: "more" | "again"; readonly id: string; readonly art: number }
  | { readonly kind: "pick" | "pin" | "delete"; readonly id: string };

const ids = ["a", "b", "c", "d", "e", "f"];

/** Edits of a small lock: assets are made, made anew, extended, picked, pinned and taken out. */
export function lockEdits(artCount: number): fc.Arbitrary<readonly LockEdit[]> {
  const id = fc.constantFrom(...ids);
  const art = fc.nat(artCount - 1);
  const remake = fc.record({ kind: fc.constant("remake" as const), id, prompt: fc.nat(3), art });
  const more = fc.record({ kind: fc.constantFrom("more" as const, "again" as const), id, art });
  const decide = fc.record({
    kind: fc.constantFrom("pick" as const, "pin" as const, "delete" as const),
    id,
  });
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: remake },
      { weight: 3, arbitrary: more },
      { weight: 3, arbitrary: decide },
    ),
    { maxLength: 5 },
  );
}

/** The prompt an asset has in its n-th wording. */
export function promptOf(id: string, wording: number): string {
  return `${id} in wording ${wording}`;
}

/** Applies what a person did; what cannot be done does nothing. */
export function editLock(lock: Lock, edits: readonly LockEdit[], arts: readonly Art[]): Lock {
  const assets = new Map(lock.assets);
  for (const edit of edits) {
    if (edit.kind === "delete") {
      assets.delete(edit.id);
      continue;
    }
    const entry = editEntry(assets.get(edit.id), edit, arts);
    if (entry !== undefined) assets.set(edit.id, entry);
  }
  return { version: 1, assets };
}

function editEntry(
  entry: LockEntry | undefined,
  edit: LockEdit,
  arts: readonly Art[],
): LockEntry | undefined {
  const art = "art" in edit ? arts[edit.art] : undefined;
  if (edit.kind === "remake") {
    const prompt = promptOf(edit.id, edit.prompt);
    return art && entryOf(prompt, [outputOf(art, { prompt, second: edit.art })]);
  }
  if (entry === undefined) return undefined;
  if (edit.kind === "pin") return { ...entry, pinned: true };
  if (edit.kind === "pick") {
    const last = entry.outputs.at(-1);
    return last && { ...entry, current: last.digest, chosen: true };
  }
  return (
    art && extendEntry(entry, edit.kind === "again", { art, second: "art" in edit ? edit.art : 0 })
  );
}

function extendEntry(
  entry: LockEntry,
  isAgain: boolean,
  { art, second }: { readonly art: Art; readonly second: number },
): LockEntry {
  if (entry.outputs.some((output) => output.digest === art.digest)) return entry;
  const prompt = String(entry.accepts.fields.prompt);
  const takes = entry.outputs.map((output) => output.made.take);
  const take = Math.max(...takes) + (isAgain ? 1 : 0);
  const call = isAgain ? 0 : entry.outputs.length;
  const output = outputOf(art, { prompt, take, call, second });
  const outputs = [...entry.outputs, output];
  return isAgain
    ? { ...entry, current: art.digest, chosen: false, outputs }
    : { ...entry, outputs };
}
