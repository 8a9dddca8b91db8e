import { asset, type BadManifest } from "./bad-manifest.fixture.ts";

/** Manifests with values of the wrong kind or out of bounds. */
export const badValues: { readonly [name: string]: BadManifest } = {
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
      "MANIFEST_TYPE 5:21 `color` must be a list or a mapping, not the text `red`. > Write a list: `[red]`.",
    ],
  },
  "an edit that is neither one nor several": {
    text: asset("prompt: x", "edit: true"),
    says: [
      'MANIFEST_TYPE 5:11 `edit` must be a mapping, a text or a list, not `true`. > Put it in quotes if a text is meant: `"true"`.',
    ],
  },
};
