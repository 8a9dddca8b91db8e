import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong when a command changes the manifest. Nothing was written then. */
export const editErrors = {
  EDIT_CONFLICT: {
    title: "Somebody else changed it",
    about:
      "The manifest, or the field that was to be changed, reads differently than it did before.",
    hint: "Look at what is there now, and change that.",
  },
  EDIT_FILE_UNKNOWN: {
    title: "No such file of the manifest",
    about: "An asset can be added to the manifest and to the files that it includes.",
    hint: "Name one of the files under `include`, by its path from the manifest's folder.",
  },
  EDIT_ID_TAKEN: {
    title: "The id is taken",
    about: "The manifest has an asset of this id already.",
    hint: "Choose another id.",
  },
  EDIT_INVALID: {
    title: "The manifest would not be valid",
    about: "With the change in it the manifest would have errors, so it was not written.",
    hint: "Mend what the message names, in the command or in the manifest.",
  },
  EDIT_IN_USE: {
    title: "The asset is in use",
    about: "Other assets or styles are made from the picture of this one.",
    hint: "Change or remove those first.",
  },
  EDIT_LAYOUT: {
    title: "Not to be changed by a command",
    about:
      "YAML can be laid out in more ways than genlock can change without touching what is around.",
    hint: "Change it in an editor.",
  },
  EDIT_MATRIX: {
    title: "Made by a matrix",
    about: "A matrix makes several assets of one text, so none of them can be changed alone.",
    hint: "Change the matrix in an editor; art whose prompt stays the same follows to its new id by itself.",
  },
} as const satisfies Record<string, RegistryEntry>;
