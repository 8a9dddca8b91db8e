/** Attempts one call has, the first included, while each failure surely cost nothing. */
export const mostAttempts = 6;

/** Milliseconds; what a service asks beyond this is not waited for. */
const longestWait = 10 * 60_000;

/**
 * How long to wait before the next attempt: as told by the service, else half a second doubling to half a minute, less
 * up to a quarter so that many callers do not come back together.
 *
 * @param attempt attempts made so far, from 1.
 * @param told milliseconds the service asked for; `undefined`: it did not.
 * @param random from 0 up to 1.
 * @returns milliseconds, or `undefined` when the service asks for longer than is worth waiting.
 */
export function retryDelay(
  attempt: number,
  told: number | undefined,
  random: number,
): number | undefined {
  if (told !== undefined) return told > longestWait ? undefined : told;
  const base = Math.min(30_000, 500 * 2 ** (attempt - 1));
  return Math.round(base * (1 - random / 4));
}
