import { canonicalJson, resolveQuery, sha256 } from "@genlock/core";
import type { DerivativeSettings, ModuleShape } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { PictureImport } from "./module-id.ts";
import { importedBy, importError, type ImportOrigin } from "./import-error.ts";
import { placedError } from "./plugin-error.ts";

/** What an import asks for, once it is understood. */
export interface ImportedPicture {
  readonly asset: string;
  /** What is made of the original; `undefined`: nothing. */
  readonly settings: DerivativeSettings | undefined;
  /** Names settings that are not the manifest's, the same for the same ones; `undefined`: they are the manifest's. */
  readonly variant: string | undefined;
  readonly shape: ModuleShape;
}

/**
 * Lays the query of an import over the manifest; `undefined`: the manifest has no such asset.
 *
 * @param from who imports it, to show the place.
 * @throws a plugin error that tells all that is wrong with the query.
 */
export function readImport(
  { asset, query }: PictureImport,
  project: Project,
  from?: ImportOrigin,
): ImportedPicture | undefined {
  const resolved = project.assets.get(asset);
  if (resolved === undefined) return undefined;
  const { derivatives } = resolved;
  const wanted = resolveQuery(query, { derivatives, ...project.recipes });
  if (!wanted.ok) {
    const by = importedBy(from);
    const message = [
      `The query of \`genlock:${asset}?${query}\`${by === "" ? "" : `${by},`} is not right:`,
      ...wanted.problems,
    ];
    const about = { code: "MODULE_QUERY", message: message.join("\n  ") } as const;
    throw importError(about, from, project);
  }
  const { settings, own, shape } = wanted;
  if (shape === "site" && resolved.icons === undefined && resolved.social === undefined) {
    const message = `\`genlock:${asset}?${query}\` asks for what \`${asset}\` adds to a site, and the manifest gives it neither \`icons\` nor \`social\`.`;
    throw placedError({ code: "MODULE_QUERY", message }, resolved.origin.range, project);
  }
  const variant = own ? sha256(canonicalJson(settings)).slice(0, 12) : undefined;
  return { asset, settings, variant, shape };
}
