import type { LimitState, RateLimit } from "@genlock/provider";
import type { AnswerHeaders } from "../failure/retry-after.ts";

/** What the headers of an answer say about the account's limits; `undefined`: nothing. */
export function readRateLimit(headers: AnswerHeaders): RateLimit | undefined {
  const [requests, tokens, images] = ["requests", "tokens", "images"].map((what) =>
    readLimit(headers, what),
  );
  return requests === undefined && tokens === undefined && images === undefined
    ? undefined
    : { requests, tokens, images };
}

function readLimit(headers: AnswerHeaders, what: string): LimitState | undefined {
  const read = (name: string): string | null => headers.get(`x-ratelimit-${name}-${what}`);
  const state = {
    limit: readCount(read("limit")),
    remaining: readCount(read("remaining")),
    resetAfter: readSpan(read("reset")),
  };
  return Object.values(state).every((value) => value === undefined) ? undefined : state;
}

function readCount(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Milliseconds of a span such as `6m0s`, `1.5s` or `20ms`. */
function readSpan(text: string | null): number | undefined {
  const span = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9}(?:\.\d{1,9})?)s)?(?:(\d{1,9})ms)?$/.exec(
    text?.trim() ?? "",
  );
  if (span === null || span[0] === "") {
    return undefined;
  }
  const [hours, minutes, seconds, milliseconds] = span.slice(1).map((part) => Number(part ?? 0));
  return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000 + (milliseconds ?? 0);
}
