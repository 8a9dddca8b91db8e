import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { findSharpPackage, readEngine, systems } from "./read-engine.ts";

/**
 * Everything on the disk that says which engine is installed, whether it is there or not: while these files stay as they are, so does
 * the engine.
 *
 * @returns absolute paths; `undefined` when the disk does not say it and a child process must be asked.
 */
export function enginePaths(): string[] | undefined {
  const ownPackage = findPackageJSON(import.meta.url);
  const sharpPackage = findSharpPackage();
  if (ownPackage === undefined || sharpPackage === undefined || readEngine() === undefined)
    return undefined;
  const folder = dirname(sharpPackage);
  const libraries = systems()
    .map((system) => `${system}-${process.arch}`)
    .flatMap((platform) => [`@img/sharp-${platform}`, `@img/sharp-libvips-${platform}`]);
  return [
    ownPackage,
    ...packageFiles(import.meta.dirname, "sharp"),
    join(folder, "src", "build", "Release"),
    ...libraries.flatMap((name) => packageFiles(folder, name)),
  ];
}

/** Where a package may lie for a module in a folder, up to where it does. */
function packageFiles(from: string, name: string): string[] {
  const files: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    files.push(file);
    if (existsSync(file) || folder === dirname(folder)) return files;
  }
}
