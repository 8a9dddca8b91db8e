/** The headers of an answer; names in lower case. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/**
 * Milliseconds the service asked to wait, at least 0 and as told, however absurd: whoever waits decides how long is too long.
 * `undefined`: it did not say, or not in a way that can be read.
 */
export function readRetryAfter(headers: AnswerHeaders): number | undefined {
  const precise = readNumber(headers.get("retry-after-ms"));
  if (precise !== undefined) {
    return precise;
  }
  const written = headers.get("retry-after");
  const seconds = readNumber(written);
  if (seconds !== undefined) {
    return seconds * 1000;
  }
  const date = /[a-z]{3}/i.test(written ?? "") ? Date.parse(written ?? "") : Number.NaN;
  if (Number.isNaN(date)) {
    return undefined;
  }
  // The service's own clock, where it shows it: ours may be wrong by days.
  const now = Date.parse(headers.get("date") ?? "");
  return Math.max(0, date - (Number.isNaN(now) ? Date.now() : now));
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
