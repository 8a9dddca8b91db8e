import { nearestWord } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { placedError, type PluginError } from "./plugin-error.ts";

/** The ids listed where none is near. */
const listed = 5;

/** The error for an import of an id that the manifest does not have. */
export function unknownPicture(
  asset: string,
  project: Project,
  importer: string | undefined,
): PluginError {
  const place = importer === undefined ? "" : `, which ${importer.replace(/^\0/, "")} imports`;
  const message = `The manifest has no asset \`${asset}\`${place}.\n${adviceFor(asset, project)}`;
  return placedError({ code: "ASSET_UNKNOWN", message }, undefined, project);
}

function adviceFor(asset: string, { assets }: Project): string {
  const ids = [...assets.keys()];
  if (ids.length === 0) return "It has no assets yet.";
  const near = nearestWord(asset, ids);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return `It has ${ids.slice(0, listed).join(", ")}${ids.length > listed ? ", …" : ""}.`;
}
