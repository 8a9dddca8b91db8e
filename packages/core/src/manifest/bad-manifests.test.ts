import { describe, expect, test } from "vitest";
import { codeFrame } from "../diagnostics/code-frame.ts";
import { readText } from "./read-texts.fixture.ts";

/** A bad manifest and everything that is said about it, as `code line:column message > hint`. */
interface Case {
  readonly text: string;
  readonly says: readonly string[];
}

/** Puts an asset's lines into a manifest; the first is line 4, indented by four. */
function asset(...lines: string[]): string {
  return ["version: 1", "assets:", "  hero:", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

const cases: { readonly [name: string]: Case } = {
  "an empty file": {
    text: "",
    says: ["MANIFEST_TYPE 1:1 The file is empty. > Begin with `version: 1`."],
  },
  "nothing but a comment": {
    text: "# later\n",
    says: ["MANIFEST_TYPE 1:1 The file is empty. > Begin with `version: 1`."],
  },
  "a list at the top": {
    text: "- hero\n",
    says: ["MANIFEST_TYPE 1:1 The file must be a mapping, not a list. > Begin with `version: 1`."],
  },
  "a text at the top": {
    text: "A lighthouse\n",
    says: [
      "MANIFEST_TYPE 1:1 The file must be a mapping, not the text `A lighthouse`. > Begin with `version: 1`.",
    ],
  },
  "no version": {
    text: "assets:\n  hero: A lighthouse\n",
    says: ["MANIFEST_MISSING_KEY 1:1 The file needs `version`. > Write `version: 1` at the top."],
  },
  "a newer version": {
    text: "version: 2\n",
    says: [
      "MANIFEST_VERSION 1:10 This genlock reads version 1 of the format, not the number `2`. > Update genlock, or write `version: 1`.",
    ],
  },
  "a version in quotes": {
    text: 'version: "1"\n',
    says: [
      "MANIFEST_VERSION 1:10 This genlock reads version 1 of the format, not the text `1`. > Write `version: 1`.",
    ],
  },
  "a misspelled key at the top": {
    text: "version: 1\nasets: {}\n",
    says: ["MANIFEST_UNKNOWN_KEY 2:1 `asets` means nothing here. > Did you mean `assets`?"],
  },
  "an asset outside `assets`": {
    text: "version: 1\nhero: A lighthouse\n",
    says: ["MANIFEST_UNKNOWN_KEY 2:1 `hero` means nothing here. > Pictures stand under `assets`."],
  },
  "a setting at the top that belongs under defaults": {
    text: "version: 1\nsize: 1024x1024\n",
    says: [
      "MANIFEST_UNKNOWN_KEY 2:1 `size` means nothing here. > It belongs in an asset, in a style or under `defaults`.",
    ],
  },
  "a key nobody knows at the top": {
    text: "version: 1\nzzz: 5\n",
    says: [
      "MANIFEST_UNKNOWN_KEY 2:1 `zzz` means nothing here. > The keys here are `version`, `provider`, `providers`, `originals`, `budget`, `defaults`, `styles`, `assets` and `include`.",
    ],
  },
  "a misspelled prompt, and nothing about the missing one": {
    text: asset("promt: A lighthouse"),
    says: ["MANIFEST_UNKNOWN_KEY 4:5 `promt` means nothing here. > Did you mean `prompt`?"],
  },
  "a key in camel case": {
    text: asset("promptFile: a.txt"),
    says: [
      "MANIFEST_UNKNOWN_KEY 4:5 `promptFile` means nothing here. > Did you mean `prompt_file`?",
    ],
  },
  "a key in the plural": {
    text: asset("prompt: x", "styles: flat"),
    says: ["MANIFEST_UNKNOWN_KEY 5:5 `styles` means nothing here. > Did you mean `style`?"],
  },
  "the service's name for candidates": {
    text: asset("prompt: x", "n: 4"),
    says: ["MANIFEST_UNKNOWN_KEY 5:5 `n` means nothing here. > Did you mean `candidates`?"],
  },
  "a parameter that is passed through": {
    text: asset("prompt: x", "user: me"),
    says: [
      "MANIFEST_UNKNOWN_KEY 5:5 `user` means nothing here. > Put it under `params`, which is passed to the service as it is.",
    ],
  },
  "a key that belongs in a style": {
    text: asset("prompt: x", "before: In ink,"),
    says: ["MANIFEST_UNKNOWN_KEY 5:5 `before` means nothing here. > It belongs in a style."],
  },
  "an unknown key in an asset": {
    text: asset("prompt: x", "zzz: 1"),
    says: [
      "MANIFEST_UNKNOWN_KEY 5:5 `zzz` means nothing here. > Check the spelling; what only the service knows goes under `params`.",
    ],
  },
  "a base URL for a provider": {
    text: "version: 1\nproviders:\n  openai:\n    base_url: https://example.test\n",
    says: [
      "MANIFEST_UNKNOWN_KEY 4:5 `base_url` means nothing here. > Keys, URLs and headers never stand in a manifest: they come from the environment or from genlock.config.ts.",
    ],
  },
  "an asset without words": {
    text: asset("size: 1024x1024"),
    says: [
      "MANIFEST_MISSING_KEY 3:3 `hero` needs one of `prompt`, `prompt_file`, `turns` or `variation`. > Say what to draw: `prompt: …`.",
    ],
  },
  "an asset with nothing at all": {
    text: "version: 1\nassets:\n  hero:\n",
    says: [
      "MANIFEST_TYPE 3:3 `hero` must be a text or a mapping, not nothing. > Write a value, or leave the key out.",
    ],
  },
  "an asset that is a number": {
    text: "version: 1\nassets:\n  hero: 5\n",
    says: [
      'MANIFEST_TYPE 3:9 `hero` must be a text or a mapping, not the number `5`. > Put it in quotes if a text is meant: `"5"`.',
    ],
  },
  "an asset with two prompts": {
    text: asset("prompt: x", "prompt_file: x.txt"),
    says: [
      "MANIFEST_CONFLICT 5:5 `prompt` and `prompt_file` exclude each other. > Keep the one that is meant.",
    ],
  },
  "alt text on a decorative picture": {
    text: asset("prompt: x", "decorative: true", "alt: A lighthouse"),
    says: [
      "MANIFEST_CONFLICT 6:5 `alt` and `decorative` exclude each other. > Keep the one that is meant.",
    ],
  },
  "a mask and a region": {
    text: asset("prompt: x", "edit: ./a.png", "mask: ./m.png", "region: [0, 0, 1, 1]"),
    says: [
      "MANIFEST_CONFLICT 7:5 `mask` and `region` exclude each other. > Keep the one that is meant.",
    ],
  },
  "a mask without an edit": {
    text: asset("prompt: x", "mask: ./m.png"),
    says: [
      "MANIFEST_MISSING_KEY 5:5 `mask` needs `edit`: it says where that picture may change. > Add `edit:` with the asset or file to edit, or take `mask` away.",
    ],
  },
  "an empty prompt": {
    text: asset('prompt: ""'),
    says: ["MANIFEST_VALUE 4:13 `prompt` is empty. > Write a text, or leave the key out."],
  },
  "a number for a text": {
    text: asset("prompt: x", "quality: 7"),
    says: [
      'MANIFEST_TYPE 5:14 `quality` must be a text, not the number `7`. > Put it in quotes if a text is meant: `"7"`.',
    ],
  },
  "a text for a number": {
    text: asset("prompt: x", 'candidates: "3"'),
    says: [
      "MANIFEST_TYPE 5:17 `candidates` must be a whole number, not the text `3`. > Write `3` without quotes.",
    ],
  },
  "yes for true": {
    text: asset("prompt: x", "decorative: yes"),
    says: [
      "MANIFEST_TYPE 5:17 `decorative` must be `true` or `false`, not the text `yes`. > Write `true`.",
    ],
  },
  "one width without a list": {
    text: asset("prompt: x", "derivatives:", "  widths: 800"),
    says: [
      "MANIFEST_TYPE 6:15 `widths` must be a list, not the number `800`. > Write a list: `[800]`.",
    ],
  },
  "a key with nothing after it": {
    text: asset("prompt: x", "size:"),
    says: [
      "MANIFEST_TYPE 5:5 `size` must be a text, not nothing. > Write a value, or leave the key out.",
    ],
  },
  "derivatives: true": {
    text: asset("prompt: x", "derivatives: true"),
    says: [
      "MANIFEST_VALUE 5:18 `derivatives` must be `false` where it is not a mapping, not `true`. > No derivatives: the original alone.",
    ],
  },
  "a format's other name": {
    text: asset("prompt: x", "output_format: jpg"),
    says: [
      "MANIFEST_VALUE 5:20 `output_format` must be `png`, `jpeg`, `webp`, `gif` or `svg`, not the text `jpg`. > Did you mean `jpeg`?",
    ],
  },
  "a list of formats with mistakes": {
    text: asset("prompt: x", "derivatives: {formats: [avi, [], webp, webp]}"),
    says: [
      "MANIFEST_VALUE 5:29 Item 1 of `formats` must be `avif`, `webp`, `jpeg` or `png`, not the text `avi`. > Did you mean `avif`?",
      "MANIFEST_TYPE 5:34 Item 2 of `formats` must be a text, not a list. > A file format.",
      "MANIFEST_VALUE 5:44 `webp` stands twice in `formats`. > Take one of them away.",
    ],
  },
  "a size with blanks": {
    text: asset("prompt: x", "size: 1024 X 768"),
    says: ["MANIFEST_VALUE 5:11 `size` cannot be `1024 X 768`. > Write `1024x768`."],
  },
  "a size in words": {
    text: asset("prompt: x", "size: large"),
    says: [
      "MANIFEST_VALUE 5:11 `size` cannot be `large`. > Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model.",
    ],
  },
  "too many candidates": {
    text: asset("prompt: x", "candidates: 1000000000"),
    says: [
      "MANIFEST_VALUE 5:17 `candidates` must be from 1 to 100, not `1000000000`. > Write `100`.",
    ],
  },
  "a time of nothing": {
    text: "version: 1\nproviders: {openai: {timeouts: {answer: 0}}}\n",
    says: [
      "MANIFEST_VALUE 2:41 `answer` must be above 0 and at most 86400, not `0`. > Seconds until the answer begins.",
    ],
  },
  "a region of two edges": {
    text: asset("prompt: x", "edit: ./a.png", "region: [0, 2]"),
    says: [
      "MANIFEST_VALUE 6:13 `region` must have 4 items, and has 2. > The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1.",
      "MANIFEST_VALUE 6:17 Item 2 of `region` must be from 0 to 1, not `2`. > Write `1`.",
    ],
  },
  "a prompt that never ends": {
    text: asset(`prompt: ${"x".repeat(64_001)}`),
    says: [
      "MANIFEST_VALUE 4:13 `prompt` has 64,001 characters, and 64,000 is the most. > What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`.",
    ],
  },
  "a matrix that is no list": {
    text: asset("prompt: x", "matrix: {color: red}"),
    says: [
      "MANIFEST_TYPE 5:21 `color` must be a list or a mapping, not the text `red`. > undefined",
    ],
  },
  "a matrix with a bad name": {
    text: asset("prompt: x", "matrix: {Color: [red]}"),
    says: [
      "MANIFEST_KEY_INVALID 5:14 `Color` cannot be a key of `matrix`. > A variable's name: lower-case letters, digits and `_`, a letter first, at most 32.",
    ],
  },
  "inputs of every wrong kind": {
    text: asset(
      "prompt: x",
      "references: [{asset: a, file: b.png}, {}, 3, {asset: 5}, {file: a.png, lable: x}]",
    ),
    says: [
      "MANIFEST_CONFLICT 5:29 `asset` and `file` exclude each other. > Keep the one that is meant.",
      "MANIFEST_MISSING_KEY 5:43 Item 2 of `references` needs one of `asset`, `file`, `url` or `file_id`. > undefined",
      'MANIFEST_TYPE 5:47 Item 3 of `references` must be a text or a mapping, not the number `3`. > Put it in quotes if a text is meant: `"3"`.',
      'MANIFEST_TYPE 5:58 `asset` must be a text, not the number `5`. > Put it in quotes if a text is meant: `"5"`.',
      "MANIFEST_UNKNOWN_KEY 5:76 `lable` means nothing here. > Did you mean `label`?",
    ],
  },
  "an edit that is neither one nor several": {
    text: asset("prompt: x", "edit: true"),
    says: [
      'MANIFEST_TYPE 5:11 `edit` must be a mapping, a text or a list, not `true`. > Put it in quotes if a text is meant: `"true"`.',
    ],
  },
  "a style of a bad name": {
    text: "version: 1\nstyles:\n  my style: {before: x}\n",
    says: [
      "MANIFEST_KEY_INVALID 3:3 `my style` cannot be a key of `styles`. > A style's name: letters, digits, `-` and `_`, a letter first, at most 64.",
    ],
  },
  "an id in capitals": {
    text: "version: 1\nassets:\n  Hero: x\n",
    says: [
      "ASSET_ID_INVALID 3:3 `Hero` is no asset id: `Hero` may hold lower-case letters, digits, `-` and `_` only, and starts with a letter or digit. > Write `hero`.",
    ],
  },
  "ids that differ in case only": {
    text: "version: 1\nassets:\n  hero: x\n  Hero: y\n",
    says: [
      "ASSET_ID_INVALID 4:3 `Hero` is no asset id: `Hero` may hold lower-case letters, digits, `-` and `_` only, and starts with a letter or digit. > Use another id: `hero` is there already.",
    ],
  },
  "an id with accents and blanks": {
    text: "version: 1\nassets:\n  Café Été: x\n",
    says: [
      "ASSET_ID_INVALID 3:3 `Café Été` is no asset id: `Café Été` may hold lower-case letters, digits, `-` and `_` only, and starts with a letter or digit. > Write `cafe-ete`.",
    ],
  },
  "a device of Windows as an id": {
    text: "version: 1\nassets:\n  icons/con: x\n",
    says: [
      "ASSET_ID_INVALID 3:3 `icons/con` is no asset id: `con` is a reserved name. > Use lower-case letters, digits, `-` and `_`, with `/` between parts.",
    ],
  },
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

describe("a bad manifest", () => {
  for (const [name, { text, says }] of Object.entries(cases)) {
    test(name, async () => {
      const { manifest, diagnostics } = await readText(text);
      const said = diagnostics.map(({ code, range, message, hint }) => {
        return `${code} ${range?.start.line}:${range?.start.column} ${message} > ${hint}`;
      });
      expect(said).toEqual(says);
      expect(manifest).toBeUndefined();
    });
  }

  test("is pointed at with its key or its value, from the first character to the last", async () => {
    const text = asset("promt: A lighthouse", "size: 1024 X 768", "alt: x");
    const { diagnostics } = await readText(text);
    const lines = text.split("\n");
    const words = diagnostics.map(({ range }) => {
      const line = lines[(range?.start.line ?? 0) - 1] ?? "";
      return line.slice((range?.start.column ?? 0) - 1, (range?.end.column ?? 0) - 1);
    });
    expect(words).toEqual(["promt", "1024 X 768"]);
  });

  test("never has its key shown, neither in a message nor in a frame", async () => {
    const key = "sk-proj-0123456789abcdefghijklmnop";
    const text = asset(`prompt: ${key}`, `size: ${key}`, `api: ${key}`);
    const { diagnostics, files } = await readText(text);
    const [source] = files;
    const frames = diagnostics.map(({ range }) => range && source && codeFrame(source, range));
    expect(diagnostics).toHaveLength(3);
    expect(JSON.stringify([diagnostics, frames])).not.toContain(key.slice(8));
  });
});
