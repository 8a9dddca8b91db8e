import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Finds the module that a package exports, as a file URL, as seen from a project and never from genlock's own place: what the project
 * did not install is not found. `undefined`: it is not installed there.
 *
 * @param projectRoot absolute
 */
export function resolvePackage(projectRoot: string, name: string): string | undefined {
  const folder = findPackageFolder(projectRoot, name);
  // Yarn's Plug'n'Play has no such folders and answers through `require`.
  if (folder === undefined && process.versions.pnp === undefined) return undefined;
  try {
    return pathToFileURL(createRequire(join(projectRoot, "package.json")).resolve(name)).href;
  } catch {
    // A package for `import` only is invisible to `require`.
    const entry = folder === undefined ? undefined : readImportEntry(folder);
    return entry === undefined ? undefined : pathToFileURL(entry).href;
  }
}

/** The package files that decide where a package is found: the first that is there counts. @param projectRoot absolute */
export function packageFiles(projectRoot: string, name: string): string[] {
  const files: string[] = [];
  for (let folder = resolve(projectRoot); ; folder = dirname(folder)) {
    files.push(join(folder, "node_modules", name, "package.json"));
    if (folder === dirname(folder)) return files;
  }
}

function findPackageFolder(projectRoot: string, name: string): string | undefined {
  for (let folder = resolve(projectRoot); ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (statSync(join(candidate, "package.json"), { throwIfNoEntry: false })) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function readImportEntry(folder: string): string | undefined {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { exports }: { exports?: unknown } = JSON.parse(text);
  const main = isRecord(exports) && "." in exports ? exports["."] : exports;
  const target = pickTarget(main);
  return target?.startsWith("./") ? join(folder, target) : undefined;
}

function pickTarget(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isRecord(value)) return undefined;
  for (const [condition, target] of Object.entries(value)) {
    if (!["node", "import", "module-sync", "default"].includes(condition)) continue;
    const picked = pickTarget(target);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
