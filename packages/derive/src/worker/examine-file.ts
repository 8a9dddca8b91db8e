import { stat } from "node:fs/promises";
import { examine } from "../expect/examine.ts";
import type { ExamineTask, WorkerResult } from "./messages.ts";
import { readKnown, type Decode } from "./read-known.ts";
import { toRgba } from "./rgba.ts";

/** Holds a picture against what is expected of it. */
export async function examineFile(task: ExamineTask, decode: Decode): Promise<WorkerResult> {
  const known = await readKnown(task.file, decode);
  if (!known.ok) return known.result;
  const { size } = await stat(task.file.path);
  const unmet = examine(toRgba(known.pixels), size, task.expected);
  return { type: "examined", unmet };
}
