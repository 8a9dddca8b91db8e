import type { RegistryEntry } from "./registry-entry.ts";

/** What can be wrong with the text and shape of a manifest. */
export const manifestDiagnostics = {
  INCLUDE_CYCLE: {
    title: "Files include each other",
    about: "Following `include` from a file leads back to it.",
    hint: "Take one of the includes out; every file is read once for the whole manifest.",
  },
  INCLUDE_DUPLICATE: {
    title: "File included twice",
    about:
      "Two `include` entries name the same file, whose styles and assets would then exist twice.",
    hint: "Name it once; what it adds is there for every file.",
  },
  INCLUDE_NOT_FOUND: {
    title: "Included file not found",
    about:
      "`include` names a file that is not there, or that is not a regular file inside the project.",
    hint: "Check the path; it is relative to the file that names it.",
  },
  INCLUDE_OUTSIDE_PROJECT: {
    title: "Include outside the project",
    about:
      "An `include` is no relative path with `/` between parts, or leads out of the manifest's folder.",
    hint: "Copy the file into the project and name it by a relative path.",
  },
  MANIFEST_CHARACTER: {
    title: "Invisible character",
    about:
      "A control character, or one that turns the reading direction, stands where only a prompt may have it: names and paths must look like what they are.",
    hint: "Delete the character; the message names its code point.",
  },
  MANIFEST_CONFLICT: {
    title: "Keys that exclude each other",
    about: "An object has two keys of which only one can hold.",
    hint: "Keep the one that is meant.",
  },
  MANIFEST_DUPLICATE_KEY: {
    title: "Key written twice",
    about: "The same key stands twice in one mapping, so one of the values would be lost.",
    hint: "Remove or rename one of them.",
  },
  MANIFEST_KEY_INVALID: {
    title: "Key not usable",
    about: "A key is no text, or a name that means something to JavaScript objects.",
    hint: "Use another name; put numbers and words like `true` in quotes where they are meant as texts.",
  },
  MANIFEST_MISSING_KEY: {
    title: "Key missing",
    about: "An object lacks a key that it needs.",
    hint: "Add the key.",
  },
  MANIFEST_MORE_PROBLEMS: {
    title: "More problems",
    about: "A file has so many problems that only the first are shown.",
    hint: "Repair these first, and check again.",
  },
  MANIFEST_NUMBER: {
    title: "Number not usable",
    about:
      "A number is infinite, not a number, negative zero, written with a leading zero, or an integer too large to be held exactly.",
    hint: "Write a plain number, or put it in quotes if a text is meant.",
  },
  MANIFEST_SECRET: {
    title: "A key in the manifest",
    about: "A text looks like an API key. A manifest is committed and read by others.",
    hint: "Delete it here, replace the key at the service, and set the new one in the environment or in `.env`.",
  },
  MANIFEST_SYNTAX: {
    title: "Not readable as YAML",
    about: "The text is not well-formed YAML.",
    hint: "Check indentation and quotes at the place shown.",
  },
  MANIFEST_TOO_LARGE: {
    title: "Manifest too large",
    about:
      "A file, its depth, a mapping in it, or all files together go over a limit that protects the machine: 4 MB and 20,000 assets a file, 64 MB and 200,000 assets in all, 32 levels.",
    hint: "Split the file with `include`, or use a matrix for assets that differ in a word.",
  },
  MANIFEST_TYPE: {
    title: "Wrong kind of value",
    about:
      "A value is of another kind than its key takes: a number for a text, a list for a single value.",
    hint: "Write a value of the kind the message names.",
  },
  MANIFEST_UNKNOWN_KEY: {
    title: "Unknown key",
    about:
      "A key means nothing where it stands. Unknown keys are errors, so that a slip of the pen cannot be lost.",
    hint: "Check the spelling, and whether the key belongs elsewhere; `genlock schema` prints all of them.",
  },
  MANIFEST_VALUE: {
    title: "Value not allowed",
    about: "A value is of the right kind, but not one of those its key takes.",
    hint: "Write one of the values the message names.",
  },
  MANIFEST_VERSION: {
    title: "Version not known",
    about: "The `version` of the manifest is not one that this genlock reads.",
    hint: "Write `version: 1`, or update genlock.",
  },
  MANIFEST_YAML_FEATURE: {
    title: "YAML feature not read",
    about:
      "Aliases, tags, merge keys, directives and several documents in one file are refused: what a manifest says should stand where it says it.",
    hint: "Write the value out; for settings shared by several assets use `defaults` or `styles`.",
  },
  STYLE_DUPLICATE: {
    title: "Style name taken",
    about: "Two files define a style of the same name.",
    hint: "Rename one of them.",
  },
} as const satisfies Record<string, RegistryEntry>;
