import { explainBadAssetId, type Beside } from "@genlock/core";
import { join } from "node:path";
import { extensionOf } from "./media-types.ts";

/**
 * Where the original of an asset lies: its id, with the extension of what its bytes are.
 *
 * @param dir absolute path of the folder of originals
 */
export function originalPath(dir: string, id: string, mediaType: string): string {
  return pathOf(dir, id, `.${extensionFor(mediaType)}`);
}

/** Where something lies beside an original; no asset's id has a dot in it. */
export function besidePath(
  dir: string,
  id: string,
  { beside, mediaType }: { readonly beside: Beside; readonly mediaType: string },
): string {
  return pathOf(dir, id, `.${beside}.${extensionFor(mediaType)}`);
}

function extensionFor(mediaType: string): string {
  const ext = extensionOf(mediaType);
  if (ext === undefined) throw new Error(`No original is of the type ${mediaType}`);
  return ext;
}

function pathOf(dir: string, id: string, ending: string): string {
  // Ids come from files that people merge; one that is no name must never become a path.
  const bad = explainBadAssetId(id);
  if (bad !== undefined) throw new Error(`No asset id: ${bad}`);
  return join(dir, `${id}${ending}`);
}
