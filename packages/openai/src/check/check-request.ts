import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { findModel } from "../models/find-model.ts";
import { checkAmounts } from "./check-amounts.ts";
import { checkDallE } from "./check-dall-e.ts";
import { checkFidelity } from "./check-fidelity.ts";
import { checkInputs } from "./check-inputs.ts";
import { checkModel } from "./check-model.ts";
import { checkOutput } from "./check-output.ts";
import { checkParams } from "./check-params.ts";
import { checkQuality } from "./check-quality.ts";
import { checkSize } from "./check-size.ts";

/** Everything that is wrong with a request to this model, before it costs anything. */
export function checkRequest(request: ImageRequest, modelId: string): RequestFinding[] {
  const facts = findModel(modelId);
  const general = [
    ...checkModel(request, modelId, facts),
    ...checkAmounts(request, facts),
    ...checkParams(request, facts),
  ];
  if (facts === undefined) {
    return [...general, ...checkOutput(request, facts)];
  }
  return [
    ...general,
    ...checkSize(request, facts),
    ...checkQuality(request, facts),
    ...(request.operation === "edit" ? checkInputs(request, facts) : []),
    ...(facts.family === "dall-e"
      ? checkDallE(request, modelId)
      : [...checkOutput(request, facts), ...checkFidelity(request, facts)]),
  ];
}
