import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import { joinPath } from "../resolve/input-source.ts";
import type { Origin, ResolvedAsset } from "../resolve/resolved-asset.ts";
import { inputOrigin } from "./input-origin.ts";

/** Endings that an original may have. */
const picture = /\.(?:png|jpe?g|webp|gif|svg|avif)$/;

/**
 * Finds input files that are where an asset's own picture goes: it would take the place of what it was made from, and an
 * input by path would change unseen whenever that asset does. Letter case aside, as some disks have it.
 *
 * @param originals the folder of originals, relative to the manifest's.
 */
export function checkCollisions(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  originals: string,
): Diagnostic[] {
  const owners = new Map<string, AssetId>();
  for (const id of assets.keys()) owners.set(joinPath(originals, id).toLowerCase(), id);
  return [...assets.values()].flatMap((asset) =>
    filesOf(asset).flatMap(({ path, at }) => {
      const lower = path.toLowerCase();
      const owner = picture.test(lower) ? owners.get(lower.replace(picture, "")) : undefined;
      return owner === undefined ? [] : [collision({ asset, path, owner, at })];
    }),
  );
}

interface NamedFile {
  readonly path: string;
  readonly at: Origin;
}

function filesOf(asset: ResolvedAsset): NamedFile[] {
  const inputs = asset.inputs.flatMap(({ source }, index) =>
    source.kind === "file" ? [{ path: source.path, at: inputOrigin(asset, index) }] : [],
  );
  if (asset.mask === undefined) return inputs;
  return [...inputs, { path: asset.mask.path, at: asset.origins.get("mask") ?? asset.origin }];
}

function collision({
  asset,
  path,
  owner,
  at,
}: NamedFile & { readonly asset: ResolvedAsset; readonly owner: AssetId }): Diagnostic {
  const isOwn = owner === asset.id;
  return diagnosticAt({
    code: "INPUT_IS_ORIGINAL",
    message: isOwn
      ? `\`${path}\` is where the picture of \`${owner}\` goes, so it would take the place of what it is made from.`
      : `\`${path}\` is the picture of the asset \`${owner}\`.`,
    hint: isOwn
      ? "Move the file out of the folder of originals, or give the asset another id."
      : `Write the asset's id, \`${owner}\`: then the order is right and a change is seen.`,
    at,
  });
}
