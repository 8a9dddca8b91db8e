import { closeSync, openSync, readSync, statSync } from "node:fs";
import { projectPlaces } from "../session/project-places.ts";
import { fileMark } from "./file-mark.ts";
import {
  firstLineLength,
  jsonLengthOf,
  parseRestMark,
  restMarkPath,
  toolOf,
  type RestMark,
} from "./rest-mark.ts";

/** What is known of a project without reading it. */
export type Rest =
  /** A plan changes nothing. */
  | {
      readonly state: "rest";
      /** Warnings that `check` would show. */
      readonly warnings: number;
    }
  /** Nothing changed since that was so but what people wrote. */
  | { readonly state: "changed" };

/** A mark of which all but the texts is as it was, and the open file it is in. */
export interface StandingMark {
  readonly mark: RestMark;
  /** The mark's own path, absolute. */
  readonly path: string;
  readonly file: number;
  /** Where the texts begin in the file, in bytes. */
  readonly start: number;
}

/** The most bytes of JSON: thousands of folders, or a file that is no mark. */
const mostJson = 16_000_000;

/** Bytes compared at a time, so that no manifest fills the memory. */
const pieceLength = 1 << 18;

/**
 * Says whether a project is as it was when a plan last found nothing to do. Manifest, includes and prompt files are compared by
 * their bytes, lock, inputs, originals and providers by what the system says of their files. `undefined`: something else changed
 * than texts, or nobody knows. Never throws.
 *
 * @param manifestPath absolute
 * @param toolVersion the version of the program that asks
 */
export function lookAtRest(manifestPath: string, toolVersion: string): Rest | undefined {
  return withStandingMark(manifestPath, toolVersion, ({ mark, file, start }) =>
    hasTexts(file, start, mark) ? { state: "rest", warnings: mark.warnings } : { state: "changed" },
  );
}

/** Works with the mark of a project where all but the texts is as it was; `undefined` else, and where the work throws. */
export function withStandingMark<Result>(
  manifestPath: string,
  toolVersion: string,
  work: (standing: StandingMark) => Result,
): Result | undefined {
  const { cache, manifest } = projectPlaces(manifestPath, undefined);
  const owner = { manifest, tool: toolOf(toolVersion) };
  const path = restMarkPath(cache, manifest);
  try {
    return withFile(path, (file) => {
      const length = jsonLengthOf(readText(file, firstLineLength));
      if (length === undefined || length > mostJson) return undefined;
      const mark = parseRestMark(readText(file, length), owner);
      const isSame = mark?.marks.every(([marked, text]) => fileMark(marked)?.text === text);
      if (mark === undefined || isSame !== true) return undefined;
      return work({ mark, path, file, start: firstLineLength + length });
    });
  } catch {
    return undefined;
  }
}

/** Whether the texts are what follows in the mark's file. */
function hasTexts(file: number, start: number, { texts }: RestMark): boolean {
  const kept = Buffer.allocUnsafe(pieceLength);
  const found = Buffer.allocUnsafe(pieceLength);
  let at = start;
  return texts.every(([path, byteLength]) => {
    const begin = at;
    at += byteLength;
    if (statSync(path, { throwIfNoEntry: false })?.size !== byteLength) return false;
    return withFile(path, (text) => {
      for (let done = 0; done < byteLength; done += pieceLength) {
        const length = Math.min(byteLength - done, pieceLength);
        if (fill(file, kept.subarray(0, length), begin + done) < length) throw new Error("cut off");
        if (fill(text, found.subarray(0, length), done) < length) return false;
        if (!kept.subarray(0, length).equals(found.subarray(0, length))) return false;
      }
      return true;
    });
  });
}

function readText(file: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString("utf8", 0, fill(file, bytes));
}

/** Reads until the bytes are full or there are no more; answers how many. @param position default: where the file was left */
export function fill(file: number, bytes: Buffer, position?: number): number {
  let done = 0;
  while (done < bytes.byteLength) {
    const at = position === undefined ? null : position + done;
    const read = readSync(file, bytes, done, bytes.byteLength - done, at);
    if (read === 0) break;
    done += read;
  }
  return done;
}

/** Opens a file for some work. */
export function withFile<Result>(path: string, work: (file: number) => Result): Result {
  const file = openSync(path, "r");
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}
