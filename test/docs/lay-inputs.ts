import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { ResolvedAsset } from "@genlock/core";
import type { Project } from "@genlock/runner";
import sharp, { type Sharp } from "sharp";

const size = { width: 1024, height: 1024 };
const half = { width: 512, height: 1024 };

/** Puts the files that a manifest names into its folder: pictures, masks and prompts that do what they are for. */
export async function layInputs(root: string, project: Project): Promise<void> {
  for (const { inputs, mask } of project.assets.values()) {
    for (const { source } of inputs) {
      if (source.kind === "file") lay(root, source.path, await drawScene(source.path));
    }
    if (mask !== undefined) lay(root, mask.path, await drawMask(mask));
  }
  for (const { text } of project.sources) {
    for (const [, path = ""] of text.matchAll(/prompt_file: *["']?([^"'\s,}]+)/g)) {
      lay(root, path, Buffer.from("A quiet street in the rain\n"));
    }
  }
}

function lay(root: string, name: string, bytes: Uint8Array): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function drawScene(name: string): Promise<Buffer> {
  const circle = `<svg width="512" height="512"><circle cx="256" cy="256" r="200" fill="#b53"/></svg>`;
  const picture = sharp({ create: { ...size, channels: 3, background: "#cde" } }).composite([
    { input: Buffer.from(circle) },
  ]);
  return encode(picture, name);
}

/** The right half may change: it is a hole, or has the colour that the manifest says. */
async function drawMask({ path, edit }: NonNullable<ResolvedAsset["mask"]>): Promise<Buffer> {
  const [stays, may] = edit === "black" ? ["#fff", "#000"] : ["#000", "#fff"];
  const isHole = edit === undefined;
  const left = await sharp({ create: { ...half, channels: 3, background: stays } })
    .png()
    .toBuffer();
  const background = isHole ? { r: 0, g: 0, b: 0, alpha: 0 } : may;
  const channels = isHole ? 4 : 3;
  const mask = sharp({ create: { ...size, channels, background } });
  return encode(mask.composite([{ input: left, left: 0, top: 0 }]), path);
}

function encode(picture: Sharp, name: string): Promise<Buffer> {
  const format = extname(name).slice(1).toLowerCase();
  if (format === "webp") return picture.webp().toBuffer();
  return format === "png" ? picture.png().toBuffer() : picture.jpeg().toBuffer();
}
