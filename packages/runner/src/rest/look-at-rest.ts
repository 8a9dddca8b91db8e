import { readFileSync } from "node:fs";
import { projectPlaces } from "../session/project-places.ts";
import { digestOfFile, fileMark } from "./file-mark.ts";
import { parseRestMark, restMarkPath, toolOf, type RestMark } from "./rest-mark.ts";

/** A project of which is known, without reading it, that a plan changes nothing. */
export interface Rest {
  /** Warnings that `check` would show. */
  readonly warnings: number;
}

/**
 * Says whether a project is as it was when a plan last found nothing to do. Manifest, includes and prompt files are compared by
 * their bytes, lock, inputs, originals and providers by what the system says of their files. `undefined`: it is not, or nobody
 * knows. Never throws.
 *
 * @param manifestPath absolute
 * @param toolVersion the version of the program that asks
 */
export function lookAtRest(manifestPath: string, toolVersion: string): Rest | undefined {
  const { cache, manifest } = projectPlaces(manifestPath, undefined);
  const mark = readMark(restMarkPath(cache, manifest), { manifest, tool: toolOf(toolVersion) });
  if (mark === undefined) return undefined;
  const isSame =
    mark.marks.every(([path, text]) => fileMark(path)?.text === text) &&
    mark.texts.every(([path, digest]) => digestOfFile(path) === digest);
  return isSame ? { warnings: mark.warnings } : undefined;
}

function readMark(
  path: string,
  expected: Pick<RestMark, "tool" | "manifest">,
): RestMark | undefined {
  try {
    return parseRestMark(readFileSync(path, "utf8"), expected);
  } catch {
    return undefined;
  }
}
