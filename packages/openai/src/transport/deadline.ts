import type { CallTimeouts } from "@genlock/provider";

/** Milliseconds of each limit that nobody set. Complex pictures have been seen to take two minutes. */
const usual = { answer: 600_000, idle: 180_000, total: 600_000 } as const;

/** Longer than timers can be set; nobody would live to see it. */
const longest = 2 ** 31 - 1;

/** Why a call was ended by us. */
export type CallEnd =
  | { readonly reason: "cancelled" }
  /** `limit` is the rest of "The service gave …". */
  | { readonly reason: "timeout"; readonly limit: string };

/** Ends a call: at the caller's wish, or when one of its times is up. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** `undefined`: it was not ended, so whatever broke it was the network. */
  ended(): CallEnd | undefined;
  /** The answer has begun: its clock stops. */
  answered(): void;
  /** Waiting for the next bytes begins. */
  waiting(): void;
  /** Bytes came: no clock runs while somebody deals with them, but the whole call's. */
  arrived(): void;
  /** Lets go of all clocks and of the caller's signal. */
  clear(): void;
}

/** Starts the clocks. They end every wait, also those in which the network itself would hang for ever. */
export function startDeadline(caller: AbortSignal, timeouts: CallTimeouts): Deadline {
  const controller = new AbortController();
  let end: CallEnd | undefined;

  function stop(why: CallEnd): void {
    end ??= why;
    controller.abort();
  }
  function start(milliseconds: number, limit: string): NodeJS.Timeout {
    return setTimeout(
      () => stop({ reason: "timeout", limit: `${limit} ${milliseconds} ms` }),
      Math.min(milliseconds, longest),
    );
  }

  const { answer = usual.answer, idle = usual.idle, total = usual.total } = timeouts;
  const cancel = (): void => stop({ reason: "cancelled" });
  const clocks = {
    total: start(total, "no whole answer within"),
    answer: start(answer, "no answer within"),
    idle: undefined as NodeJS.Timeout | undefined,
  };
  caller.addEventListener("abort", cancel, { once: true });
  if (caller.aborted) {
    cancel();
  }
  return {
    signal: controller.signal,
    ended: () => end,
    answered: () => clearTimeout(clocks.answer),
    waiting() {
      clearTimeout(clocks.idle);
      clocks.idle = start(idle, "not a byte for");
    },
    arrived: () => clearTimeout(clocks.idle),
    clear() {
      Object.values(clocks).forEach((clock) => clearTimeout(clock));
      caller.removeEventListener("abort", cancel);
    },
  };
}
