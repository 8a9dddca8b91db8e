import type { AssetId } from "@genlock/core";
import type { GalleryProject } from "../ports.ts";

/** Whether the words of an asset are one text that stands in the manifest for this asset alone. */
export function canEdit({ assets }: GalleryProject, id: AssetId): boolean {
  const asset = assets.get(id);
  if (asset === undefined || asset.conversation || asset.prompts.length !== 1) return false;
  // A matrix writes one text for many; a prompt file is another file.
  return asset.origins.has("prompt") && !asset.origin.pointer.includes("{");
}
