import type { ServerResponse } from "node:http";
import { type ApiError, errorBody } from "./api-error.ts";
import type { Fault } from "./fault.ts";
import { sendError, sendJson, sendPage } from "./send-answer.ts";

/** Answers for a fault that needs no picture; `false`: there is none. */
export function answerFault(
  response: ServerResponse,
  fault: Fault | undefined,
  refusal: ApiError | undefined,
): boolean {
  if (fault?.kind === "status" && fault.html === true) {
    sendPage(response, fault.status);
    return true;
  }
  if (refusal !== undefined) {
    sendError(response, refusal);
    return true;
  }
  switch (fault?.kind) {
    case "reset-after-accept":
      response.socket?.resetAndDestroy();
      return true;
    case "html":
      sendPage(response, 200);
      return true;
    case "empty-object":
      void sendJson(response, "{}", undefined);
      return true;
    case "empty-data":
      void sendJson(response, JSON.stringify({ created: 0, data: [] }), undefined);
      return true;
    case "error-in-success":
      void sendJson(
        response,
        errorBody({
          status: 200,
          message: "The upstream failed.",
          type: "upstream_error",
          param: null,
          code: fault.code ?? null,
        }),
        undefined,
      );
      return true;
    case "stall":
      return fault.where === "headers";
    default:
      return false;
  }
}
