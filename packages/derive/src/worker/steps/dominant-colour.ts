import sharp from "sharp";
import type { Pixels } from "../pixels.ts";
import { toRgba } from "../rgba.ts";

/** The colour most pixels are near to, as `#rrggbb`; what is hardly there does not count. */
export async function dominantColour(pixels: Pixels): Promise<string> {
  const { data } = toRgba(pixels);
  const seen: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) >= 128) seen.push(...data.subarray(at, at + 3));
  }
  if (seen.length === 0) return "#ffffff";
  const raw = { width: seen.length / 3, height: 1, channels: 3 } as const;
  const { dominant } = await sharp(Buffer.from(seen), { raw }).stats();
  return hexColour([dominant.r, dominant.g, dominant.b]);
}

/** Writes a colour as `#rrggbb`. */
export function hexColour(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
