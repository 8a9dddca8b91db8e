import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { containPath } from "../disk/contained-path.ts";
import { codeOf } from "../disk/disk-error.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import type { InputProblem } from "./input-problem.ts";
import { readDataUrl, shownInput } from "./read-data-url.ts";

/** The most bytes of an input: what services take at most. */
export const maxInputBytes = 50 * 1024 * 1024;

/** A file that was read. */
export interface ReadInput {
  /** Absolute, links followed; `undefined`: it is in no file, but a data URL. */
  readonly path: string | undefined;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** A file, or why it cannot be an input. */
export type InputAnswer =
  | { readonly ok: true; readonly input: ReadInput }
  | { readonly ok: false; readonly problem: InputProblem };

/** Never waits for the other end of a pipe that took a file's place after it was looked at. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file inside a folder. It is opened only when it is a regular file whose real path is inside, and not too large.
 *
 * @param root absolute path of a folder that exists
 * @param path relative, with `/` between parts; a data URL is read from itself
 */
export async function readInput(root: string, path: string): Promise<InputAnswer> {
  if (/^data:/i.test(path)) return readData(path);
  const found = await containPath(root, path);
  if (found.status === "outside") {
    return refuse(path, "INPUT_OUTSIDE_PROJECT", `\`${path}\` leads out of the project`);
  }
  if (found.status === "missing")
    return refuse(path, "INPUT_NOT_FOUND", `There is no file \`${path}\``);
  try {
    const stats = await stat(found.path);
    if (!stats.isFile()) return refuse(path, "INPUT_NOT_FOUND", `\`${path}\` is no regular file`);
    if (stats.size > maxInputBytes) return tooLarge(path);
    const handle = await retryBusy(() => open(found.path, readOnly));
    try {
      return await readHandle(handle, path, found.path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const why = codeOf(error) ?? "unknown error";
    return refuse(path, "INPUT_NOT_FOUND", `\`${path}\` cannot be read (${why})`);
  }
}

async function readHandle(
  handle: FileHandle,
  path: string,
  realPath: string,
): Promise<InputAnswer> {
  if (!(await handle.stat()).isFile()) {
    return refuse(path, "INPUT_NOT_FOUND", `\`${path}\` is no regular file`);
  }
  const hash = createHash("sha256");
  const chunks: Uint8Array[] = [];
  let byteLength = 0;
  // It may grow while it is read, so what was read is counted.
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(1 << 18), 0, 1 << 18);
    if (bytesRead === 0) break;
    byteLength += bytesRead;
    if (byteLength > maxInputBytes) return tooLarge(path);
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    chunks.push(chunk);
  }
  const input = { path: realPath, digest: hash.digest("hex"), bytes: Buffer.concat(chunks) };
  return { ok: true, input };
}

function readData(url: string): InputAnswer {
  const reading = readDataUrl(url);
  if (!reading.ok)
    return refuse(url, "INPUT_URL_INVALID", `\`${shownInput(url)}\` ${reading.what}`);
  const { bytes } = reading;
  if (bytes.byteLength > maxInputBytes) return tooLarge(url);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { ok: true, input: { path: undefined, digest, bytes } };
}

function tooLarge(path: string): InputAnswer {
  return refuse(path, "INPUT_TOO_LARGE", `\`${shownInput(path)}\` is larger than 50 MB`);
}

function refuse(path: string, code: InputProblem["code"], message: string): InputAnswer {
  return { ok: false, problem: { path, code, message: `${message}.`, hint: undefined } };
}
