import { explainBadAssetId } from "@genlock/core";
import { join } from "node:path";
import { extensionOf } from "./media-types.ts";

/**
 * Where the original of an asset lies: its id, with the extension of what its bytes are.
 *
 * @param dir absolute path of the folder of originals
 */
export function originalPath(dir: string, id: string, mediaType: string): string {
  const ext = extensionOf(mediaType);
  if (ext === undefined) throw new Error(`No original is of the type ${mediaType}`);
  // Ids come from files that people merge; one that is no name must never become a path.
  const bad = explainBadAssetId(id);
  if (bad !== undefined) throw new Error(`No asset id: ${bad}`);
  return join(dir, `${id}.${ext}`);
}
