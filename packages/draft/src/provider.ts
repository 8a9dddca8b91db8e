import type {
  ImageModelV1,
  ImageProviderV1,
  ImageRequest,
  RequestFinding,
} from "@genlock/provider";
import { capabilities } from "./capabilities.ts";
import { checkRequest } from "./check-request.ts";
import { generatePictures } from "./generate-pictures.ts";

const name = "draft";
const defaultModel = "draft-1";

/**
 * The keyless, free, offline provider: composed pictures in real formats. The same request and seed give the same bytes
 * on one version of sharp. It takes any model name, any quality and any size up to 4096 pixels an edge, so that a
 * project written for another provider runs with it unchanged.
 */
export const provider: ImageProviderV1 = {
  specVersion: "v1",
  name,
  billing: "free",
  environment: [],
  defaultModel,
  models: [defaultModel],
  model: createModel,
};

function createModel(modelId: string): ImageModelV1 {
  return {
    specVersion: "v1",
    provider: name,
    modelId,
    billing: "free",
    capabilities,
    check: (request) => [...checkModel(modelId), ...checkRequest(request)],
    estimate: (_request: ImageRequest) => ({ min: 0, max: 0, asOf: undefined }),
    generate: (request, options) => generatePictures(modelId, request, options),
  };
}

function checkModel(modelId: string): RequestFinding[] {
  if (modelId === defaultModel) return [];
  return [
    {
      severity: "warning",
      kind: "unknown-model",
      field: undefined,
      message: `The draft provider draws every model's pictures in its own way, ${defaultModel}.`,
      hint: "Nothing needs to change: the model is used as soon as its own provider is.",
      suggestion: undefined,
    },
  ];
}
