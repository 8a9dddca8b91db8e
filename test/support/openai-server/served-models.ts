import type { ApiError } from "./api-error.ts";

/** What this server lets a model do. Written apart from the provider's table, so that one can catch the other's mistakes. */
export interface ServedModel {
  readonly dallE: boolean;
  /** `undefined`: any size that keeps the rules of free sizes. */
  readonly sizes: readonly string[] | undefined;
  readonly qualities: readonly string[];
  readonly transparent: boolean;
  /** Output formats; those in preview only where this account has them. */
  readonly formats: readonly string[];
  readonly fidelities: readonly string[];
  readonly maxPrompt: number;
  readonly maxImages: number;
  readonly retired: boolean;
}

const threeSizes = ["1024x1024", "1536x1024", "1024x1536", "auto"];
const usual = ["low", "medium", "high", "auto"];

function gpt(differences: Partial<ServedModel>): ServedModel {
  return {
    dallE: false,
    sizes: threeSizes,
    qualities: usual,
    transparent: true,
    formats: ["png", "jpeg", "webp"],
    fidelities: ["high", "low"],
    maxPrompt: 32_000,
    maxImages: 10,
    retired: false,
    ...differences,
  };
}

const free = { sizes: undefined, fidelities: [] };
const newest = gpt({
  ...free,
  qualities: [...usual, "xhigh", "max"],
  formats: ["png", "jpeg", "webp", "gif"],
});

export const servedModels: { readonly [name: string]: ServedModel | undefined } = {
  "gpt-image-2.6-sunburst": newest,
  "gpt-image-2.6-flare": newest,
  "gpt-image-2.5-sunburst": newest,
  "gpt-image-2.5-sunburst-2026-09-08": newest,
  "gpt-image-2.5-flare": newest,
  "gpt-image-2.5-flare-2026-09-08": newest,
  "gpt-image-2": gpt(free),
  "gpt-image-2-2026-04-21": gpt(free),
  "gpt-image-1.5": gpt({}),
  "chatgpt-image-latest": gpt({}),
  "gpt-image-1-mini": gpt({ fidelities: ["low"] }),
  "gpt-image-1": gpt({ retired: true }),
  "dall-e-3": gpt({
    dallE: true,
    sizes: ["1024x1024", "1792x1024", "1024x1792"],
    qualities: ["standard", "hd", "auto"],
    transparent: false,
    maxPrompt: 4000,
    maxImages: 1,
    retired: true,
  }),
  "dall-e-2": gpt({
    dallE: true,
    sizes: ["256x256", "512x512", "1024x1024"],
    qualities: ["standard", "auto"],
    transparent: false,
    maxPrompt: 1000,
    retired: true,
  }),
};

/** The model, if this server lets anybody use it. */
export function serveModel(name: string, servesRetired: boolean): ServedModel | undefined {
  const model = Object.hasOwn(servedModels, name) ? servedModels[name] : undefined;
  return model?.retired === true && !servesRetired ? undefined : model;
}

/** What the API says about a model it does not serve. */
export function modelNotFound(name: string): ApiError {
  return {
    status: 404,
    message: `The model '${name}' does not exist or you do not have access to it.`,
    type: "invalid_request_error",
    param: null,
    code: "model_not_found",
  };
}
