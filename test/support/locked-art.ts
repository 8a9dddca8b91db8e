import { createHash } from "node:crypto";
import { jobKey, type JobFields, type LockedOutput, type LockEntry } from "@genlock/core";
import sharp from "sharp";

/** A picture as bytes, and how it is called. */
export interface Art {
  readonly bytes: Buffer;
  readonly digest: string;
}

/** Draws a small picture of its own for every number. */
export async function drawArt(number: number): Promise<Art> {
  const [r, g, b] = [number % 256, Math.floor(number / 256) % 256, Math.floor(number / 65_536)];
  const channels = 3;
  const create = { width: 4, height: 4, channels, background: { r, g, b } } as const;
  const bytes = await sharp({ create }).png().toBuffer();
  return { bytes, digest: createHash("sha256").update(bytes).digest("hex") };
}

/** What a plain manifest entry of the provider `draft` asks for. */
export function fieldsOf(prompt: string): JobFields {
  return { provider: "draft", operation: "generate", prompt };
}

/** How an output came to be. */
export interface Making {
  readonly prompt: string;
  readonly take?: number;
  readonly call?: number;
  /** Seconds after the first of January. */
  readonly second?: number;
}

/** A paid output of a lock. */
export function outputOf(
  art: Art,
  { prompt, take = 0, call = 0, second = 0 }: Making,
): LockedOutput {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString().replace(".000Z", "Z");
  return {
    digest: art.digest,
    role: "candidate",
    mediaType: "image/png",
    width: 4,
    height: 4,
    byteLength: art.bytes.byteLength,
    hasAlpha: false,
    made: {
      key: jobKey(fieldsOf(prompt)),
      take,
      call,
      index: 0,
      provenance: { provider: "draft", model: "painter", billing: "paid", at },
    },
  };
}

/** An entry whose first output is current. */
export function entryOf(prompt: string, outputs: readonly LockedOutput[]): LockEntry {
  const fields = fieldsOf(prompt);
  return {
    accepts: { key: jobKey(fields), fields },
    current: outputs[0]?.digest ?? "",
    pinned: false,
    chosen: false,
    outputs,
  };
}
