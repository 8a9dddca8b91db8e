import { GenlockError, type SourceFile } from "@genlock/core";
import { rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { diskError } from "../disk/disk-error.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { syncFolder } from "../disk/sync-folder.ts";
import { writeTemp } from "../disk/write-durably.ts";
import { decodeText } from "../inputs/decode-text.ts";
import { readInput } from "../inputs/read-input.ts";
import { identifyProcess } from "../process/identify-process.ts";

/** A file of a manifest that shall read differently; texts without byte order marks. */
export interface TextReplacement {
  /** Relative to the project's folder. */
  readonly file: string;
  /** What it must still be. */
  readonly from: string;
  readonly to: string;
}

/** What is written beside the file it will take the place of. */
interface Prepared extends TextReplacement {
  /** Absolute, links followed. */
  readonly path: string;
  readonly temp: string;
}

/**
 * Replaces texts of a project: all of them, or none as far as a file system allows. A reader meets the old or the new text of each.
 * Permissions, byte order marks and links stay.
 *
 * @throws GenlockError `EDIT_CONFLICT` when one was changed meanwhile; `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function replaceTexts(
  root: string,
  replacements: readonly TextReplacement[],
): Promise<void> {
  const prepared: Prepared[] = [];
  try {
    for (const replacement of replacements) prepared.push(await prepare(root, replacement));
    // Writing took a while; what is left is a rename each.
    for (const { file, from } of prepared) await readUnchanged(root, { file, from });
    for (const next of prepared) {
      await retryBusy(() => rename(next.temp, next.path));
      await syncFolder(dirname(next.path));
    }
  } catch (error) {
    await Promise.all(prepared.map(({ temp }) => unlink(temp).catch(() => undefined)));
    if (GenlockError.isInstance(error)) throw error;
    throw diskError(error, "the manifest");
  }
}

async function prepare(root: string, replacement: TextReplacement): Promise<Prepared> {
  const { path, mark } = await readUnchanged(root, replacement);
  const mode = (await stat(path)).mode & 0o777;
  const bytes = `${mark}${replacement.to}`;
  const temp = await writeTemp(dirname(path), bytes, { self: identifyProcess(), mode });
  return { ...replacement, path, temp };
}

async function readUnchanged(
  root: string,
  { file, from }: Pick<TextReplacement, "file" | "from">,
): Promise<{ readonly path: string; readonly mark: string }> {
  const answer = await readInput(root, file);
  const path = answer.ok ? answer.input.path : undefined;
  if (!answer.ok || path === undefined || decodeText(answer.input.bytes) !== from) {
    const message = `${file} was changed meanwhile, so it is left as it is.`;
    throw new GenlockError({ code: "EDIT_CONFLICT", message });
  }
  const { bytes } = answer.input;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { path, mark: hasMark ? "\uFEFF" : "" };
}

/** What reads the texts of a project as they would be. */
export function withReplacements(
  read: (path: string) => Promise<string | undefined>,
  changed: readonly SourceFile[],
): (path: string) => Promise<string | undefined> {
  const texts = new Map<string, string>(changed.map(({ file, text }) => [file, text]));
  return async (path) => texts.get(path) ?? read(path);
}
