import type { LimitState, RateLimit } from "@genlock/provider";
import type { Clock } from "./run-ports.ts";

/** Says that a call is over, and what its answer told of limits; `undefined`: nothing. */
export type LeaveModel = (told: RateLimit | undefined) => void;

/** Slows the calls to a model before its service has to refuse one, by what its answers say is left. */
export interface RateLimits {
  /** Waits until there should be room for a call of this many images, and counts it until it leaves. */
  enter(model: string, images: number, signal: AbortSignal | undefined): Promise<LeaveModel>;
}

/** Milliseconds. What says to wait longer is asked again after this long: a limit a day is no reason to sleep through it. */
const longestWait = 60_000;

/** How much of one limit is left, and until when that holds on the clock that never jumps. */
interface Room {
  readonly left: number;
  readonly until: number;
  /** When it was told, by the same clock. */
  readonly toldAt: number;
}

interface ModelState {
  openCalls: number;
  openImages: number;
  rooms: { readonly [limit in keyof RateLimit]: Room | undefined };
  /** Wakes whoever waits, since what is known has changed. */
  news: AbortController;
}

/**
 * Creates limits of which nothing is known. Open calls count as if the service had not counted them yet: that may wait a
 * little longer than needed, and never asks for too much.
 */
export function createRateLimits(clock: Clock): RateLimits {
  const models = new Map<string, ModelState>();

  function stateOf(model: string): ModelState {
    const known = models.get(model);
    if (known !== undefined) return known;
    const rooms = { requests: undefined, tokens: undefined, images: undefined };
    const state = { openCalls: 0, openImages: 0, rooms, news: new AbortController() };
    models.set(model, state);
    return state;
  }

  async function waitForRoom(
    state: ModelState,
    images: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (;;) {
      const left = blockedUntil(state, images, clock.monotonic()) - clock.monotonic();
      if (left <= 0) return;
      const { signal: news } = state.news;
      const either = signal === undefined ? news : AbortSignal.any([signal, news]);
      try {
        await clock.sleep(left, either);
      } catch (error) {
        if (!news.aborted || signal?.aborted === true) throw error;
      }
    }
  }

  return {
    async enter(model, images, signal) {
      const state = stateOf(model);
      await waitForRoom(state, images, signal);
      state.openCalls += 1;
      state.openImages += images;
      const enteredAt = clock.monotonic();
      return (told) => {
        state.openCalls -= 1;
        state.openImages -= images;
        const { rooms } = state;
        const times = { enteredAt, now: clock.monotonic() };
        state.rooms = {
          requests: newerRoom(rooms.requests, told?.requests, times),
          tokens: newerRoom(rooms.tokens, told?.tokens, times),
          images: newerRoom(rooms.images, told?.images, times),
        };
        state.news.abort();
        state.news = new AbortController();
      };
    },
  };
}

/**
 * What is known after an answer. Answers overtake each other: of two calls that were under way together the one that tells of
 * less was counted later.
 */
function newerRoom(
  known: Room | undefined,
  limit: LimitState | undefined,
  { enteredAt, now }: { readonly enteredAt: number; readonly now: number },
): Room | undefined {
  const { remaining, resetAfter } = limit ?? {};
  if (remaining === undefined || resetAfter === undefined) return known;
  const told = { left: remaining, until: now + Math.min(resetAfter, longestWait), toldAt: now };
  if (known === undefined || known.until <= now || known.toldAt < enteredAt) return told;
  return told.left < known.left ? told : known;
}

/** Until when there is no room for one more call; a time that has passed when there is. */
function blockedUntil(
  { openCalls, openImages, rooms }: ModelState,
  images: number,
  now: number,
): number {
  const needs: readonly (readonly [Room | undefined, number])[] = [
    [rooms.requests, openCalls + 1],
    [rooms.images, openImages + images],
    // How many tokens a call takes is not known before, so only their end holds one back.
    [rooms.tokens, 1],
  ];
  return needs.reduce(
    (latest, [room, needed]) =>
      room !== undefined && room.left < needed ? Math.max(latest, room.until) : latest,
    now,
  );
}
