import type { AssetId } from "@genlock/core";
import { existsSync } from "node:fs";
import { originalPath } from "../originals/original-path.ts";
import type { Project } from "./session.ts";

/**
 * The absolute path of an asset's original, which need not be there. For an asset that was renamed in the manifest it is
 * still that of the old name, unless the file was renamed too.
 */
export function originalOf(
  { originalsDir, moves }: Pick<Project, "originalsDir" | "moves">,
  id: AssetId,
  mediaType: string,
): string {
  const path = originalPath(originalsDir, id, mediaType);
  const move = moves.find(({ to }) => to === id);
  if (move === undefined || existsSync(path)) return path;
  return originalPath(originalsDir, move.from, mediaType);
}
