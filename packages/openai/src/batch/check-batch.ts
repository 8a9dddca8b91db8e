import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { refuse, warn } from "../check/findings.ts";
import { findModel } from "../models/find-model.ts";

/** What a batch cannot take although a call of its own could. */
export function checkBatch(request: ImageRequest, modelId: string): RequestFinding[] {
  const findings: RequestFinding[] = [];
  if (request.api === "responses") {
    findings.push(
      refuse("unsupported", {
        field: "api",
        message: "Batches go to the Image API, and this asks for the Responses API.",
        hint: "Leave `--batch` away, or write `api: images`.",
      }),
    );
  }
  if (request.operation === "variation") {
    findings.push(
      refuse("unsupported", { field: "operation", message: "Variations go into no batch." }),
    );
  }
  if (findModel(modelId)?.batch === undefined) {
    findings.push(
      warn("advice", {
        field: "model",
        message: `Nothing published says whether batches take ${modelId}; the service may refuse.`,
      }),
    );
  }
  return findings;
}
