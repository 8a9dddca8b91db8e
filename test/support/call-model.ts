import {
  type CallOptions,
  type ImageModelV1,
  type ImageRequest,
  type ImageResult,
  type PartialImage,
  ProviderError,
} from "@genlock/provider";
import { createLinkOpener } from "@genlock/runner";

/** A plain generation, with `changes` over it. */
export function imageRequest(changes: Partial<ImageRequest> = {}): ImageRequest {
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

/** What one call gave. */
export interface CalledModel {
  readonly result: ImageResult;
  /** Complete pictures by index. */
  readonly pictures: readonly Buffer[];
  readonly partials: readonly PartialImage[];
}

/** Makes one call and keeps what it gave. */
export async function callModel(
  model: ImageModelV1,
  changes: Partial<ImageRequest> = {},
  options: Partial<CallOptions> = {},
): Promise<CalledModel> {
  const pieces: Uint8Array[][] = [];
  const pictures: Buffer[] = [];
  const partials: PartialImage[] = [];
  const result = await model.generate(imageRequest(changes), {
    signal: new AbortController().signal,
    timeouts: { answer: undefined, idle: undefined, total: undefined },
    onPartial: (partial) => partials.push(partial),
    files: undefined,
    openLink: createLinkOpener(),
    sink: {
      open(index) {
        const own: Uint8Array[] = (pieces[index] = []);
        return {
          write: async (chunk) => void own.push(Uint8Array.from(chunk)),
          end: async () => void (pictures[index] = Buffer.concat(own)),
        };
      },
    },
    ...options,
  });
  return { result, pictures, partials };
}

/** Makes one call that must fail with a ProviderError, and gives that. */
export async function failModel(
  model: ImageModelV1,
  changes: Partial<ImageRequest> = {},
  options: Partial<CallOptions> = {},
): Promise<ProviderError> {
  const reason: unknown = await callModel(model, changes, options).then(
    () => new Error("the call succeeded"),
    (error: unknown) => error,
  );
  if (!ProviderError.isInstance(reason)) {
    throw reason;
  }
  return reason;
}
