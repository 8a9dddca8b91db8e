/** Counts images against a limit a minute, like an organization's. */
export interface RateLimiter {
  /** `undefined`: they are within the limit and counted; else seconds until they would be, at least 1. */
  take(images: number): number | undefined;
}

const minute = 60_000;

/** `perMinute` `undefined`: no limit. */
export function createRateLimiter(perMinute: number | undefined): RateLimiter {
  let taken: number[] = [];
  return {
    take(images) {
      const now = performance.now();
      taken = taken.filter((at) => now - at < minute);
      const oldest = taken[0];
      if (perMinute !== undefined && taken.length + images > perMinute) {
        return Math.max(1, Math.ceil((minute - (now - (oldest ?? now))) / 1000));
      }
      taken.push(...Array.from({ length: images }, () => now));
      return undefined;
    },
  };
}
