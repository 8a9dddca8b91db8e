import { existsSync, realpathSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { describeEngine } from "./describe-engine.ts";

/**
 * Names the engine from the metadata of installed packages, without loading sharp.
 *
 * @returns `undefined` when that cannot tell, and the child process must be asked: sharp was built here, uses the
 * system's libvips, runs as WebAssembly, or is not installed.
 */
export function readEngine(): string | undefined {
  const sharpPackage = findSharpPackage();
  if (sharpPackage === undefined) return undefined;
  if (existsSync(join(dirname(sharpPackage), "src", "build", "Release"))) return undefined;
  const require = createRequire(sharpPackage);
  const sharpVersion = versionOf(require, sharpPackage);
  // Both may be installed for a container of the other kind; then only loading tells which one is used.
  const installed = systems()
    .map((system) => `${system}-${process.arch}`)
    .flatMap((platform) => {
      const versions = versionsOf(require, platform);
      return versions === undefined ? [] : [{ platform, versions }];
    });
  const [only, ...others] = installed;
  if (sharpVersion === undefined || only === undefined || others.length > 0) return undefined;
  return describeEngine({ ...only.versions, sharp: sharpVersion }, only.platform);
}

/** The systems whose libraries may be installed here. */
export function systems(): string[] {
  return [process.platform, `${process.platform}musl`];
}

/** The absolute path of the package file of sharp, where it really is; `undefined`: it is not installed. */
export function findSharpPackage(): string | undefined {
  try {
    const found = findPackageJSON("sharp", import.meta.url);
    // Where packages are linked into place, what they depend on lies beside the real one.
    return found === undefined ? undefined : realpathSync(found);
  } catch {
    return undefined;
  }
}

/** The versions a platform's prebuilt libraries carry; on Windows they are in the package of sharp itself. */
function versionsOf(require: NodeJS.Require, platform: string): Versions | undefined {
  for (const name of [`@img/sharp-${platform}`, `@img/sharp-libvips-${platform}`]) {
    const versions = load(require, `${name}/versions`);
    if (isVersions(versions)) return versions;
  }
  return undefined;
}

type Versions = { readonly [name: string]: string };

function isVersions(value: unknown): value is Versions {
  return typeof value === "object" && value !== null && "vips" in value;
}

function versionOf(require: NodeJS.Require, packagePath: string): string | undefined {
  const content = load(require, packagePath);
  if (typeof content !== "object" || content === null || !("version" in content)) return undefined;
  return typeof content.version === "string" ? content.version : undefined;
}

function load(require: NodeJS.Require, name: string): unknown {
  try {
    const content: unknown = require(name);
    return content;
  } catch {
    return undefined;
  }
}
