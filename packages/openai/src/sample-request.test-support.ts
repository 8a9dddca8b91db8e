import type { ImageRequest } from "@genlock/provider";

/** A plain generation, with `changes` over it; for tests only. */
export function sampleRequest(changes: Partial<ImageRequest>): ImageRequest {
  return {
    operation: "generate",
    api: "images",
    prompt: "A lighthouse in fog",
    count: 1,
    size: undefined,
    quality: undefined,
    background: undefined,
    outputFormat: undefined,
    outputCompression: undefined,
    moderation: undefined,
    inputFidelity: undefined,
    partialImages: 0,
    responses: undefined,
    images: [],
    mask: undefined,
    continues: undefined,
    params: {},
    seed: undefined,
    ...changes,
  };
}
