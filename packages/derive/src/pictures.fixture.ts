import { hash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import type { DerivativeFormat, OriginalFacts, Recipe } from "@genlock/core";
import sharp from "sharp";
import type { Sharp } from "sharp";

/** A folder that is gone when the test is over. */
export async function tempFolder(): Promise<{
  path: string;
  [Symbol.asyncDispose](): Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), "genlock-derive-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A picture with smooth parts and detail, the same one each time; `alpha`: it fades out to the left. */
export function scene(width: number, height: number, alpha = false): Sharp {
  const channels = alpha ? 4 : 3;
  const data = Buffer.alloc(width * height * channels);
  let noise = 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      noise = (noise * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
      const at = (y * width + x) * channels;
      data[at] = (x * 255) / width;
      data[at + 1] = (y * 255) / height;
      data[at + 2] = 100 + Math.sin(x / 17) * 60 + ((noise >> 16) % 40);
      if (alpha) data[at + 3] = Math.min(255, (x * 510) / width);
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** Writes an original and tells its facts. */
export async function writeOriginal(
  folder: string,
  name: string,
  pipeline: Sharp,
): Promise<{ path: string; original: OriginalFacts }> {
  const path = join(folder, name);
  const bytes = await pipeline.toBuffer();
  await writeFile(path, bytes);
  const { format, autoOrient } = await sharp(bytes).metadata();
  const mediaType = format === "heif" ? "image/avif" : `image/${format}`;
  return { path, original: { digest: hash("sha256", bytes, "hex"), mediaType, ...autoOrient } };
}

/** A recipe with genlock's own settings for the format. */
export function recipe(width: number, format: DerivativeFormat): Recipe {
  const quality = { avif: 50, webp: 80, jpeg: 80, png: undefined }[format];
  return {
    width,
    format,
    quality,
    effort: { avif: 3, webp: 4, jpeg: undefined, png: undefined }[format],
  };
}

/** A black PNG of any size in few bytes: one bit for each pixel, well compressed. */
export function blackPng(width: number, height: number, compressed?: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = compressed ?? deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND")]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The mean difference of two pictures over all channels, 0 to 255; `Infinity` when they differ in shape. */
export async function difference(a: Sharp, b: Sharp): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((each) => each.raw().toBuffer({ resolveWithObject: true })),
  );
  if (one === undefined || other === undefined) return Infinity;
  if (one.info.width !== other.info.width || one.info.height !== other.info.height) return Infinity;
  if (one.info.channels !== other.info.channels) return Infinity;
  const sum = one.data.reduce(
    (total, value, at) => total + Math.abs(value - other.data.readUInt8(at)),
    0,
  );
  return sum / one.data.byteLength;
}

/** Digest of a file's bytes. */
export async function digestOf(path: string): Promise<string> {
  return hash("sha256", await readFile(path), "hex");
}

/** Whether a process still runs; one that has ended and was not collected yet does not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== "linux") return true;
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") Z");
  return status.slice(status.lastIndexOf(")") + 2, status.lastIndexOf(")") + 3) !== "Z";
}

/** A PNG of several frames of one size: the first is what a reader that knows nothing of animations sees. */
export function animatedPng([first, ...others]: readonly [Buffer, ...Buffer[]]): Buffer {
  const count = Buffer.alloc(8);
  count.writeUInt32BE(1 + others.length);
  const idat = first.indexOf("IDAT") - 4;
  const end = first.indexOf("IEND") - 4;
  let sequence = 0;
  const control = (): Buffer => {
    const data = Buffer.alloc(26);
    data.writeUInt32BE(sequence++, 0);
    first.copy(data, 4, 16, 24);
    data.writeUInt16BE(1, 20);
    data.writeUInt16BE(10, 22);
    return chunk("fcTL", data);
  };
  const pixels = (frame: Buffer): Buffer => {
    const data = frame.subarray(frame.indexOf("IDAT") + 4, frame.indexOf("IEND") - 8);
    const number = Buffer.alloc(4);
    number.writeUInt32BE(sequence++);
    return chunk("fdAT", Buffer.concat([number, data]));
  };
  return Buffer.concat([
    first.subarray(0, idat),
    chunk("acTL", count),
    control(),
    first.subarray(idat, end),
    ...others.flatMap((frame) => [control(), pixels(frame)]),
    first.subarray(end),
  ]);
}
