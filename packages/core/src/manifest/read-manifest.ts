import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import { GenlockError } from "../errors/genlock-error.ts";
import { joinFiles } from "./join-files.ts";
import type { ManifestReading, ReadManifestOptions } from "./joined-manifest.ts";
import { readFiles } from "./read-files.ts";

/**
 * Reads a manifest and everything it includes, checks their shape, and joins them. Everything that is wrong is told at
 * once. What resolving finds out later (unknown assets, model rules) is not looked at here.
 *
 * @throws GenlockError `MANIFEST_NOT_FOUND` when the manifest itself is not there.
 */
export async function readManifest(options: ReadManifestOptions): Promise<ManifestReading> {
  const { files, lacksFiles, diagnostics } = await readFiles(options);
  const [root] = files;
  if (root === undefined) {
    throw new GenlockError({
      code: "MANIFEST_NOT_FOUND",
      message: `There is no manifest at ${options.file}.`,
    });
  }
  // Of a sound file nothing is left out, so what is left of all of them says all there is to say of names.
  const parts = files.map((file) => ({ ...file, content: file.partial ?? file.content }));
  const joined = joinFiles(parts);
  const all = sortDiagnostics([...diagnostics, ...joined.diagnostics]);
  const isSound = all.every(({ severity }) => severity !== "error");
  return {
    manifest: isSound ? joined.manifest : undefined,
    partial: isSound ? undefined : joined.manifest,
    brokenAssets: files.flatMap(({ brokenAssets }) => brokenAssets),
    lacksNames: lacksFiles || files.some((file) => file.lacksNames),
    files: files.map(({ source }) => source),
    checked: files,
    diagnostics: all,
  };
}
