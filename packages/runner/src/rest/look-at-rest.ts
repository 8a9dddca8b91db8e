import { closeSync, openSync, readSync } from "node:fs";
import { projectPlaces } from "../session/project-places.ts";
import { fileMark } from "./file-mark.ts";
import {
  firstLineLength,
  jsonLengthOf,
  parseRestMark,
  restMarkPath,
  toolOf,
  type RestMark,
  type RestMarkOwner,
} from "./rest-mark.ts";

/** A project of which is known, without reading it, that a plan changes nothing. */
export interface Rest {
  /** Warnings that `check` would show. */
  readonly warnings: number;
}

/** The most bytes of JSON: thousands of folders, or a file that is no mark. */
const mostJson = 16_000_000;

/** Bytes compared at a time, so that no manifest fills the memory. */
const pieceLength = 1 << 18;

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
  const owner = { manifest, tool: toolOf(toolVersion) };
  try {
    return withFile(restMarkPath(cache, manifest), (file) => compare(file, owner));
  } catch {
    return undefined;
  }
}

function compare(file: number, owner: RestMarkOwner): Rest | undefined {
  const length = jsonLengthOf(readText(file, firstLineLength));
  if (length === undefined || length > mostJson) return undefined;
  const mark = parseRestMark(readText(file, length), owner);
  if (mark === undefined) return undefined;
  const isSame = mark.marks.every(([path, text]) => fileMark(path)?.text === text);
  return isSame && hasTexts(file, mark) ? { warnings: mark.warnings } : undefined;
}

/** Whether the texts are what follows in the mark's file. */
function hasTexts(file: number, { texts }: RestMark): boolean {
  const kept = Buffer.allocUnsafe(pieceLength);
  const found = Buffer.allocUnsafe(pieceLength);
  return texts.every(([path, byteLength]) =>
    withFile(path, (text) => {
      for (let left = byteLength; left > 0;) {
        const length = Math.min(left, pieceLength);
        if (fill(file, kept, length) < length || fill(text, found, length) < length) return false;
        if (!kept.subarray(0, length).equals(found.subarray(0, length))) return false;
        left -= length;
      }
      return readSync(text, found, 0, 1, null) === 0;
    }),
  );
}

function readText(file: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString("utf8", 0, fill(file, bytes, length));
}

/** Reads on until there are as many bytes or no more; answers how many. */
function fill(file: number, bytes: Buffer, length: number): number {
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, null);
    if (read === 0) break;
    done += read;
  }
  return done;
}

function withFile<Result>(path: string, work: (file: number) => Result): Result {
  const file = openSync(path, "r");
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}
