import type { AssetProvenance, FileProvenance } from "@genlock/runner";
import { count } from "./price-text.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** What a file carries, in words; nothing is one of them. */
function markText({ canCarry, c2pa, says }: FileProvenance): string {
  const told = [
    ...(c2pa ? ["C2PA"] : []),
    ...(says?.source === undefined ? [] : [visible(says.source)]),
    ...(says?.system === undefined ? [] : [visible(says.system)]),
    ...(says?.stated === undefined ? [] : [`source: ${visible(says.stated)}`]),
    ...(says?.prompt === undefined ? [] : ["its prompt"]),
  ];
  if (told.length > 0) return told.join(", ");
  if (says?.creatorTool !== undefined) return `made with ${visible(says.creatorTool)}`;
  return canCarry ? "no mark" : "no mark, and no place for one";
}

function groupLines(files: readonly FileProvenance[], word: string): string[] {
  const groups = Map.groupBy(files, markText);
  return [...groups].map(([text, group]) => {
    const formats = [...new Set(group.map(({ format }) => format))].join(", ");
    return `  ${count(group.length, word)} (${formats}): ${text}`;
  });
}

/** Says what is served without a mark, since whoever gets it cannot tell. */
function warningLines(assets: readonly AssetProvenance[]): string[] {
  const unmarked = assets.flatMap(({ id, original, derivatives, site }) => {
    const served = derivatives.length === 0 ? [original] : derivatives;
    const bare = [...served, ...site].filter(({ c2pa, says }) => !c2pa && says === undefined);
    return bare.length === 0 ? [] : [{ id, bare }];
  });
  return unmarked.map(({ id, bare }) => {
    const formats = [...new Set(bare.map(({ format }) => format))].join(", ");
    const says = bare.length === 1 ? "says" : "say";
    return `warning: ${count(bare.length, "file")} of ${visible(id)} (${formats}) ${says} nothing about where the picture comes from.`;
  });
}

/** What the files of each asset carry, then what carries nothing. */
export function provenanceLines(surface: Surface, assets: readonly AssetProvenance[]): string[] {
  if (assets.length === 0) return ["No asset has its picture here."];
  const told = assets.flatMap(({ id, original, derivatives, site }) => [
    surface.paint("bold", visible(id)),
    `  original ${visible(original.path)}: ${markText(original)}`,
    ...groupLines(derivatives, "derivative"),
    ...groupLines(site, "site file"),
  ]);
  return [...told, ...warningLines(assets)];
}
