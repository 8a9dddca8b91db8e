import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { enginePaths } from "@genlock/derive";
import { configPaths } from "../config/load-config.ts";
import { providerPaths } from "../providers/provider-paths.ts";
import { packageFiles } from "../providers/resolve-package.ts";
import type { Project } from "../session/session.ts";
import { fileMark } from "./file-mark.ts";

/** Packages that decide about files made of pictures, by who loads them. */
const parts = ["@genlock/core", "@genlock/derive", "@genlock/draft", "@genlock/provider"];

/**
 * Everything but originals and what is made of them that decides which files are made of a project, and what is told of it: while all
 * of it stays as it is, so do they. That a path has nothing there is to stay so too.
 *
 * @param toolDir absolute path of the folder of a module that loads this package
 * @returns absolute paths; `undefined`: there is a config, or an engine, of which no file tells what it does
 */
export function standingPaths(project: Project, toolDir: string): string[] | undefined {
  const { root, files, assets } = project;
  const configs = configPaths(root);
  const engine = enginePaths();
  const ownPackage = findPackageJSON(import.meta.url);
  if (engine === undefined || ownPackage === undefined) return undefined;
  // What a config says is known only by running it.
  if (configs.some((path) => fileMark(path)?.text !== "")) return undefined;
  const fonts = [...assets.values()].flatMap(({ social }) => social?.text?.font ?? []);
  const folders = [import.meta.dirname, toolDir];
  return [
    ...files,
    ...fonts.map((path) => join(root, path)),
    ...configs,
    ...providerPaths(project),
    ...engine,
    ownPackage,
    ...untilFound(packageFiles(toolDir, "@genlock/runner")),
    ...folders.flatMap((folder) => parts.flatMap((name) => untilFound(packageFiles(folder, name)))),
  ];
}

/** Of places that are looked at in turn, those before the first that has something, and that one. */
function untilFound(paths: readonly string[]): readonly string[] {
  const found = paths.findIndex((path) => fileMark(path)?.text !== "");
  return found === -1 ? paths : paths.slice(0, found + 1);
}
