import type { Clock } from "./run-ports.ts";

/** Spaces the images asked of one provider. */
export interface Pacer {
  /** Waits until this many images may be asked for. */
  wait(images: number, signal: AbortSignal | undefined): Promise<void>;
}

const minute = 60_000;

/**
 * Creates a pacer that lets at most `imagesPerMinute` images start in any minute. The first minute's worth may start at
 * once; after that each image waits for the one a minute's worth before it.
 *
 * @param imagesPerMinute `undefined`: no limit.
 */
export function createPacer(imagesPerMinute: number | undefined, clock: Clock): Pacer {
  if (imagesPerMinute === undefined) return { wait: () => Promise.resolve() };
  const window = Math.max(1, Math.floor(imagesPerMinute));
  // Below one image a minute the window is one image, and its length grows instead.
  const length = imagesPerMinute < 1 ? minute / imagesPerMinute : minute;
  /** When each of the last images was let through, oldest first. */
  const starts: number[] = [];
  let turn: Promise<void> = Promise.resolve();

  async function passOne(signal: AbortSignal | undefined): Promise<void> {
    const oldest = starts.length < window ? undefined : starts[0];
    if (oldest !== undefined) {
      const left = oldest + length - clock.monotonic();
      if (left > 0) await clock.sleep(left, signal);
      starts.shift();
    }
    starts.push(clock.monotonic());
  }

  async function pass(images: number, signal: AbortSignal | undefined): Promise<void> {
    for (let image = 0; image < images; image += 1) await passOne(signal);
  }

  return {
    wait(images, signal) {
      const mine = turn.then(() => pass(images, signal));
      // Whoever comes next waits its turn, also when this one was aborted.
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
