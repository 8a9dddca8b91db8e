import { hash } from "node:crypto";
import type { DecodedPicture } from "./decode-picture.ts";
import { prepareTempDir, writeWhole } from "./file-writer.ts";
import type { MakeTask, Output, WorkerResult } from "./messages.ts";
import { readPicture } from "./picture-reader.ts";
import type { Pixels } from "./pixels.ts";
import { encode } from "./steps/encode.ts";
import { resize } from "./steps/resize.ts";

/** What making needs from the process around it. */
export interface MakeContext {
  readonly decode: (bytes: Buffer) => Promise<DecodedPicture>;
  /** Called after each step that may take long. */
  readonly onProgress: () => void;
  readonly isCancelled: () => boolean;
}

/**
 * Makes the files of one original: read once, decoded once, resized once for each width, then encoded in every format.
 * Encodings of all widths overlap, so one original alone keeps all threads busy.
 */
export async function makeFiles(task: MakeTask, context: MakeContext): Promise<WorkerResult> {
  const read = await readPicture(task.path);
  if (read.type !== "bytes") return read;
  if (hash("sha256", read.bytes, "hex") !== task.digest) {
    return { type: "changed", detail: "its bytes are not those that are locked" };
  }
  const picture = await context.decode(read.bytes);
  if (!picture.ok) return { type: "refused", refusal: picture };
  const { width, height } = picture.pixels;
  if (width !== task.width || height !== task.height) {
    const detail = `it measures ${width} × ${height}, not ${task.width} × ${task.height}`;
    return { type: "changed", detail };
  }
  context.onProgress();
  try {
    await prepareTempDir(task.tempDir);
  } catch (error) {
    return unwritable(error);
  }
  return await makeOutputs(task, picture.pixels, context);
}

async function makeOutputs(
  task: MakeTask,
  pixels: Pixels,
  context: MakeContext,
): Promise<WorkerResult> {
  const encodings: Promise<WorkerResult>[] = [];
  for (const [width, outputs] of byWidth(task.outputs)) {
    if (context.isCancelled()) break;
    const resized = await resize(pixels, width);
    context.onProgress();
    for (const output of outputs) encodings.push(makeOutput(output, resized, { task, context }));
  }
  const results = await Promise.all(encodings);
  if (context.isCancelled()) return { type: "cancelled" };
  return results.find((result) => result.type !== "made") ?? { type: "made" };
}

/** Widest first, so that the longest encodings start soonest. */
function byWidth(outputs: readonly Output[]): [number, Output[]][] {
  const groups = Map.groupBy(outputs, (output) => output.recipe.width);
  return [...groups].sort(([a], [b]) => b - a);
}

async function makeOutput(
  output: Output,
  pixels: Pixels,
  { task, context }: { readonly task: MakeTask; readonly context: MakeContext },
): Promise<WorkerResult> {
  if (context.isCancelled()) return { type: "cancelled" };
  let bytes: Buffer;
  try {
    bytes = await encode(pixels, output.recipe);
  } catch (error) {
    return { type: "failed", detail: messageOf(error) };
  }
  try {
    await writeWhole(output.file, bytes, task.tempDir);
  } catch (error) {
    return unwritable(error);
  }
  context.onProgress();
  return { type: "made" };
}

function unwritable(error: unknown): WorkerResult {
  return { type: "unwritable", detail: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
