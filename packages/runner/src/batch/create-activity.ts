import type { Activity } from "../run/run-context.ts";

/** Counts what is under way, and leaves out what only waits. */
export interface WatchedActivity extends Activity {
  /** Waits for something that does not end before everything else waits too. */
  park<Result>(result: Promise<Result>): Promise<Result>;
}

/** Creates a count at nothing. `onIdle` is called whenever nothing is under way any more. */
export function createActivity(onIdle: () => void): WatchedActivity {
  let busy = 0;
  const begin = (): void => {
    busy += 1;
  };
  const end = (): void => {
    busy -= 1;
    // A job that waits for one that just ended begins before this comes.
    if (busy === 0) setImmediate(() => busy === 0 && onIdle());
  };
  return {
    begin,
    end,
    async park(result) {
      end();
      try {
        return await result;
      } finally {
        begin();
      }
    },
  };
}
