import { editManifest, GenlockError, type Diagnostic, type ManifestEdit } from "@genlock/core";
import { replaceTexts, withReplacements } from "../manifest-file/replace-texts.ts";
import { loadProject, type LoadProjectOptions } from "./load-project.ts";
import type { Project } from "./session.ts";

/** What is told of a manifest that would not be right. */
const told = 5;

/**
 * Changes the manifest of a project on the disk. The whole project is read as it would be before anything is written.
 *
 * @returns the files that were written, relative to the project's folder
 * @throws GenlockError with the codes of `editManifest`, and those of `replaceTexts`
 */
export async function editProject(
  { sources }: Pick<Project, "sources">,
  edit: ManifestEdit,
  load: LoadProjectOptions,
): Promise<readonly string[]> {
  const result = editManifest(sources, edit);
  if (!result.ok) {
    const { code, message, hint, diagnostics } = result.refusal;
    throw new GenlockError({ code, message: withPlaces(message, diagnostics), hint });
  }
  const { changed } = result;
  if (changed.length === 0) return [];
  const readText = withReplacements(load.readText, changed);
  const { diagnostics } = await loadProject({ ...load, readText, merges: undefined });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const message = withPlaces("The manifest would not be valid.", errors);
    throw new GenlockError({ code: "EDIT_INVALID", message });
  }
  const before = new Map(sources.map(({ file, text }) => [file, text]));
  const replacements = changed.map(({ file, text }) => ({
    file,
    from: before.get(file) ?? "",
    to: text,
  }));
  // Two commands that change the manifest at once must not both find it unchanged.
  await load.leases.hold("manifest", () => replaceTexts(load.places.root, replacements));
  return changed.map(({ file }) => file);
}

function withPlaces(message: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.slice(0, told).map(({ range, message: what }) => {
    return range === undefined ? what : `${range.file}:${range.start.line}: ${what}`;
  });
  const more = diagnostics.length - lines.length;
  return [message, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
