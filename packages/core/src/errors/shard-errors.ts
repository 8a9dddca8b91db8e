import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong when locks of several machines are brought together. */
export const shardErrors = {
  LOCK_NOT_FOUND: {
    title: "No lock to merge",
    about: "A file given to `genlock lock merge` is not there.",
    hint: "Check the path; what a shard made is in the artifact that its job uploaded.",
  },
} as const satisfies Record<string, RegistryEntry>;
