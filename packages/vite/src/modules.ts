import { moduleText } from "@genlock/core";
import type { ModuleShape } from "@genlock/core";
import type { DerivedAsset, Project } from "@genlock/runner";
import { normalizePath } from "vite";
import type { PreparedBuild } from "./build/prepare-build.ts";
import type { DevProject } from "./dev/dev-project.ts";
import type { Host } from "./host.ts";
import type { ImportOrigin } from "./import-error.ts";
import { readImport, type ImportedPicture } from "./imported-picture.ts";
import type { Answer } from "./kept/build-answers.ts";
import { parseImport, parseResolvedId, type PictureImport } from "./module-id.ts";
import { toPluginError } from "./plugin-error.ts";
import { pageModule, plainModule } from "./plain-module.ts";
import { servedBase } from "./served-base.ts";
import { siteModule } from "./site-module.ts";
import { unknownPicture } from "./unknown-picture.ts";

/** What the modules of one host are made from. */
export interface ModuleSource {
  readonly host: Host;
  /** `undefined` before the build began, and in dev. */
  readonly prepared: PreparedBuild | undefined;
  /** `undefined` in a build and in a test run. */
  readonly dev: DevProject | undefined;
}

/** Checks an import. @throws a plugin error for an unknown asset, or a query that is not right. */
export async function checkImport(
  source: ModuleSource,
  id: string,
  importer: string | undefined,
): Promise<void> {
  const imported = parseImport(id);
  const project = await projectOf(source);
  const from = { specifier: id, importer };
  if (readImport(imported, project, from) === undefined) {
    throw missing(source, imported.asset, { project, from });
  }
}

/** A module that is asked for. */
export interface LoadedId {
  readonly id: string;
  /** Whether a page of the dev server asks, where modules follow their pictures. */
  readonly inPage: boolean;
}

/** A picture's module. @throws a plugin error for an unknown asset, or a query that is not right. */
export async function loadModule(source: ModuleSource, { id, inPage }: LoadedId): Promise<Answer> {
  const imported = parseResolvedId(id);
  const project = await projectOf(source);
  const wanted = readImport(imported, project);
  const module =
    wanted && (await moduleOf(source, project, { ...wanted, inPage }).catch(refusal(imported)));
  if (module === undefined) throw missing(source, imported.asset, { project });
  return module;
}

/** Says what cannot be made, and for which import. */
function refusal({ asset, query }: PictureImport): (cause: unknown) => never {
  return (cause) => {
    throw toPluginError(cause, `genlock:${asset}${query === "" ? "" : `?${query}`}`);
  };
}

/** What there is to say of an asset that is not there: that the manifest cannot be read now, if so. */
function missing(
  { dev }: ModuleSource,
  asset: string,
  at: { readonly project: Project; readonly from?: ImportOrigin | undefined },
): unknown {
  dev?.miss(asset);
  return dev?.failure ?? unknownPicture(asset, at.project, at.from);
}

async function moduleOf(
  { host, prepared, dev }: ModuleSource,
  project: Project,
  wanted: ImportedPicture & Pick<LoadedId, "inPage">,
): Promise<Answer | undefined> {
  if (wanted.shape === "site") return siteModule({ host, prepared }, project, wanted.asset);
  const picture = prepared?.pictures.get(wanted.asset);
  if (picture !== undefined) {
    if (wanted.variant === undefined)
      return { text: builtModule(picture, wanted.shape), files: [] };
    const made = await deriveVariant(host, project, wanted);
    return made && { text: builtModule(made, wanted.shape), files: filesOf(made) };
  }
  const base = servedBase(host.config);
  const placeholder = await dev?.accept(wanted);
  // What the manifest says stays its own: no settings are those of the asset.
  const settings = wanted.variant === undefined ? undefined : wanted.settings;
  const module = { ...wanted, settings, placeholder };
  const follows = wanted.inPage && wanted.shape === "picture" && dev !== undefined;
  const text = follows ? pageModule(project, module, base) : plainModule(project, module, base);
  return text === undefined ? undefined : { text, files: [] };
}

function filesOf({ original, derivatives }: DerivedAsset): Answer["files"] {
  return [original, ...derivatives].map(({ path, byteLength }) => ({ path, byteLength }));
}

/** The cache has one entry for equal recipes, whoever asks for them. */
async function deriveVariant(
  host: Host,
  project: Project,
  { asset, settings }: ImportedPicture,
): Promise<DerivedAsset | undefined> {
  const session = await host.session();
  const [made] = await session.derive(project, { only: [asset], settings });
  return made;
}

/** Imports the real files, so that Vite hashes them, places them and writes their URLs. */
function builtModule(picture: DerivedAsset, shape: ModuleShape): string {
  return moduleText(
    picture,
    (file) => ({ kind: "import", specifier: `${normalizePath(file.path)}?no-inline` }),
    shape,
  );
}

/** The project that a host serves. @throws what Vite shows as the reason why there is none */
export async function projectOf({ host, prepared, dev }: ModuleSource): Promise<Project> {
  if (prepared !== undefined) return prepared.project;
  if (dev !== undefined) return dev.project();
  return (await host.session()).load();
}
