import type { BroughtArt } from "./bring-in-art.ts";
import type { WantedArt } from "./hold-art.ts";
import type { Lock, LockedOutput, LockEntry } from "./lock.ts";
import { sha256 } from "../jobs/job-key.ts";

/** A job with this prompt. */
export function wantedFor(prompt: string): WantedArt {
  return { key: sha256(prompt), fields: { provider: "openai", operation: "generate", prompt } };
}

/** A paid candidate of a prompt. */
export function candidateFor(prompt: string, call: number, take = 0): LockedOutput {
  const { key } = wantedFor(prompt);
  return {
    digest: sha256(`${prompt} ${take} ${call}`),
    role: "candidate",
    mediaType: "image/png",
    width: 64,
    height: 64,
    byteLength: 100,
    hasAlpha: false,
    made: {
      key,
      take,
      call,
      index: 0,
      provenance: { provider: "openai", model: "gpt-image-2", billing: "paid", callCost: 0.02 },
    },
  };
}

/** An entry with some candidates of a prompt, of which the first is current. */
export function entryFor(prompt: string, count = 1, more: Partial<LockEntry> = {}): LockEntry {
  const outputs = Array.from({ length: count }, (_, call) => candidateFor(prompt, call));
  const current = outputs[0]?.digest ?? "";
  return { accepts: wantedFor(prompt), current, pinned: false, chosen: false, outputs, ...more };
}

/** A lock of these entries. */
export function lockOf(entries: Readonly<Record<string, LockEntry>>): Lock {
  return { version: 1, assets: new Map(Object.entries(entries)) };
}

/** A picture that somebody drew by hand. */
export function artFrom(name: string): BroughtArt {
  const facts = { mediaType: "image/webp", width: 8, height: 8, byteLength: 9, hasAlpha: true };
  return {
    facts: { digest: sha256(name), ...facts },
    source: `${name}, drawn by hand`,
    at: "2026-11-21T00:00:00Z",
  };
}
