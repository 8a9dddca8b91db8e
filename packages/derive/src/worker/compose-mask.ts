import { hash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import { readKeepPlane, type KeepPlane } from "./keep-plane.ts";
import type { MaskTask, WorkerResult } from "./messages.ts";
import type { Decode } from "./read-known.ts";

/** Makes a mask in the form services want: black, as transparent as the picture may change. */
export async function composeMask(task: MaskTask, decode: Decode): Promise<WorkerResult> {
  const { area, width, height, to } = task;
  const answer = await readKeepPlane(area, { width, height, pixels: undefined }, decode);
  if (answer.kind === "result") return answer.result;
  if (answer.kind === "misfit") {
    return { type: "masked", mask: { ok: false, detail: answer.detail } };
  }
  const bytes = await encodeMask(answer.plane, { width, height });
  await writeFile(to, bytes);
  const digest = hash("sha256", bytes, "hex");
  return { type: "masked", mask: { ok: true, digest, byteLength: bytes.byteLength } };
}

async function encodeMask(
  plane: KeepPlane,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const data = Buffer.alloc(plane.length * 4);
  for (let pixel = 0; pixel < plane.length; pixel += 1) data[pixel * 4 + 3] = plane[pixel] ?? 255;
  const raw = { ...size, channels: 4 } as const;
  return await sharp(data, { raw, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
