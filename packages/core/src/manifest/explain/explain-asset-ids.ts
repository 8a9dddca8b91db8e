import { explainBadAssetId } from "../asset-id.ts";
import { toPointerPart } from "../yaml/place.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { shown } from "./words.ts";

/** A `{name}` that a matrix fills in. */
const placeholder = /\{[a-z][a-z0-9_]*\}/g;

/** Says which keys of `assets` cannot be ids, `{name}` of a matrix taken for any id part. */
export function explainAssetIds(ids: readonly string[]): ShapeProblem[] {
  const known = new Set(ids);
  return ids.flatMap((id) => {
    const why = explainBadAssetId(id.replaceAll(placeholder, "x"));
    if (why === undefined) return [];
    const problem: ShapeProblem = {
      code: "ASSET_ID_INVALID",
      message: id === "" ? "An asset id is empty." : `${shown(id)} is no asset id: ${why}.`,
      hint: suggest(id, known),
      pointer: `/assets${toPointerPart(id)}`,
      part: "key",
    };
    return [problem];
  });
}

function suggest(id: string, known: ReadonlySet<string>): string {
  const plain = id
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("\\", "/")
    .replaceAll(/[^a-z0-9_/{}-]+/g, "-")
    .replaceAll(/(^|\/)[-_]+|[-_]+($|\/)/g, "$1$2")
    .replaceAll(/\/{2,}/g, "/")
    .replaceAll(/^\/|\/$/g, "");
  const [, bare] =
    /^(.+)-(?:png|jpe?g|webp|avif|gif|svg)$/.exec(/\.\w+$/.test(id) ? plain : "") ?? [];
  if (bare !== undefined && !known.has(bare)) {
    return `Write \`${bare}\`: the file's ending follows the picture.`;
  }
  if (plain === id || explainBadAssetId(plain.replaceAll(placeholder, "x")) !== undefined) {
    return "Use lower-case letters, digits, `-` and `_`, with `/` between parts.";
  }
  return known.has(plain)
    ? `Use another id: \`${plain}\` is there already.`
    : `Write \`${plain}\`.`;
}
