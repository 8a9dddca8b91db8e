import type { ImageModelV1, ProviderContext } from "@genlock/provider";
import { createBatch } from "./batch/create-batch.ts";
import { checkRequest } from "./check/check-request.ts";
import { estimateCall } from "./cost/estimate-call.ts";
import { describeCapabilities } from "./models/describe-capabilities.ts";
import { findModel } from "./models/find-model.ts";

/** One model by name, known or not. What makes calls is loaded when the first one is made. */
export function createModel(modelId: string, context: ProviderContext): ImageModelV1 {
  const batch = createBatch(modelId, context);
  return {
    specVersion: "v1",
    provider: "openai",
    modelId,
    billing: "paid",
    capabilities: describeCapabilities(findModel(modelId)),
    check: (request) => checkRequest(request, modelId),
    estimate: (request) => estimateCall(request, modelId),
    ...(batch !== undefined && { batch }),
    async generate(request, options) {
      const { generateImages } = await import("./generate-images.ts");
      return generateImages({ modelId, context }, request, options);
    },
  };
}
