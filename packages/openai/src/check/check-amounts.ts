import type { ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { refuse, warn } from "./findings.ts";

/** Prompt length, images and partial images of one call, moderation. */
export function checkAmounts(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return [
    ...checkPrompt(request, facts?.maxPromptLength),
    ...checkCount(request, facts),
    ...checkPartials(request),
    ...checkModeration(request),
  ];
}

function checkPrompt(request: ImageRequest, limit: number | undefined): RequestFinding[] {
  const { length } = request.prompt;
  if (request.operation !== "variation" && request.prompt.trim() === "") {
    return [refuse("invalid", { field: "prompt", message: "The prompt is empty." })];
  }
  return limit === undefined || length <= limit
    ? []
    : [
        refuse("unsupported", {
          field: "prompt",
          message: `With its styles the prompt has ${length} characters; this model reads ${limit}.`,
        }),
      ];
}

function checkCount(request: ImageRequest, facts: ModelFacts | undefined): RequestFinding[] {
  const { count } = request;
  const limit = facts?.maxImagesPerCall;
  if (!Number.isInteger(count) || count < 1) {
    return [
      refuse("invalid", {
        field: "count",
        message: `One call draws a whole number of pictures, at least 1; not ${count}.`,
        suggestion: 1,
      }),
    ];
  }
  return limit === undefined || count <= limit
    ? []
    : [
        refuse("unsupported", {
          field: "count",
          message: `${facts?.names[0]} draws at most ${limit} in one call, not ${count}.`,
          suggestion: limit,
        }),
      ];
}

function checkPartials(request: ImageRequest): RequestFinding[] {
  const { count, partialImages } = request;
  if (!Number.isInteger(partialImages) || partialImages < 0 || partialImages > 3) {
    return [
      refuse("invalid", {
        field: "partialImages",
        message: `There are 0 to 3 partial images, not ${partialImages}.`,
        suggestion: Math.min(3, Math.max(0, Math.round(partialImages) || 0)),
      }),
    ];
  }
  // Only pictures that are shown and never kept would be missing: no reason to refuse the call.
  return partialImages > 0 && count > 1
    ? [
        warn("ignored", {
          field: "partialImages",
          message: "The service streams one picture a call, so none are streamed for several.",
          hint: "Ask for one candidate to see partial images.",
        }),
      ]
    : [];
}

function checkModeration(request: ImageRequest): RequestFinding[] {
  const { api, moderation, operation } = request;
  if (moderation === undefined) {
    return [];
  }
  if (moderation !== "auto" && moderation !== "low") {
    return [
      refuse("invalid", {
        field: "moderation",
        message: `"${moderation}" is no moderation; there are auto and low.`,
        suggestion: "auto",
      }),
    ];
  }
  // The tool of the Responses API has it for everything it draws.
  return operation === "edit" && api === "images"
    ? [
        warn("ignored", {
          field: "moderation",
          message: "Edits have no moderation setting, so it is not sent.",
        }),
      ]
    : [];
}
