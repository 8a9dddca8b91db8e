import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with what people do with art. */
export const artErrors = {
  ART_ID_INVALID: {
    title: "Not an asset id",
    about: "The new name of an asset is no id.",
    hint: "Use lower-case letters, digits, `-` and `_`, with `/` between parts.",
  },
  ART_ID_TAKEN: {
    title: "The id has art already",
    about: "Art cannot be moved to an id that has art of its own.",
    hint: "Choose another id, or take that one out of the manifest and run `genlock prune` first.",
  },
  ART_NOT_KEYED: {
    title: "Nobody can tell yet what is wanted",
    about:
      "An asset is made from the picture of another one, which is not there, so there is nothing that art could be accepted for.",
    hint: "Make the picture it is made from first.",
  },
  ART_NOT_LOCKED: {
    title: "No art yet",
    about: "A command is about the art of an asset, and nothing is locked for it.",
    hint: "Run `genlock generate` to make it, or `genlock import` to bring it in.",
  },
  ART_NO_HISTORY: {
    title: "No earlier picture",
    about:
      "`revert` knows the pictures that were replaced on this machine, and those in the history of genlock.lock in git.",
    hint: "Run `genlock revert <id> --list` to see what there is.",
  },
  ART_NO_SUCH_CANDIDATE: {
    title: "No such candidate",
    about: "`pick` was given a number that no picture of the asset has.",
    hint: "Run `genlock pick <id>` to see them.",
  },
  ART_PINNED: {
    title: "The asset is pinned",
    about: "A person pinned the art of this asset, so nothing changes it.",
    hint: "Run `genlock unpin <id>` first.",
  },
  ART_UNTOUCHED: {
    title: "Nothing to adopt",
    about: "`adopt` takes in an original that was edited in its folder, and this one was not.",
    hint: "Edit the file in the folder of originals, or bring in another one with `genlock import`.",
  },
  ART_UNUSABLE: {
    title: "Not usable as art",
    about:
      "A file that should become the picture of an asset is no regular file, is too large, or does not decode as a picture.",
    hint: "Use a PNG, JPEG, WebP, GIF or AVIF file of at most 50 MB.",
  },
} as const satisfies Record<string, RegistryEntry>;
