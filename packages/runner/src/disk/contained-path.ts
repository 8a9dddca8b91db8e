import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { codeOf } from "./disk-error.ts";

/** Where a path inside a folder really leads. */
export type ContainedPath =
  /** `path` is the real path; whether it is a file is not looked at. */
  | { readonly status: "there"; readonly path: string }
  /** Nothing is there, and its nearest folder that exists is inside. */
  | { readonly status: "missing"; readonly path: string }
  /** It leads out of the folder, is a link to nothing, or is no relative path. */
  | { readonly status: "outside" };

/** Drives, shares and schemes: not relative on some system, and no file name anyone needs. */
const foreign = /^[a-z][a-z0-9+.-]*:|\\|\0/i;

/**
 * Finds where a relative path with `/` between its parts leads, links followed, without opening anything.
 *
 * @param root absolute path of a folder that exists
 */
export async function containPath(root: string, path: string): Promise<ContainedPath> {
  if (path === "" || isAbsolute(path) || foreign.test(path)) return { status: "outside" };
  const realRoot = await realpath(root);
  const wanted = resolve(realRoot, path);
  if (!isInside(realRoot, wanted)) return { status: "outside" };
  return findReal(realRoot, wanted);
}

/** Whether a path is the folder itself or below it, by name alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

async function findReal(realRoot: string, wanted: string): Promise<ContainedPath> {
  try {
    const path = await realpath(wanted);
    return isInside(realRoot, path) ? { status: "there", path } : { status: "outside" };
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") return { status: "outside" };
  }
  return (await isDanglingLink(wanted)) || !(await hasParentInside(realRoot, wanted))
    ? { status: "outside" }
    : { status: "missing", path: wanted };
}

async function hasParentInside(realRoot: string, wanted: string): Promise<boolean> {
  for (let parent = dirname(wanted); isInside(realRoot, parent); parent = dirname(parent)) {
    const real = await realpath(parent).catch(() => undefined);
    if (real !== undefined) return isInside(realRoot, real);
    if (await isDanglingLink(parent)) return false;
  }
  return false;
}

async function isDanglingLink(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats !== undefined && stats.isSymbolicLink();
}
