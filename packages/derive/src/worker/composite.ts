import { blendKept } from "./blend-kept.ts";
import { featherPlane } from "./feather-plane.ts";
import { readKeepPlane, type KeepPlane } from "./keep-plane.ts";
import type { CompositeTask, WorkerResult } from "./messages.ts";
import { readKnown, type Decode } from "./read-known.ts";
import { toRgba, type Rgba } from "./rgba.ts";
import { writePng } from "./write-png.ts";

/** Puts a source's own pixels back wherever an edit had nothing to change, and counts what it had changed there. */
export async function composite(task: CompositeTask, decode: Decode): Promise<WorkerResult> {
  const source = await readKnown(task.source, decode);
  if (!source.ok) return source.result;
  const received = await readKnown(task.received, decode);
  if (!received.ok) return received.result;
  const { width, height } = source.pixels;
  if (width !== received.pixels.width || height !== received.pixels.height) {
    const came = `${received.pixels.width}x${received.pixels.height}`;
    return misfit(`The source is ${width}x${height}, and what came back is ${came}.`);
  }
  const pixels = toRgba(source.pixels);
  const answer = await readKeepPlane(task.area, { width, height, pixels }, decode);
  if (answer.kind === "result") return answer.result;
  if (answer.kind === "misfit") return misfit(answer.detail);
  const edited = toRgba(received.pixels);
  // What is told by a picture's own transparency is laid over the answer: its colours are whole, and show as far as they did.
  const kept = task.area.kind === "own" ? opaque(pixels) : pixels;
  const blended = blendKept(kept, edited, featherPlane(answer.plane, width, task.feather));
  const outsideChanged = shareChanged(pixels, edited, answer.plane);
  const written = await writePng(blended, task.to);
  return { type: "composited", composite: { ok: true, ...written, outsideChanged } };
}

function misfit(detail: string): WorkerResult {
  return { type: "composited", composite: { ok: false, detail } };
}

function opaque({ data, width, height }: Rgba): Rgba {
  const copy = Buffer.from(data);
  for (let at = 3; at < copy.length; at += 4) copy[at] = 255;
  return { data: copy, width, height };
}

/** The share of pixels that stay wholly and came back as other ones, 0 to 1; how one sees nothing does not count. */
function shareChanged(source: Rgba, edited: Rgba, plane: KeepPlane): number {
  let outside = 0;
  let changed = 0;
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    if (plane[pixel] !== 255) continue;
    outside += 1;
    const at = pixel * 4;
    const isUnseen = source.data[at + 3] === 0 && edited.data[at + 3] === 0;
    if (!isUnseen && source.data.readUInt32LE(at) !== edited.data.readUInt32LE(at)) changed += 1;
  }
  return outside === 0 ? 0 : changed / outside;
}
