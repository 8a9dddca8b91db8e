/** The manifest that `genlock init` writes. Its pictures can be made at once, without a key. */
export const firstManifest = `# yaml-language-server: $schema=./node_modules/genlock/manifest.schema.json
version: 1

# Who draws. \`draft\` is free, offline and needs no key: use it to lay out a page.
# For real pictures install @genlock/openai, set OPENAI_API_KEY in .env, and write \`provider: openai\`.
provider: draft

# What holds for every asset that does not say otherwise.
defaults:
  derivatives:
    widths: [480, 960, 1536]
    formats: [avif, webp]

# Texts and settings that several assets share.
styles:
  house:
    after: Flat shapes, soft light, warm colours.

assets:
  # The id is the file's name, genlock/hero.png, and the import's: "virtual:genlock/hero".
  hero:
    prompt: A lighthouse on a cliff at dawn, seen from the sea
    style: house
    size: 1536x1024
    alt: A lighthouse on a cliff at dawn

  # A prompt alone is enough for an asset, as in \`icon/star: A star\`; with alt text it is fit for a page.
  icon/star:
    prompt: A single golden star
    size: 1024x1024
    background: transparent
    decorative: true
`;

/** A block of lines for a file that may have others. */
export interface LineBlock {
  readonly file: string;
  /** Comments and lines, in order. */
  readonly lines: readonly string[];
}

/** Where originals are kept: in git as they are, in Git LFS, or in a store that the team shares, out of git. */
export type OriginalsPlace = "git" | "lfs" | "store";

const ownFolder: LineBlock = {
  file: ".gitignore",
  lines: [
    "# What genlock keeps on this machine: everything ever received, and the ledger.",
    ".genlock/",
  ],
};

const binary = "genlock/** binary";
const lfs = "genlock/** filter=lfs diff=lfs merge=lfs -text";

/** What git has to know of the pictures, where they are in it. */
const attributeLines: { readonly [where in OriginalsPlace]: readonly string[] } = {
  git: [binary],
  lfs: [lfs],
  store: [],
};

/** What git has to know. Whoever says nothing has originals in git, and is told how it would be in Git LFS. */
export function gitBlocks(originals: OriginalsPlace | undefined): readonly LineBlock[] {
  const pictures =
    originals === undefined
      ? [
          binary,
          "# To keep the pictures in Git LFS, write this instead of the line above:",
          `# ${lfs}`,
        ]
      : attributeLines[originals];
  const attributes: LineBlock = {
    file: ".gitattributes",
    lines: ["# Pictures and lock of genlock.", "genlock.lock text eol=lf", ...pictures],
  };
  const outside: LineBlock = {
    file: ".gitignore",
    lines: ["# Pictures that the shared store keeps.", "/genlock/"],
  };
  return [ownFolder, ...(originals === "store" ? [outside] : []), attributes];
}
