import type { Area } from "../text/caption.ts";
import type { Frame } from "./frame.ts";

/** The smallest area that holds everything the mask leaves free (any transparency); `undefined` when it frees nothing. */
export function maskArea({ data, width, height }: Frame): Area | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 255) === 255) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** `changed` where the mask is transparent, `base` where it is opaque, a blend between; all of one size. */
export function blendByMask(base: Frame, changed: Frame, mask: Frame): Frame {
  const data = Buffer.from(base.data);
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    const kept = mask.data[pixel + 3] ?? 255;
    if (kept === 255) continue;
    for (let channel = pixel; channel < pixel + 4; channel += 1) {
      const [before, after] = [base.data[channel] ?? 0, changed.data[channel] ?? 0];
      data[channel] = Math.round((before * kept + after * (255 - kept)) / 255);
    }
  }
  return { ...base, data };
}

/** The frame with the transparency of another one of its size. */
export function withAlphaOf(frame: Frame, source: Frame): Frame {
  const data = Buffer.from(frame.data);
  for (let offset = 3; offset < data.length; offset += 4) data[offset] = source.data[offset] ?? 0;
  return { ...frame, data };
}
