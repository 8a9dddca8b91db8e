import { asset, type BadManifest } from "./bad-manifest.fixture.ts";

/** Texts that are no YAML, or YAML that a manifest has no use for. */
export const badTexts: { readonly [name: string]: BadManifest } = {
  "a key written twice": {
    text: "version: 1\nassets:\n  hero: x\n  hero: y\n",
    says: [
      "MANIFEST_DUPLICATE_KEY 4:3 `hero` stands twice in this mapping. > Remove or rename one of them.",
    ],
  },
  "a key written twice where another is missing": {
    text: "assets: {}\nassets: {}\n",
    says: [
      "MANIFEST_MISSING_KEY 1:1 The file needs `version`. > Write `version: 1` at the top.",
      "MANIFEST_DUPLICATE_KEY 2:1 `assets` stands twice in this mapping. > Remove or rename one of them.",
    ],
  },
  "keys that are no texts": {
    text: "version: 1\nassets:\n  5: x\n  true: y\n  ? [a]\n  : z\n  null: w\n",
    says: [
      'MANIFEST_KEY_INVALID 3:3 A key must be a text, and this is a number. > Put it in quotes: `"5"`.',
      'MANIFEST_KEY_INVALID 4:3 A key must be a text, and this is a truth value. > Put it in quotes: `"true"`.',
      "MANIFEST_KEY_INVALID 5:5 A key must be a text, and this is a list or a mapping. > Put the key in quotes if its brackets are part of it.",
      'MANIFEST_KEY_INVALID 7:3 A key must be a text, and this is nothing. > Put it in quotes: `"null"`.',
    ],
  },
  "numbers that are none": {
    text: asset(
      "prompt: x",
      "output_compression: .nan",
      "params: {a: .inf, b: -0, c: 9007199254740993, d: 1e400, e: 007}",
    ),
    says: [
      "MANIFEST_NUMBER 5:25 `.nan` is not a number. > Write a plain number, or put it in quotes if a text is meant.",
      "MANIFEST_NUMBER 6:17 `.inf` is infinite, or too large to be held. > Write a plain number, or put it in quotes if a text is meant.",
      "MANIFEST_NUMBER 6:26 `-0` is negative zero. > Write a plain number, or put it in quotes if a text is meant.",
      "MANIFEST_NUMBER 6:33 `9007199254740993` is too large to be held exactly. > Write a plain number, or put it in quotes if a text is meant.",
      "MANIFEST_NUMBER 6:54 `1e400` is infinite, or too large to be held. > Write a plain number, or put it in quotes if a text is meant.",
      "MANIFEST_NUMBER 6:64 `007` begins with a zero, which would be lost. > Write a plain number, or put it in quotes if a text is meant.",
    ],
  },
  "characters that hide": {
    text: 'version: 1\noriginals: "a\\u202eb"\nassets:\n  hero: {prompt_file: "a\\u0000.txt", prompt: "a\\u0000"}\n',
    says: [
      "MANIFEST_CHARACTER 2:12 This text has an invisible character in it: U+202E. > Delete the character.",
      "MANIFEST_CHARACTER 4:23 This text has an invisible character in it: U+0000. > Delete the character.",
      "MANIFEST_CHARACTER 4:46 This text has an invisible character in it: U+0000. > Delete the character.",
    ],
  },
  "a merge key": {
    text: "version: 1\nassets:\n  hero: {<<: {prompt: x}}\n",
    says: [
      "MANIFEST_YAML_FEATURE 3:10 Merge keys (`<<`) are not read. > Write the values out; for settings shared by several assets use `defaults` or `styles`.",
    ],
  },
  "an anchor and its alias": {
    text: "version: 1\nassets:\n  a: &x A lighthouse\n  b: *x\n",
    says: [
      "MANIFEST_YAML_FEATURE 3:6 Anchors (`&name`) are not read. > Delete it; for settings shared by several assets use `defaults` or `styles`.",
      "MANIFEST_YAML_FEATURE 4:6 Aliases (`*name`) are not read. > Write the value out; for settings shared by several assets use `defaults` or `styles`.",
    ],
  },
  tags: {
    text: "version: 1\nassets:\n  a: !!binary aGVsbG8=\n  b: !!js/function x\n",
    says: [
      "MANIFEST_YAML_FEATURE 3:6 Tags (`!name`) are not read. > Delete it; a text in quotes is always a text.",
      "MANIFEST_YAML_FEATURE 4:6 Tags (`!name`) are not read. > Delete it; a text in quotes is always a text.",
    ],
  },
  "a directive": {
    text: "%YAML 1.1\n---\nversion: 1\n",
    says: [
      "MANIFEST_YAML_FEATURE 1:1 Directives (`%YAML`, `%TAG`) are not read. > Delete the line.",
    ],
  },
  "two documents": {
    text: "version: 1\n---\nversion: 1\n",
    says: [
      "MANIFEST_YAML_FEATURE 2:1 A second document begins here; a manifest is one. > Delete the `---`, or put the rest into a file of its own and name it in `include`.",
    ],
  },
  "a tab": {
    text: "version: 1\nassets:\n\thero: x\n",
    says: [
      "MANIFEST_SYNTAX 3:1 Tabs are not allowed as indentation. > Indent with blanks; YAML does not take tabs.",
    ],
  },
  "a colon within a text": {
    text: "version: 1\nassets:\n  hero: Title: a lighthouse\n",
    says: [
      "MANIFEST_SYNTAX 3:9 Nested mappings are not allowed in compact mappings. > Put the text in quotes if the `: ` is part of it.",
    ],
  },
  "a bracket left open": {
    text: "version: 1\nassets:\n  hero: {prompt: x\n  other: y\n",
    says: [
      "MANIFEST_SYNTAX 4:3 Flow map in block collection must be sufficiently indented and end with a }. > Close the quotes or brackets, and put commas between entries.",
    ],
  },
  "a key of a service": {
    text: "version: 1\nassets:\n  hero: Draw sk-proj-0123456789abcdefghijklmnop\n",
    says: [
      "MANIFEST_SECRET 3:9 This looks like an API key. A manifest is committed and read by others. > Delete it here, replace the key at the service, and set the new one in the environment or in `.env`.",
    ],
  },
};
