import type { LockEntry } from "@genlock/core";
import { digestOf, outputFor } from "../store/call-record.fixture.ts";

/** An entry that can be told from others by its text. */
export function entryOf(text: string): LockEntry {
  const digest = digestOf(text);
  const key = digestOf(`key of ${text}`);
  return {
    accepts: { key, fields: { provider: "draft", operation: "generate", prompt: text } },
    current: digest,
    pinned: false,
    chosen: false,
    outputs: [outputFor({ digest, byteLength: text.length }, { key, take: 0, call: 0 })],
  };
}
