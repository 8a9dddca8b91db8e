import type { ServerResponse } from "node:http";
import type { Model } from "openai/resources/models";
import { sendError, sendObject } from "./send-answer.ts";
import { servedModels } from "./served-models.ts";

/** Dates the service has announced. */
const shutdownDates: { readonly [model: string]: string | undefined } = {
  "gpt-image-1": "2026-10-23",
  "gpt-image-1-mini": "2027-05-01",
};

/** Answers `/v1/models` and `/v1/models/<id>`. */
export function handleModels(response: ServerResponse, id: string, servesRetired: boolean): void {
  const served = Object.entries(servedModels)
    .filter(([, model]) => model?.retired === false || servesRetired)
    .map(([name]) => describe(name));
  if (id === "") {
    sendObject(response, { object: "list", data: served });
    return;
  }
  const model = served.find((one) => one.id === id);
  if (model === undefined) {
    sendError(response, {
      status: 404,
      message: `The model '${id}' does not exist`,
      type: "invalid_request_error",
      param: "model",
      code: "model_not_found",
    });
    return;
  }
  sendObject(response, model);
}

function describe(id: string): Model {
  return {
    id,
    object: "model",
    created: 1_760_000_000,
    owned_by: "system",
    shutdown_date: shutdownDates[id] ?? null,
  };
}
