import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with calls that are sent in batches. */
export const batchErrors = {
  BATCH_ENDED: {
    title: "The batch ended before the call",
    about:
      "A batch expired, was cancelled or was refused before this call was made. What was made before is kept and locked.",
    hint: "Run `genlock generate --batch` again: only what is left is sent.",
  },
  BATCH_NOT_SENT: {
    title: "Not sent in a batch yet",
    about: "`genlock batch resume` waits for what was sent, and sends nothing itself.",
    hint: "Run `genlock generate --batch` for the next level.",
  },
  BATCH_UNKNOWN: {
    title: "No such batch",
    about: "No batch of this name waits here.",
    hint: "Run `genlock batch status` to see those that do.",
  },
  BATCH_UNSUPPORTED: {
    title: "No batches here",
    about: "`--batch` was given for a picture whose provider or model takes no batches.",
    hint: "Leave `--batch` away, choose a model with batches (`genlock models`), or name the assets that have one.",
  },
} as const satisfies Record<string, RegistryEntry>;
