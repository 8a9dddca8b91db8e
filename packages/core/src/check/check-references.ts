import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../diagnostics/suggestion.ts";
import { parentsOf } from "../jobs/compile-jobs.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { brokenIds } from "./broken-ids.ts";
import { inputOrigin } from "./input-origin.ts";
import type { AssetFinding } from "./tell-once.ts";

/** Unknown references of which it is said what may be meant. */
const mostSuggestions = 20;

/**
 * Finds references to assets that do not exist, and assets that need themselves.
 *
 * @param brokenAssets ids, as written, of assets that are there but could not be understood. Default: none.
 */
export function checkReferences(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  brokenAssets: readonly string[] = [],
): AssetFinding[] {
  // An asset with a mistake in it exists.
  const isBroken = brokenIds(brokenAssets);
  const findings: AssetFinding[] = [];
  for (const asset of assets.values()) {
    for (const parent of parentsOf(asset)) {
      if (assets.has(parent) || isBroken(parent)) continue;
      // Each name is compared with all ids, which a text of thousands of mistakes must not cost.
      const names = findings.length < mostSuggestions ? [...assets.keys()] : [];
      findings.push({ id: asset.id, diagnostic: unknownAsset(asset, parent, names) });
    }
  }
  for (const cycle of findCycles(assets)) findings.push(...cycleFindings(cycle, assets));
  return findings;
}

function unknownAsset(
  asset: ResolvedAsset,
  parent: AssetId,
  names: readonly AssetId[],
): Diagnostic {
  const nearest = nearestWord(
    parent,
    names.filter((id) => id !== asset.id),
  );
  return diagnosticAt({
    code: "ASSET_UNKNOWN_REFERENCE",
    message: `\`${asset.id}\` uses the asset \`${parent}\`, which does not exist.`,
    hint:
      nearest === undefined
        ? "Write a path with a dot in it, such as `./photo.png`, if a file is meant."
        : `Did you mean \`${nearest}\`? A file is written with a dot in its path: \`./${parent}.png\`.`,
    at: inputOrigin(
      asset,
      asset.inputs.findIndex(({ source }) => source.kind === "asset" && source.id === parent),
    ),
  });
}

/** Each cycle once, as its members in order, starting at the first by id. */
function findCycles(assets: ReadonlyMap<AssetId, ResolvedAsset>): AssetId[][] {
  const done = new Set<AssetId>();
  const cycles: AssetId[][] = [];
  for (const start of assets.keys()) {
    const path: AssetId[] = [];
    const onPath = new Set<AssetId>();
    const open: { readonly id: AssetId; readonly leaving: boolean }[] = [
      { id: start, leaving: false },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { id, leaving } = next;
      if (leaving) {
        onPath.delete(id);
        path.pop();
        done.add(id);
        continue;
      }
      if (onPath.has(id)) cycles.push(path.slice(path.indexOf(id)));
      const asset = assets.get(id);
      if (asset === undefined || onPath.has(id) || done.has(id)) continue;
      path.push(id);
      onPath.add(id);
      open.push({ id, leaving: true });
      for (const parent of parentsOf(asset)) open.push({ id: parent, leaving: false });
    }
  }
  return cycles;
}

function cycleFindings(
  cycle: readonly AssetId[],
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
): AssetFinding[] {
  const [first] = cycle;
  const asset = first === undefined ? undefined : assets.get(first);
  if (asset === undefined) return [];
  const chain = [...cycle, asset.id].map((id) => `\`${id}\``).join(" needs ");
  const diagnostic = diagnosticAt({
    code: "ASSET_CYCLE",
    message: `An asset cannot be made from itself: ${chain}.`,
    hint: "Let one of them start from words or from a file.",
    at: asset.origin,
  });
  return [{ id: asset.id, diagnostic }];
}
