import type { ImageInput, ImageRequest } from "@genlock/provider";
import type { Digest } from "../jobs/job-fields.ts";
import type { OrderedInput, OrderedRequest } from "./call-order.ts";

/** A request as data; `undefined`: bytes of a picture in it are not here, so nobody else could read them by digest. */
export function writeOrderedRequest(request: ImageRequest): OrderedRequest | undefined {
  const { images, mask, continues, ...plain } = request;
  const orderedImages = images.flatMap((image) => orderedInput(image) ?? []);
  const orderedMask = mask && orderedInput(mask);
  const image = continues && orderedInput(continues.image);
  const isWhole =
    orderedImages.length === images.length &&
    (orderedMask === undefined) === (mask === undefined) &&
    (image === undefined) === (continues === undefined);
  if (!isWhole) return undefined;
  return {
    ...plain,
    images: orderedImages,
    mask: orderedMask,
    continues: image && { handle: continues?.handle, image },
  };
}

/**
 * The request that was ordered.
 *
 * @param read answers the bytes of a digest, or rejects.
 */
export function readOrderedRequest(
  ordered: OrderedRequest,
  read: (digest: Digest) => Promise<Uint8Array>,
): ImageRequest {
  const { images, mask, continues } = ordered;
  return {
    operation: ordered.operation,
    api: ordered.api,
    prompt: ordered.prompt,
    count: ordered.count,
    size: ordered.size,
    quality: ordered.quality,
    background: ordered.background,
    backdrop: ordered.backdrop,
    outputFormat: ordered.outputFormat,
    outputCompression: ordered.outputCompression,
    moderation: ordered.moderation,
    inputFidelity: ordered.inputFidelity,
    partialImages: ordered.partialImages,
    responses: ordered.responses && {
      model: ordered.responses.model,
      action: ordered.responses.action,
      maxOutputTokens: ordered.responses.maxOutputTokens,
    },
    images: images.map((image) => inputOf(image, read)),
    mask: mask && inputOf(mask, read),
    continues: continues && { handle: continues.handle, image: inputOf(continues.image, read) },
    params: ordered.params,
    seed: ordered.seed,
  };
}

function orderedInput(input: ImageInput): OrderedInput | undefined {
  const { role, label, digest, mediaType, byteLength, width, height, hasAlpha } = input;
  if (digest === undefined || mediaType === undefined || byteLength === undefined) return undefined;
  return { role, label, digest, mediaType, byteLength, width, height, hasAlpha };
}

function inputOf(
  { digest, ...facts }: OrderedInput,
  read: (digest: Digest) => Promise<Uint8Array>,
): ImageInput {
  return {
    role: facts.role,
    label: facts.label,
    digest,
    mediaType: facts.mediaType,
    byteLength: facts.byteLength,
    width: facts.width,
    height: facts.height,
    hasAlpha: facts.hasAlpha,
    read: () => read(digest),
  };
}
