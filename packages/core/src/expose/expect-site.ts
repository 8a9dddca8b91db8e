import type { LockEntry } from "../lock/lock.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { derivativeExtension } from "../recipes/derivative-name.ts";
import { siteVariantsOf } from "../site/site-variants.ts";
import { expectOriginal } from "./expect-picture.ts";
import type { SitePicture, SitePictureFile } from "./head-tags.ts";

/** A file of a site that will be there. */
export interface ExpectedSiteFile extends SitePictureFile {
  /** The base name: `icon-192.png`. No two files of an asset have one name. */
  readonly name: string;
}

/**
 * Tells which icons and pictures for links an asset has or will have, without making or reading any, in the order in which they are
 * made. Empty: it asks for none.
 *
 * @param entry what the lock has of the asset, which says how large its picture is; `undefined`: it is not made yet, so sizes are
 *   those that the manifest leads one to expect.
 */
export function expectSite(
  asset: ResolvedAsset,
  entry: LockEntry | undefined,
): SitePicture<ExpectedSiteFile> {
  const { facts } = expectOriginal(asset, entry);
  const files = siteVariantsOf(asset, facts).map(({ use, name, recipe, size }) => {
    const format = recipe.format;
    const base = `${name}-${size.width}.${derivativeExtension(format)}`;
    return { use, name: base, format, ...size, within: recipe.sizes };
  });
  return { alt: asset.alt ?? "", files };
}
