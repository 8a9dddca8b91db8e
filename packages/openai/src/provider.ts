import type { ImageProviderV1 } from "@genlock/provider";
import { createModel } from "./create-model.ts";
import { defaultModel, modelTable } from "./models/model-table.ts";

/**
 * OpenAI's image models, and those of compatible servers through `OPENAI_BASE_URL`.
 *
 * Everything but `generate` works without a key, a network or the SDK. `generate` makes one call and never repeats it.
 */
export const provider: ImageProviderV1 = {
  specVersion: "v1",
  name: "openai",
  billing: "paid",
  environment: [
    { name: "OPENAI_API_KEY", required: true, secret: true },
    { name: "OPENAI_BASE_URL", required: false, secret: false },
    { name: "OPENAI_ORG_ID", required: false, secret: false },
    { name: "OPENAI_PROJECT_ID", required: false, secret: false },
    // The way to the service. An address may hold a password.
    ...["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"]
      .flatMap((name) => [name, name.toLowerCase()])
      .map((name) => ({ name, required: false, secret: true }) as const),
    { name: "NO_PROXY", required: false, secret: false },
    { name: "no_proxy", required: false, secret: false },
  ],
  defaultModel,
  models: modelTable.flatMap((facts) => facts.names),
  model: createModel,
  async lookUpModel(modelId, context, signal) {
    const { lookUpModel } = await import("./look-up-model.ts");
    return lookUpModel(modelId, context, signal);
  },
};
