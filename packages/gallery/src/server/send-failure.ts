import type { ServerResponse } from "node:http";
import { GenlockError } from "@genlock/core";
import { sendJson, sendText } from "./respond.ts";

/** A body that lacks something: a mistake of the page, not of its user. */
export class BadRequest extends Error {}

/** Tells a page what went wrong; what nobody foresaw is told to the terminal instead. */
export function sendFailure(
  response: ServerResponse,
  error: unknown,
  onError: (error: unknown) => void,
): void {
  if (error instanceof BadRequest) {
    sendText(response, 400, `The field \`${error.message}\` is missing or no such value.`);
    return;
  }
  if (GenlockError.isInstance(error)) {
    const { code, message, hint } = error;
    sendJson(response, 409, { error: { code, message, hint } });
    return;
  }
  onError(error);
  const message = "Something went wrong that nobody foresaw. The terminal says more.";
  sendJson(response, 500, { error: { code: "BUG", message, hint: undefined } });
}
