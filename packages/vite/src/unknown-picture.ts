import { nearestWord } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { importedBy, importError, type ImportOrigin } from "./import-error.ts";
import type { PluginError } from "./plugin-error.ts";

/** The ids listed where none is near. */
const listed = 5;

/** The error for an import, or something else, that names an id which the manifest does not have. */
export function unknownPicture(
  asset: string,
  project: Project,
  from: ImportOrigin | undefined,
): PluginError {
  const message = `The manifest has no asset \`${asset}\`${importedBy(from)}.\n${adviceFor(asset, project)}`;
  return importError({ code: "ASSET_UNKNOWN", message }, from, project);
}

function adviceFor(asset: string, { assets }: Project): string {
  const ids = [...assets.keys()];
  if (ids.length === 0) return "It has no assets yet.";
  const near = nearestWord(asset, ids);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return `It has ${ids.slice(0, listed).join(", ")}${ids.length > listed ? ", …" : ""}.`;
}
