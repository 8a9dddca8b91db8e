import { asset, type BadManifest } from "./bad-manifest.fixture.ts";

/** Manifests with keys that are unknown, missing, or in each other's way, and with bad ids. */
export const badKeys: { readonly [name: string]: BadManifest } = {
  "no version": {
    text: "assets:\n  hero: A lighthouse\n",
    says: ["MANIFEST_MISSING_KEY 1:1 The file needs `version`. > Write `version: 1` at the top."],
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
};
