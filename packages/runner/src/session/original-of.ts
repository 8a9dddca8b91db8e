import type { AssetId, OutputBeside } from "@genlock/core";
import { existsSync } from "node:fs";
import { besidePath, originalPath } from "../originals/original-path.ts";
import type { Project } from "./session.ts";

/**
 * The absolute path of an asset's original, which need not be there. For an asset that was renamed in the manifest it is
 * still that of the old name, unless the file was renamed too.
 */
export function originalOf(project: FilesProject, id: AssetId, mediaType: string): string {
  return placeOf(project, id, (name) => originalPath(project.originalsDir, name, mediaType));
}

/** The absolute path of what lies beside an asset's original; see {@link originalOf}. */
export function besideOf(
  project: FilesProject,
  id: AssetId,
  { beside, output: { mediaType } }: OutputBeside,
): string {
  return placeOf(project, id, (name) =>
    besidePath(project.originalsDir, name, { beside, mediaType }),
  );
}

type FilesProject = Pick<Project, "originalsDir" | "moves">;

function placeOf({ moves }: FilesProject, id: AssetId, pathOf: (id: AssetId) => string): string {
  const path = pathOf(id);
  const move = moves.find(({ to }) => to === id);
  return move === undefined || existsSync(path) ? path : pathOf(move.from);
}
