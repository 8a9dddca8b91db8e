import { writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { expect } from "vitest";
import { artProject, type ArtProject } from "../art/art-project.ts";
import type { OpenAIServerOptions } from "../support/openai-server/index.ts";
import type { RecordedFile } from "../support/openai-server/records.ts";

/** Pixels an edge of every picture here. */
export const edge = 1024;

/** The left upper quarter, where edits here may change the picture. */
export const isInside = (x: number, y: number): boolean => x < edge / 2 && y < edge / 2;

/** A project with pictures to edit and masks for them. */
export async function editProject(
  assets: string,
  options: OpenAIServerOptions = {},
): Promise<ArtProject> {
  const project = await artProject(assets, options);
  const files = {
    "photo.png": await paint((x, y) => [x % 256, y % 256, (x * y) % 256, 255]),
    "cut.png": await paint((x, y) => [x % 256, y % 256, 9, isInside(x, y) ? 0 : 255]),
    "black.png": await paint((x, y) => (isInside(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255])),
    "white.png": await paint((x, y) => (isInside(x, y) ? [255, 255, 255, 255] : [0, 0, 0, 255])),
    "alpha.png": await paint((x, y) => [0, 0, 0, isInside(x, y) ? 0 : 255]),
    "opaque.png": await paint(() => [255, 255, 255, 255]),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(project.path(name), bytes);
  return project;
}

/** A picture drawn pixel by pixel. */
async function paint(colourAt: (x: number, y: number) => readonly number[]): Promise<Buffer> {
  const data = Buffer.alloc(edge * edge * 4);
  for (let pixel = 0; pixel < edge * edge; pixel += 1) {
    data.set(colourAt(pixel % edge, Math.floor(pixel / edge)), pixel * 4);
  }
  return sharp(data, { raw: { width: edge, height: edge, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Red, green, blue and alpha of every pixel of a file. */
export function pixelsOf(file: string | Uint8Array): Promise<Buffer> {
  return sharp(file).ensureAlpha().raw().toBuffer();
}

/** Holds a picture against its source and against what was received: which it has outside, which inside. */
export async function expectKept(
  project: ArtProject,
  files: { readonly source: string; readonly made: string; readonly received: string },
): Promise<void> {
  const [source, made, received] = await Promise.all(
    [files.source, files.made, files.received].map((name) => pixelsOf(project.path(name))),
  );
  const wrong = { outside: 0, inside: 0 };
  for (let pixel = 0; pixel < edge * edge; pixel += 1) {
    const where = isInside(pixel % edge, Math.floor(pixel / edge)) ? "inside" : "outside";
    const from = where === "inside" ? received : source;
    if (made?.readUInt32LE(pixel * 4) !== from?.readUInt32LE(pixel * 4)) wrong[where] += 1;
  }
  expect(wrong).toEqual({ outside: 0, inside: 0 });
}

/** The mask of the latest edit that arrived, as its facts and how many pixels may change where. */
export async function arrivedMask(project: ArtProject): Promise<object | undefined> {
  const files: readonly RecordedFile[] = project.api.requests.at(-1)?.files ?? [];
  const mask = files.find(({ field }) => field === "mask");
  return mask && describeMask(mask);
}

/** What a mask is that arrived, and how many of its pixels may change where. */
export async function describeMask(mask: Pick<RecordedFile, "type" | "bytes">): Promise<object> {
  const { format, width, height, hasAlpha } = await sharp(mask.bytes).metadata();
  const pixels = await pixelsOf(mask.bytes);
  const free = { inside: 0, outside: 0 };
  for (let pixel = 0; pixel < edge * edge; pixel += 1) {
    if (pixels[pixel * 4 + 3] === 255) continue;
    free[isInside(pixel % edge, Math.floor(pixel / edge)) ? "inside" : "outside"] += 1;
  }
  const isSmall = mask.bytes.length < 4 * 1024 * 1024;
  return { type: mask.type, format, width, height, hasAlpha, isSmall, free };
}

/** What a mask of the left upper quarter is when it arrives. */
export const wantedMask = {
  type: "image/png",
  format: "png",
  width: edge,
  height: edge,
  hasAlpha: true,
  isSmall: true,
  free: { inside: (edge * edge) / 4, outside: 0 },
};

/** A small PNG that says of itself to be much larger. */
export async function claimingPng(claim: number): Promise<Buffer> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 4, background: "black" } });
  const bytes = await dot.png().toBuffer();
  bytes.writeUInt32BE(claim, 16);
  bytes.writeUInt32BE(claim, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
