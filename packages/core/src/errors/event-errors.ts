import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with telling others of a run. */
export const eventErrors = {
  EVENTS_NOT_WRITABLE: {
    title: "Events cannot be written",
    about: "The file given with `--events` cannot be opened. Nothing was started.",
    hint: "Name a file in a folder that is there and that you may write to.",
  },
} as const satisfies Record<string, RegistryEntry>;
