import { hash } from "node:crypto";
import { prepareTempDir } from "./file-writer.ts";
import type { MakeContext } from "./make-context.ts";
import { makeOutputs, unwritable } from "./make-outputs.ts";
import type { MakeTask, WorkerResult } from "./messages.ts";
import { readPicture } from "./picture-reader.ts";

/**
 * Makes the files of one original: read once, decoded once, resized once for each frame, then encoded in every format.
 * Encodings of all frames overlap, so one original alone keeps all threads busy.
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
