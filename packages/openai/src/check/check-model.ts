import type { ImageOperation, ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { modelTable } from "../models/model-table.ts";
import { refuse, warn } from "./findings.ts";
import { nearestWord } from "./nearest-word.ts";

/** ISO date on which OpenAI retired the endpoint, with the only models that had it. */
const variationsEndedOn = "2026-05-12";

const verbs: { readonly [operation in ImageOperation]: string } = {
  generate: "generate pictures",
  edit: "edit pictures",
  variation: "vary a picture",
};

/** Whether the model is known, still served, and does what is asked. */
export function checkModel(
  request: ImageRequest,
  modelId: string,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return [
    ...(facts === undefined ? [unknownModel(modelId)] : checkStatus(modelId, facts)),
    ...checkOperation(request, facts),
  ];
}

function unknownModel(modelId: string): RequestFinding {
  const suggestion = nearestWord(
    modelId,
    modelTable.flatMap((known) => known.names),
  );
  return warn("unknown-model", {
    field: "model",
    message: `"${modelId}" is not in this version's table, so its rules and prices are not known.`,
    hint:
      suggestion === undefined
        ? "It is sent as it is; a newer @genlock/openai may know it."
        : `Is \`${suggestion}\` meant?`,
    suggestion,
  });
}

function checkStatus(modelId: string, facts: ModelFacts): RequestFinding[] {
  if (facts.status === "retired") {
    return [
      warn("retired-model", {
        field: "model",
        message: `OpenAI does not serve ${modelId} since ${facts.endsOn}; only a compatible server still may.`,
        hint: `Take \`${facts.replacement}\`, or set OPENAI_BASE_URL to a server that has it.`,
        suggestion: facts.replacement,
      }),
    ];
  }
  return facts.status === undefined
    ? [
        warn("advice", {
          field: "model",
          message: `OpenAI lists ${modelId} without saying what it can do or costs.`,
        }),
      ]
    : [];
}

function checkOperation(request: ImageRequest, facts: ModelFacts | undefined): RequestFinding[] {
  const { api, operation } = request;
  const findings: RequestFinding[] = [];
  if (facts !== undefined && !facts.operations.includes(operation)) {
    findings.push(
      refuse("unsupported", {
        field: "operation",
        message: `${facts.names[0]} cannot ${verbs[operation]}.`,
        hint: operation === "variation" ? "Edit the picture with a prompt instead." : undefined,
      }),
    );
  } else if (operation === "variation") {
    findings.push(
      warn("retired-model", {
        field: "operation",
        message: `OpenAI answers no variations since ${variationsEndedOn}; only a compatible server still may.`,
        hint: "Edit the picture with a GPT image model and a prompt instead.",
      }),
    );
  }
  if (request.responses !== undefined && api === "images") {
    findings.push(
      warn("ignored", {
        field: "responses",
        message: "Settings of the Responses API mean nothing to the Image API and are not sent.",
      }),
    );
  }
  return findings;
}
