import type { LimitState, RateLimit } from "@genlock/provider";
import { expect, test } from "vitest";
import { createManualClock } from "./manual-clock.fixture.ts";
import { createRateLimits } from "./rate-limits.ts";

function told(limits: { readonly [limit in keyof RateLimit]?: Partial<LimitState> }): RateLimit {
  const stateOf = (state: Partial<LimitState> | undefined): LimitState | undefined =>
    state && { limit: undefined, remaining: undefined, resetAfter: undefined, ...state };
  const { requests, tokens, images } = limits;
  return { requests: stateOf(requests), tokens: stateOf(tokens), images: stateOf(images) };
}

/** Makes one call that is told something, and answers how long the next one of two images waits. */
async function waitAfter(limits: RateLimit | undefined): Promise<number> {
  const clock = createManualClock();
  const rates = createRateLimits(clock);
  const leave = await rates.enter("m", 1, undefined);
  leave(limits);
  await rates.enter("m", 2, undefined);
  return clock.monotonic();
}

const rows: readonly (readonly [string, RateLimit | undefined, number])[] = [
  ["nothing", undefined, 0],
  ["room", told({ requests: { remaining: 1, resetAfter: 900 } }), 0],
  ["no request left", told({ requests: { remaining: 0, resetAfter: 900 } }), 900],
  ["one image left", told({ images: { remaining: 1, resetAfter: 900 } }), 900],
  ["two images left", told({ images: { remaining: 2, resetAfter: 900 } }), 0],
  ["no token left", told({ tokens: { remaining: 0, resetAfter: 250 } }), 250],
  [
    "two limits met",
    told({
      requests: { remaining: 0, resetAfter: 100 },
      tokens: { remaining: 0, resetAfter: 250 },
    }),
    250,
  ],
  ["no room and no time", told({ requests: { remaining: 0 } }), 0],
  ["no room for a day", told({ requests: { remaining: 0, resetAfter: 86_400_000 } }), 60_000],
];

test.each(rows)("a service that tells of %s", async (_what, limits, wait) => {
  expect(await waitAfter(limits)).toBe(wait);
});

test("calls under way count as if the service had not counted them", async () => {
  const clock = createManualClock();
  const rates = createRateLimits(clock);
  const room = told({ requests: { remaining: 2, resetAfter: 500 } });
  const leave = await rates.enter("m", 1, undefined);
  await rates.enter("m", 1, undefined);
  await rates.enter("m", 1, undefined);
  leave(room);
  await rates.enter("other", 1, undefined);
  expect(clock.monotonic()).toBe(0);
  await rates.enter("m", 1, undefined);
  expect(clock.monotonic()).toBe(500);
});

test("whoever waits goes as soon as an answer makes room", async () => {
  const rates = createRateLimits({
    now: () => 0,
    monotonic: () => 0,
    random: () => 0,
    sleep: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("woken")));
      }),
  });
  const first = await rates.enter("m", 1, undefined);
  const second = await rates.enter("m", 1, undefined);
  first(told({ requests: { remaining: 1, resetAfter: 500 } }));
  const waiting = rates.enter("m", 1, undefined);
  second(undefined);
  await waiting;
  const stopping = new AbortController();
  const stopped = rates.enter("m", 1, stopping.signal);
  stopping.abort();
  await expect(stopped).rejects.toThrow("woken");
});

test("an answer that was overtaken does not make room", async () => {
  const clock = createManualClock();
  const rates = createRateLimits(clock);
  const first = await rates.enter("m", 1, undefined);
  const second = await rates.enter("m", 1, undefined);
  second(told({ requests: { remaining: 0, resetAfter: 500 } }));
  first(told({ requests: { remaining: 1, resetAfter: 400 } }));
  const third = await rates.enter("m", 1, undefined);
  expect(clock.monotonic()).toBe(500);
  third(told({ requests: { remaining: 1, resetAfter: 400 } }));
  await rates.enter("m", 1, undefined);
  expect(clock.monotonic()).toBe(500);
});
