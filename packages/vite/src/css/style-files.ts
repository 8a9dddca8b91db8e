import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DerivedAsset } from "@genlock/runner";
import { normalizePath } from "vite";
import { fileName } from "../dev/picture-url.ts";
import { fileExtension } from "../file-extension.ts";

/**
 * The folder in which a build finds pictures by the names that style sheets have for them. It may be deleted at any time.
 *
 * @param root Vite's, absolute.
 * @param manifest as the plugin's options have it.
 */
export function styleFolder(root: string, manifest: string | undefined): string {
  const whose = JSON.stringify([normalizePath(root), manifest ?? null]);
  const name = createHash("sha256").update(whose).digest("hex").slice(0, 12);
  return join(packageFolder(root), "node_modules", ".cache", "genlock", "by-name", name);
}

function packageFolder(root: string): string {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at;
    if (dirname(at) === at) return root;
  }
}

/** A picture's file in that folder: below the asset's id, with a name that is good for a URL. */
export function styleFileName(asset: string, file: string): string {
  return `${asset}/${asset.split("/").at(-1)}-${file}`;
}

/** Puts the pictures of a project into the folder, and takes out what is there beside them. */
export async function placeStyleFiles(
  folder: string,
  pictures: Iterable<DerivedAsset>,
): Promise<void> {
  const wanted = new Map<string, string>();
  for (const picture of pictures) {
    for (const file of picture.derivatives) {
      wanted.set(styleFileName(picture.id, fileName(picture, file)), file.path);
    }
    const { format, path } = picture.original;
    wanted.set(styleFileName(picture.id, `original.${fileExtension(format)}`), path);
  }
  for (const [name, path] of wanted) await place(path, join(folder, name));
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name);
    const name = normalizePath(path.slice(folder.length + 1));
    if (entry.isFile() && !wanted.has(name)) await rm(path, { force: true });
  }
}

/** One file by two names. What is in place stays, since watchers of a build would begin anew. */
async function place(source: string, target: string): Promise<void> {
  const [from, to] = await Promise.all([stat(source), stat(target).catch(() => undefined)]);
  if (to !== undefined && to.ino === from.ino && to.dev === from.dev) return;
  if (to !== undefined && to.size === from.size && to.mtimeMs >= from.mtimeMs) return;
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { force: true });
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target);
  }
}
