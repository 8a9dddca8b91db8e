import type { UnusedCall } from "@genlock/runner";
import { count, dollars } from "./price-text.ts";
import { visible } from "./visible-text.ts";

/** Bytes in a unit people read. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** How many pictures, and how large they are. */
export function amountText(calls: readonly UnusedCall[]): string {
  const pictures = calls.reduce((sum, { digests }) => sum + digests.length, 0);
  const bytes = calls.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return `${count(pictures, "picture")}, ${bytesText(bytes)}`;
}

/** What would be lost, by name as far as anybody remembers one. */
export function preciousLine({ made, digests, byteLength }: UnusedCall): string {
  const names = digests.map((digest) => digest.slice(0, 12)).join(", ");
  const size = bytesText(byteLength);
  if (made === undefined)
    return `  ${names}: of unknown origin, perhaps brought in by hand, ${size}`;
  const assets = made.assets.length === 0 ? "no asset known" : made.assets.map(visible).join(", ");
  const price = made.cost === undefined ? "price unknown" : dollars(made.cost);
  const day = made.at === undefined ? "" : `, ${made.at.slice(0, 10)}`;
  const prompt = made.prompt === undefined ? "" : `, “${visible(made.prompt)}”`;
  return `  ${names}: ${assets}, ${visible(made.model)}${day}, ${price}, ${size}${prompt}`;
}
