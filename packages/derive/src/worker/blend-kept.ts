import type { KeepPlane } from "./keep-plane.ts";
import type { Rgba } from "./rgba.ts";

/** `kept` where all of it stays, `edited` where nothing does, a blend between that weighs colours by what one sees of them. */
export function blendKept(kept: Rgba, edited: Rgba, plane: KeepPlane): Rgba {
  const data = Buffer.from(edited.data);
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    const keep = plane[pixel] ?? 0;
    const at = pixel * 4;
    if (keep === 255) kept.data.copy(data, at, at, at + 4);
    else if (keep > 0) blendPixel({ kept, edited, data }, at, keep);
  }
  return { data, width: kept.width, height: kept.height };
}

interface Blending {
  readonly kept: Rgba;
  readonly edited: Rgba;
  readonly data: Buffer;
}

function blendPixel({ kept, edited, data }: Blending, at: number, keep: number): void {
  const before = (kept.data[at + 3] ?? 0) * keep;
  const after = (edited.data[at + 3] ?? 0) * (255 - keep);
  const seen = before + after;
  data[at + 3] = Math.round(seen / 255);
  for (let channel = at; channel < at + 3; channel += 1) {
    const sum = (kept.data[channel] ?? 0) * before + (edited.data[channel] ?? 0) * after;
    data[channel] = seen === 0 ? 0 : Math.round(sum / seen);
  }
}
