import { moduleText } from "@genlock/core";
import type { DerivedAsset, Project } from "@genlock/runner";
import { normalizePath } from "vite";
import type { PreparedBuild } from "./build/prepare-build.ts";
import type { DevProject } from "./dev/dev-project.ts";
import type { Host } from "./host.ts";
import { parseModuleId } from "./module-id.ts";
import { plainModule, servedBase } from "./plain-module.ts";
import { placedError } from "./plugin-error.ts";
import { unknownPicture } from "./unknown-picture.ts";

/** What the modules of one host are made from. */
export interface ModuleSource {
  readonly host: Host;
  /** `undefined` before the build began, and in dev. */
  readonly prepared: PreparedBuild | undefined;
  /** `undefined` in a build and in a test run. */
  readonly dev: DevProject | undefined;
}

/** Checks an import. @throws a plugin error for an unknown asset or a query. */
export async function checkImport(
  source: ModuleSource,
  id: string,
  importer: string | undefined,
): Promise<void> {
  const { asset, query } = parseModuleId(id);
  const project = await projectOf(source);
  if (query !== "") {
    const message = `\`virtual:genlock/${asset}\` takes no query, and \`${query}\` was given.\nWidths, formats and qualities are written in the manifest, under \`derivatives\`.`;
    throw placedError({ code: "MODULE_QUERY", message }, undefined, project);
  }
  if (!project.assets.has(asset)) throw unknownPicture(asset, project, importer);
}

/** The text of an asset's module. @throws a plugin error for an unknown asset. */
export async function loadModule(source: ModuleSource, id: string): Promise<string> {
  const { asset } = parseModuleId(id);
  const picture = source.prepared?.pictures.get(asset);
  if (picture !== undefined) return builtModule(picture);
  const project = await projectOf(source);
  const text = plainModule(project, asset, servedBase(source.host.config));
  if (text === undefined) throw unknownPicture(asset, project, undefined);
  return text;
}

/** Imports the real files, so that Vite hashes them, places them and writes their URLs. */
function builtModule(picture: DerivedAsset): string {
  return moduleText(picture, (file) => ({
    kind: "import",
    specifier: `${normalizePath(file.path)}?no-inline`,
  }));
}

async function projectOf({ host, prepared, dev }: ModuleSource): Promise<Project> {
  if (prepared !== undefined) return prepared.project;
  if (dev !== undefined) return dev.project();
  return (await host.session()).load();
}
