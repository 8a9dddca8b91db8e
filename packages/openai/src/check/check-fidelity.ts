import type { ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { refuse, warn } from "./findings.ts";

/** Whether the model has this input fidelity. */
export function checkFidelity(request: ImageRequest, facts: ModelFacts): RequestFinding[] {
  const { inputFidelity } = request;
  const known = facts.inputFidelities;
  if (inputFidelity === undefined) {
    return [];
  }
  if (request.operation !== "edit") {
    return [
      warn("ignored", {
        field: "inputFidelity",
        message: "Input fidelity is about the pictures of an edit; here it is not sent.",
      }),
    ];
  }
  if (known === undefined || known.includes(inputFidelity)) {
    return [];
  }
  return [
    refuse("unsupported", {
      field: "inputFidelity",
      message:
        known.length === 0
          ? `${facts.names[0]} always keeps its inputs closely and has no such setting.`
          : `${facts.names[0]} has only ${known.join(", ")}.`,
      hint: known.length === 0 ? "Leave it out." : undefined,
      suggestion: known[0],
    }),
  ];
}
