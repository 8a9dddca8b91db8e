import type { JobKey } from "../jobs/job-fields.ts";
import type { LockedOutput } from "../lock/lock.ts";
import type { StoreIndex } from "../ports/ports.ts";

/** What was bought so far, as lock and store tell it. */
export interface Bought {
  readonly locked: ReadonlyMap<JobKey, readonly LockedOutput[]>;
  readonly store: StoreIndex;
}

/** How much of one take is there. */
export interface TakeState {
  /** Images whose bytes are known. */
  readonly images: number;
  /** The next free call index. */
  readonly nextCall: number;
}

/** The newest take of a key that anyone bought; 0 when nobody did. */
export function newestTake(key: JobKey, { locked, store }: Bought): number {
  let newest = store.newestTake(key) ?? 0;
  for (const output of locked.get(key) ?? []) newest = Math.max(newest, output.made.take);
  return newest;
}

/** What is there of one take, by lock and store together: a colleague's purchase counts though its bytes are elsewhere. */
export function takeState(key: JobKey, take: number, { locked, store }: Bought): TakeState {
  const outputs = (locked.get(key) ?? []).filter((output) => output.made.take === take);
  const calls = outputs.map((output) => output.made.call);
  const stored = store.stored(key, take) ?? { images: 0, nextCall: 0 };
  return {
    images: Math.max(outputs.length, stored.images),
    nextCall: Math.max(stored.nextCall, ...calls.map((call) => call + 1)),
  };
}
