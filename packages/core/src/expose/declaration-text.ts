import { groupFiles } from "./group-files.ts";
import type { ExpectedPicture } from "./expect-picture.ts";
import { jsText } from "./js-text.ts";

const header = `// Written by \`genlock types\` and by \`vite dev\` from genlock.yaml: edit that file instead.
`;

/**
 * The declaration file of a project: one exact module for each asset, so that a misspelt or removed id does not compile.
 *
 * The same assets always give the same text. Sizes are literal where they are known: measured, or written in the manifest.
 */
export function declarationText(pictures: Iterable<ExpectedPicture>): string {
  const sorted = [...pictures].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [header, ...sorted.map(moduleDeclaration)].join("\n");
}

function moduleDeclaration(picture: ExpectedPicture): string {
  const { sources, img } = groupFiles(picture);
  const [width, height] = picture.sized ? [img.width, img.height] : ["number", "number"];
  const formats = [...sources.keys()].map(jsText).join(" | ");
  const types = [jsText(picture.id), width, height, formats === "" ? "never" : formats];
  return `declare module ${jsText(`virtual:genlock/${picture.id}`)} {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<${types.join(", ")}>;
  export default picture;
}
`;
}
