import type { IncomingMessage } from "node:http";
import type { AnswerHeaders } from "../failure/retry-after.ts";

/** The headers of an answer, by name. */
export function messageHeaders(message: IncomingMessage | undefined): AnswerHeaders {
  return {
    get: (name) => message?.headersDistinct[name.toLowerCase()]?.[0] ?? null,
  };
}
