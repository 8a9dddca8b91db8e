import { createHash } from "node:crypto";
import type { ImageInput } from "@genlock/provider";
import sharp from "sharp";

/** A real picture of one colour as an input, 32 pixels an edge. */
export async function inputPicture(
  format: "png" | "jpeg" | "webp",
  background: string,
  role: ImageInput["role"] = "base",
): Promise<ImageInput> {
  const picture = sharp({ create: { width: 32, height: 32, channels: 4, background } });
  const bytes = await (format === "jpeg" ? picture.flatten() : picture).toFormat(format).toBuffer();
  return inputOf(bytes, { role, mediaType: `image/${format}`, edge: 32 });
}

/** A picture of noise of at least this many bytes, which cannot be packed smaller. */
export async function largePicture(byteLength: number): Promise<ImageInput> {
  const edge = Math.ceil(Math.sqrt(byteLength / 3));
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const bytes = await sharp({
    create: { width: edge, height: edge, channels: 3, background: "grey", noise },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return inputOf(bytes, { role: "base", mediaType: "image/png", edge });
}

/** Bytes as an input. */
export function inputOf(
  bytes: Uint8Array,
  facts: { readonly role: ImageInput["role"]; readonly mediaType: string; readonly edge: number },
): ImageInput {
  return {
    role: facts.role,
    label: undefined,
    digest: createHash("sha256").update(bytes).digest("hex"),
    mediaType: facts.mediaType,
    byteLength: bytes.length,
    width: facts.edge,
    height: facts.edge,
    hasAlpha: facts.mediaType !== "image/jpeg",
    read: async () => bytes,
  };
}
