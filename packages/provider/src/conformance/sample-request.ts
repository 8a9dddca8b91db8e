import type { ImageCapabilities } from "../capabilities.ts";
import type { ImageModelV1 } from "../image-model.ts";
import type { ImageInput, ImageRequest } from "../request.ts";
import type { ConformanceSubject } from "./subject.ts";
import { smallSize } from "./size-rules.ts";

const blank: ImageRequest = {
  operation: "generate",
  api: "images",
  prompt: "A red kite over green hills at sunset",
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
  seed: "conformance",
};

/** A request the model must accept, as far as its capabilities tell, with `changes` over it. */
export function sampleRequest(
  model: ImageModelV1,
  subject: ConformanceSubject,
  changes: Partial<ImageRequest> = {},
): ImageRequest {
  const { apis, sizes } = model.capabilities;
  const chosen: Partial<ImageRequest> = {
    api: apis === undefined || apis.includes("images") ? "images" : (apis[0] ?? "images"),
    size: sizes === undefined ? undefined : smallSize(sizes),
  };
  return { ...blank, ...chosen, ...subject.request, ...changes };
}

/** A picture that is known by name only; reading it is an error, as it is before its parent is made. */
export function unreadInput(role: ImageInput["role"]): ImageInput {
  return {
    role,
    label: undefined,
    digest: undefined,
    mediaType: undefined,
    byteLength: undefined,
    width: undefined,
    height: undefined,
    hasAlpha: undefined,
    read: () => Promise.reject(new Error("an input was read where no input may be read")),
  };
}

/** Whether a list of what is possible is known and has this member. */
export function offers(
  capabilities: ImageCapabilities,
  member: "operations" | "apis" | "qualities" | "backgrounds" | "outputFormats",
  value: string,
): boolean {
  return capabilities[member]?.some((known) => known === value) ?? false;
}

/** Requests nobody could mean, each with why. Neither may make `check` or `estimate` throw. */
export function hostileRequests(
  legal: ImageRequest,
): { readonly why: string; readonly request: ImageRequest }[] {
  const changes: { readonly [why: string]: Partial<ImageRequest> } = {
    "no images at all": { count: 0 },
    "a negative count": { count: -1 },
    "half an image": { count: 1.5 },
    "a count that is no number": { count: Number.NaN },
    "endless images": { count: Number.POSITIVE_INFINITY },
    "a size without a height": { size: "1024x" },
    "a size of nothing": { size: "0x0" },
    "a size beyond numbers": { size: `${"9".repeat(400)}x1` },
    "a size in words": { size: "big" },
    "an empty size": { size: "" },
    "a prompt of 64 kB": { prompt: "x ".repeat(32_768) },
    "a prompt of half characters": { prompt: "\ud800\udc00\udfff\u0000\u202e" },
    "an empty prompt": { prompt: "" },
    "compression beyond its scale": { outputCompression: 101 },
    "compression that is no number": { outputCompression: Number.NaN },
    "too many partial images": { partialImages: 99 },
    "a format of the object prototype": { outputFormat: "__proto__", quality: "constructor" },
    "parameters of the object prototype": {
      params: { constructor: 1, toString: [null], "": { a: {} } },
    },
    "a hundred inputs": {
      operation: "edit",
      images: Array.from({ length: 100 }, () => unreadInput("base")),
    },
    "a mask without a picture": { operation: "edit", mask: unreadInput("base") },
    "a turn after nothing": { continues: { handle: { "": [null] }, image: unreadInput("base") } },
    "a variation of nothing": { operation: "variation", prompt: "" },
  };
  return Object.entries(changes).map(([why, change]) => ({
    why,
    request: { ...legal, ...change },
  }));
}
