import { GenlockError, type OrderAnswer, type OrderFailure, type OrderNews } from "@genlock/core";

/** Whether what a worker returned, as it came out of the queue, is an answer. */
export function isAnswer(value: unknown): value is OrderAnswer {
  if (!isRecord(value)) return false;
  if (value["kind"] === "skipped") return typeof value["reason"] === "string";
  if (value["kind"] === "failed") return isFailure(value["failure"]);
  const { kind, warnings } = value;
  return (
    (kind === "stored" || kind === "found") && Array.isArray(warnings) && warnings.every(isText)
  );
}

/** Whether what a worker told is news. */
export function isNews(value: unknown): value is OrderNews {
  if (!isRecord(value)) return false;
  if (value["type"] === "warning") return isText(value["message"]);
  if (value["type"] === "retry") {
    return isText(value["code"]) && isNumber(value["wait"]) && isNumber(value["attempt"]);
  }
  const { type, digest, index, partialIndex, mediaType } = value;
  const isDigest = isText(digest) && /^[0-9a-f]{64}$/.test(digest);
  return (
    type === "partial" && isDigest && isNumber(index) && isNumber(partialIndex) && isText(mediaType)
  );
}

/** The answer where a queue says that an order failed, which no worker of ours answers. */
export function lostOrder(reason: string): OrderAnswer {
  const { code, message, hint } = new GenlockError({
    code: "ORDER_LOST",
    message: `The order did not come to an end: ${reason.slice(0, 300)}.`,
  });
  return { kind: "failed", failure: { code, message, hint, outcome: "ambiguous", reach: "call" } };
}

function isFailure(value: unknown): value is OrderFailure {
  if (!isRecord(value)) return false;
  const { code, message, hint, outcome, reach, cost } = value;
  return (
    isText(code) &&
    isText(message) &&
    (hint === undefined || isText(hint)) &&
    (cost === undefined || isNumber(cost)) &&
    isOneOf(outcome, ["not-sent", "rejected", "ambiguous"]) &&
    isOneOf(reach, ["call", "model", "run"])
  );
}

function isOneOf(value: unknown, names: readonly string[]): boolean {
  return isText(value) && names.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
