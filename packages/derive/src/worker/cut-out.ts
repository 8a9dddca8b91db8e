import type { CutOutPicture } from "../cut-out.ts";
import { measureBorder } from "../matte/measure-border.ts";
import { measureCutOut } from "../matte/measure-cut-out.ts";
import { takeOutKey } from "../matte/take-out-key.ts";
import type { CutOutTask, WorkerResult } from "./messages.ts";
import { readKnown, type Decode } from "./read-known.ts";
import { toRgba, type Rgba } from "./rgba.ts";
import { writePng } from "./write-png.ts";

/** The least of a border that must be of one colour before it is taken for a backdrop. */
const leastUniform = 0.5;

/** Takes the backdrop of one colour out of a picture, and says how well that went. */
export async function cutOut(task: CutOutTask, decode: Decode): Promise<WorkerResult> {
  const known = await readKnown(task.received, decode);
  if (!known.ok) return known.result;
  const picture = toRgba(known.pixels);
  const border = measureBorder(picture);
  if (border.uniform < leastUniform) {
    return misfit("There is no backdrop of one colour around the subject.");
  }
  const pixels = takeOutKey(picture, border);
  if (isNothing(pixels)) return misfit("There is nothing on the backdrop.");
  const key = `#${border.key.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  const quality = measureCutOut(pixels, border);
  const written = await writePng(pixels, task.to);
  return { type: "cut-out", picture: { ok: true, ...written, key, quality } };
}

function misfit(detail: string): WorkerResult {
  const picture: CutOutPicture = { ok: false, detail };
  return { type: "cut-out", picture };
}

function isNothing({ data }: Rgba): boolean {
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 12) return false;
  return true;
}
