import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { normalizePath, type Plugin } from "vite";

/** The imports at the top of a module of a build. */
const fileImport = /^import (\w+) from ("(?:[^"\\]|\\.)*\?no-inline");$/gm;

/** What emits files into a build. */
export interface FileEmitter {
  /** Vite's, absolute. */
  readonly root: string;
  /** Answers with the name by which code refers to the file. */
  readonly emit: (file: {
    readonly type: "asset";
    readonly name: string;
    readonly originalFileName: string;
    readonly source: Uint8Array;
  }) => string;
}

/**
 * Whether Vite writes the URLs of files that a plugin emits as it does those of imported ones: with the site's base, and whatever else
 * the project says of URLs. Versions before 8.3 do not.
 */
export function canEmit(plugins: readonly Plugin[]): boolean {
  const asset = plugins.find(({ name }) => name === "vite:asset");
  return asset !== undefined && "resolveFileUrl" in asset;
}

/**
 * Emits the files that a module of a build imports, in place of importing them: the same files under the same names, without a module
 * for each of them, which would take Vite longer than all else.
 */
export function emitImports(code: string, { root, emit }: FileEmitter): string {
  return code.replace(fileImport, (_, name: string, literal: string) => {
    const specifier: string = JSON.parse(literal);
    const path = specifier.replace(/\?no-inline$/, "");
    const reference = emit({
      type: "asset",
      name: basename(path),
      originalFileName: normalizePath(relative(root, path)),
      // Hundreds of small files take a fraction of the time when nobody waits for each of them.
      source: readFileSync(path),
    });
    return `const ${name} = import.meta.ROLLUP_FILE_URL_${reference};`;
  });
}
