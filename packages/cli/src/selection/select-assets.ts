import type { AssetId } from "@genlock/core";
import { GenlockError, nearestWord } from "@genlock/core";
import picomatch from "picomatch";

const globCharacters = /[*?[\]{}()!+@]/;

/** Says that an id or a pattern names nothing, with the id that may be meant. */
export function assetUnknown(pattern: string, ids: readonly AssetId[]): GenlockError {
  if (globCharacters.test(pattern)) {
    const message = `The pattern \`${pattern}\` matches no asset.`;
    return new GenlockError({ code: "ASSET_UNKNOWN", message });
  }
  const message = `There is no asset \`${pattern}\`.`;
  const near =
    nearestWord(pattern, ids) ??
    ids.find((id) => id.endsWith(`/${pattern}`) || id.startsWith(`${pattern}/`));
  if (near === undefined) return new GenlockError({ code: "ASSET_UNKNOWN", message });
  return new GenlockError({ code: "ASSET_UNKNOWN", message, hint: `Did you mean \`${near}\`?` });
}

/**
 * The assets that ids and glob patterns name, in the order of `ids`. `*` stays within one part of an id, `**` goes
 * through all of them.
 *
 * @returns `undefined` for no patterns: all assets.
 * @throws GenlockError `ASSET_UNKNOWN` for one that names nothing.
 */
export function selectAssets(
  patterns: readonly string[],
  ids: readonly AssetId[],
): AssetId[] | undefined {
  if (patterns.length === 0) return undefined;
  const chosen = new Set<AssetId>();
  const known = new Set(ids);
  for (const pattern of patterns) {
    const found = known.has(pattern) ? [pattern] : matching(pattern, ids);
    if (found.length === 0) throw assetUnknown(pattern, ids);
    for (const id of found) chosen.add(id);
  }
  return ids.filter((id) => chosen.has(id));
}

function matching(pattern: string, ids: readonly AssetId[]): AssetId[] {
  if (!globCharacters.test(pattern)) return [];
  const isMatch = picomatch(pattern, { nonegate: true });
  return ids.filter((id) => isMatch(id));
}
