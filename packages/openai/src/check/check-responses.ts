import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { defaultMainModel, mainModelNames } from "../models/main-models.ts";
import type { ModelFacts } from "../models/model-facts.ts";
import { modelTable } from "../models/model-table.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import { refuse, warn } from "./findings.ts";
import { nearestWord } from "./nearest-word.ts";

/** The least the service takes. */
const leastOutputTokens = 16;

/** Whether the Responses API can be asked for this. */
export function checkResponses(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return [
    ...checkReach(request, facts),
    ...checkMainModel(request),
    ...checkOutputTokens(request),
    ...checkAction(request),
  ];
}

function checkReach(request: ImageRequest, facts: ModelFacts | undefined): RequestFinding[] {
  const findings: RequestFinding[] = [];
  if (facts?.family === "dall-e") {
    findings.push(
      refuse("unsupported", {
        field: "api",
        message: `${facts.names[0]} is not there in the Responses API.`,
        suggestion: "images",
      }),
    );
  }
  if (request.operation === "variation") {
    findings.push(
      refuse("unsupported", {
        field: "operation",
        message: "The Responses API has no variations.",
        hint: "Edit the picture with a prompt instead.",
      }),
    );
  }
  if (request.count > 1) {
    findings.push(
      refuse("unsupported", {
        field: "count",
        message: `A response draws one picture, not ${request.count}.`,
        suggestion: 1,
      }),
    );
  }
  return findings;
}

function checkMainModel(request: ImageRequest): RequestFinding[] {
  const model = request.responses?.model;
  if (model === undefined || mainModelNames.includes(model)) {
    return [];
  }
  if (modelTable.some(({ names }) => names.includes(model))) {
    return [
      refuse("invalid", {
        field: "responses",
        message: `${model} draws; the main model of the Responses API writes.`,
        hint: `Write the drawing model as \`model\` of the asset, and leave out \`responses.model\` or take \`${defaultMainModel}\`.`,
      }),
    ];
  }
  const meant = nearestWord(model, mainModelNames);
  return [
    warn("unknown-model", {
      field: "responses",
      message: `The main model "${model}" is not in this version's table, so its price is not known.`,
      hint: meant === undefined ? "It is sent as it is." : `Is \`${meant}\` meant?`,
      suggestion: meant,
    }),
  ];
}

function checkOutputTokens(request: ImageRequest): RequestFinding[] {
  const tokens = request.responses?.maxOutputTokens;
  return tokens === undefined || (Number.isSafeInteger(tokens) && tokens >= leastOutputTokens)
    ? []
    : [
        refuse("invalid", {
          field: "responses",
          message: `The main model may write a whole number of tokens, at least ${leastOutputTokens}; not ${tokens}.`,
        }),
      ];
}

function checkAction(request: ImageRequest): RequestFinding[] {
  const action = request.responses?.action;
  const pictures = sentPictures(request).length;
  if (action === "edit" && pictures === 0) {
    return [
      refuse("invalid", {
        field: "responses",
        message: "The action edit needs a picture, and none goes in.",
        hint: "Leave the action out, or add `edit` or `references`.",
      }),
    ];
  }
  return action === "generate" && request.mask !== undefined
    ? [
        warn("advice", {
          field: "responses",
          message: "With the action generate a new picture is drawn, so the mask may mean nothing.",
        }),
      ]
    : [];
}
