import { groupFiles, shownSize } from "./group-files.ts";
import type { ExpectedPicture } from "./expect-picture.ts";
import { jsText } from "./js-text.ts";
import type { ModuleShape } from "./module-shape.ts";

const header = `// Written by \`genlock types\` and by \`vite dev\` from genlock.yaml: edit that file instead.
`;

const client = `import(${jsText("vite-plugin-genlock/client")})`;

/**
 * The types of what imports with a query give, by the word the query ends in. The compiler takes the first pattern that fits, so
 * the one that fits every query comes last.
 */
const queryTypes: readonly (readonly [ending: ModuleShape | "meta", type: string])[] = [
  ["url", "string"],
  ["srcset", "string"],
  ["markup", "string"],
  ["image-set", "string"],
  ["placeholder", "string | undefined"],
  ["img", `${client}.PictureImg`],
  ["metadata", `readonly ${client}.PictureFile[]`],
  ["meta", `readonly ${client}.PictureFile[]`],
  ["site", `${client}.PictureSite`],
];

/** What a module has beside a whole picture. */
const besideWhole = " export const markup: string; export const imageSet: string;";

/**
 * The declaration file of a project: exact modules for each asset, so that a misspelt or removed id does not compile.
 *
 * The same assets always give the same text. Sizes are literal where they are known: measured, or written in the manifest.
 */
export function declarationText(pictures: Iterable<ExpectedPicture>): string {
  const sorted = [...pictures].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [header, ...sorted.map(moduleDeclarations)].join("\n");
}

function moduleDeclarations(picture: ExpectedPicture): string {
  const { sources, img } = groupFiles(picture);
  const { w, h } = shownSize(img);
  const [width, height] = picture.sized ? [w, h] : ["number", "number"];
  const formats = [...sources.keys()].map(jsText).join(" | ");
  const id = jsText(picture.id);
  const types = [id, width, height, formats === "" ? "never" : formats];
  const whole = ["", `${client}.Picture<${id}>`, besideWhole] as const;
  const queries = [...queryTypes, whole].map(
    ([ending, type, beside = ""]) =>
      `declare module ${jsText(`genlock:${picture.id}?*${ending}`)} { const value: ${type}; export default value;${beside} }\n`,
  );
  return `declare module ${jsText(`virtual:genlock/${picture.id}`)} {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<${types.join(", ")}>;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
${queries.join("")}`;
}
