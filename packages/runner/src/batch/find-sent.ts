import type { ImageBatchV1 } from "@genlock/provider";
import type { Clock } from "../run/run-ports.ts";

/** Looks at the service's list again before a batch counts as never made: it may be a moment behind. */
const looks = 3;

/** The id of a batch that was sent without its answer being heard; `undefined`: the service never got it. */
export async function findSent(
  batch: ImageBatchV1,
  token: string,
  {
    clock,
    poll,
    signal,
  }: { readonly clock: Clock; readonly poll: number; readonly signal: AbortSignal },
): Promise<string | undefined> {
  for (let look = 1; ; look += 1) {
    const state = await batch.find(token, signal);
    if (state !== undefined || look === looks) return state?.id;
    await clock.sleep(poll, signal);
  }
}
