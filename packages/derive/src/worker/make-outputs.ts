import { dirname, join } from "node:path";
import { sizePath } from "../cache/size-path.ts";
import { encodeOutput, type MadePixels } from "./encode-output.ts";
import { writeWhole } from "./file-writer.ts";
import type { MakeContext } from "./make-context.ts";
import { makePixels, pixelsKey } from "./make-pixels.ts";
import type { MakeTask, Output, WorkerResult } from "./messages.ts";
import type { Pixels } from "./pixels.ts";
import { trim } from "./steps/trim.ts";

/** A task with what it needs from the process around it. */
interface Making {
  readonly task: MakeTask;
  readonly context: MakeContext;
}

/** Makes the files of one picture: what differs in its encoding alone is resized once, and encodings of all sizes overlap. */
export async function makeOutputs(
  task: MakeTask,
  pixels: Pixels,
  context: MakeContext,
): Promise<WorkerResult> {
  const encodings: Promise<WorkerResult>[] = [];
  const trimmed = new Map<number, Pixels>();
  for (const { recipe, outputs } of byPixels(task.outputs)) {
    if (context.isCancelled()) break;
    try {
      const source = await sourceOf(pixels, recipe.trim, trimmed);
      const { steps = {}, fonts = {}, tempDir } = task;
      const fontsDir = join(dirname(tempDir), "fonts");
      const made = await makePixels(source, recipe, { steps, fonts, fontsDir });
      context.onProgress();
      for (const output of outputs)
        encodings.push(makeOutput(output, { pixels: made, source }, { task, context }));
    } catch (error) {
      encodings.push(Promise.resolve({ type: "failed", detail: messageOf(error) }));
    }
  }
  const results = await Promise.all(encodings);
  if (context.isCancelled()) return { type: "cancelled" };
  return results.find((result) => result.type !== "made") ?? { type: "made" };
}

/** Widest first, so that the longest encodings start soonest. */
function byPixels(outputs: readonly Output[]): {
  readonly recipe: Output["recipe"];
  readonly outputs: readonly Output[];
}[] {
  const groups = [...Map.groupBy(outputs, ({ recipe }) => pixelsKey(recipe)).values()];
  return groups
    .flatMap((group) => group.slice(0, 1).map(({ recipe }) => ({ recipe, outputs: group })))
    .sort((a, b) => b.recipe.width - a.recipe.width);
}

async function sourceOf(
  pixels: Pixels,
  threshold: number | undefined,
  trimmed: Map<number, Pixels>,
): Promise<Pixels> {
  if (threshold === undefined) return pixels;
  const known = trimmed.get(threshold) ?? (await trim(pixels, threshold));
  trimmed.set(threshold, known);
  return known;
}

async function makeOutput(
  { recipe, file }: Output,
  { pixels, source }: MadePixels,
  { task, context }: Making,
): Promise<WorkerResult> {
  if (context.isCancelled()) return { type: "cancelled" };
  let bytes: Buffer;
  try {
    const encoded = await encodeOutput({ pixels, source }, recipe, context.onProgress);
    if (!encoded.fits) {
      const detail = `a ${recipe.format} of ${pixels.width} × ${pixels.height} pixels has ${encoded.fewest} bytes at least, and ${recipe.maxBytes} are allowed`;
      return { type: "too-many-bytes", detail };
    }
    bytes = encoded.bytes;
  } catch (error) {
    return { type: "failed", detail: messageOf(error) };
  }
  try {
    // Only whoever has the pixels knows what trimming leaves; told before the file stands, so that a file never lacks it.
    if (recipe.trim !== undefined) {
      const { width, height } = pixels;
      const size = Buffer.from(JSON.stringify({ width, height }));
      writeWhole(sizePath(file), size, task.tempDir);
    }
    writeWhole(file, bytes, task.tempDir);
  } catch (error) {
    return unwritable(error);
  }
  return { type: "made" };
}

/** A result that could not be stored. */
export function unwritable(error: unknown): WorkerResult {
  return { type: "unwritable", detail: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
