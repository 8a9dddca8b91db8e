import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { findModel } from "../models/find-model.ts";
import type { ModelFacts } from "../models/model-facts.ts";
import { checkAmounts } from "./check-amounts.ts";
import { checkDallE } from "./check-dall-e.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkFidelity } from "./check-fidelity.ts";
import { checkInputs } from "./check-inputs.ts";
import { checkModel } from "./check-model.ts";
import { checkOutput } from "./check-output.ts";
import { checkParams } from "./check-params.ts";
import { checkQuality } from "./check-quality.ts";
import { checkResponses } from "./check-responses.ts";
import { checkSize } from "./check-size.ts";

/** Everything that is wrong with a request to this model, before it costs anything. */
export function checkRequest(request: ImageRequest, modelId: string): RequestFinding[] {
  const facts = findModel(modelId);
  const general = [
    ...checkModel(request, modelId, facts),
    ...checkAmounts(request, facts),
    ...checkParams(request, facts),
    ...checkElsewhere(request, facts),
    ...(request.api === "responses" ? checkResponses(request, facts) : []),
  ];
  if (facts === undefined) {
    return [...general, ...checkOutput(request, facts)];
  }
  return [
    ...general,
    ...checkSize(request, facts),
    ...checkQuality(request, facts),
    ...(takesPictures(request, facts) ? checkInputs(request, facts) : []),
    ...(facts.family === "dall-e"
      ? checkDallE(request, modelId)
      : [...checkOutput(request, facts), ...checkFidelity(request, facts)]),
  ];
}

/** A picture for something the model cannot do anyway is not worth a second word. */
function takesPictures({ operation }: ImageRequest, facts: ModelFacts): boolean {
  return operation !== "generate" && facts.operations.includes(operation);
}
