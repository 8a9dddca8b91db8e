import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The files of the prebuilt client, by name, with their media types. */
export const clientFiles: ReadonlyMap<string, string> = new Map([
  ["gallery.js", "text/javascript; charset=utf-8"],
  ["gallery.css", "text/css; charset=utf-8"],
  ["icon.svg", "image/svg+xml"],
  ["LICENSES.txt", "text/plain; charset=utf-8"],
]);

/** Reads a file of the client; `name` is one of {@link clientFiles}. */
export async function readClientFile(name: string): Promise<Buffer> {
  const root = dirname(findPackageJSON(import.meta.url) ?? ".");
  try {
    return await readFile(join(root, "dist", "client", name));
  } catch (cause) {
    throw new Error(`The gallery's ${name} was not built. Run \`npm run build\`.`, { cause });
  }
}
