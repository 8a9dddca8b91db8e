/** Counts images against a limit a window, like an organization's. */
export interface RateLimiter {
  /** `undefined`: they are within the limit and counted; else seconds until they would be, at least 1. */
  take(images: number): number | undefined;
  /** What is told of the limit by headers; empty without one. */
  headers(): { readonly [name: string]: string };
}

/**
 * A limit that counts each image for the length of the window.
 *
 * @param most images a window; `undefined`: no limit.
 * @param window milliseconds.
 */
export function createRateLimiter(most: number | undefined, window: number): RateLimiter {
  let taken: number[] = [];
  const drop = (): number => {
    const now = performance.now();
    taken = taken.filter((at) => now - at < window);
    return now;
  };
  return {
    take(images) {
      const now = drop();
      const oldest = taken[0];
      if (most !== undefined && taken.length + images > most) {
        return Math.max(1, Math.ceil((window - (now - (oldest ?? now))) / 1000));
      }
      taken.push(...Array.from({ length: images }, () => now));
      return undefined;
    },
    headers() {
      if (most === undefined) return {};
      const now = drop();
      const newest = taken.at(-1);
      return {
        "x-ratelimit-limit-images": String(most),
        "x-ratelimit-remaining-images": String(most - taken.length),
        "x-ratelimit-reset-images": `${newest === undefined ? 0 : Math.ceil(newest + window - now)}ms`,
      };
    },
  };
}
