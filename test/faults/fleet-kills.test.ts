import { beforeEach, expect, test } from "vitest";
import { runStorm } from "../support/fleet-storm.ts";
import { noRedis } from "../support/fleet.ts";

beforeEach((context) => context.skip(noRedis !== undefined, noRedis));

test.each([true, false])(
  "F33, F34: workers, driver and Redis (append-only file: %s) killed in the middle of a graph",
  async (appendOnly) => {
    const outcome = await runStorm({ jobs: 20, workerKills: 2, latency: 200, appendOnly });
    expect(outcome).toMatchObject({ done: 20, lost: 0, unaskedDoubles: 0 });
    expect(outcome.workerKills).toBeGreaterThan(0);
    expect(outcome.doubles).toBeLessThanOrEqual(outcome.maybePaid);
  },
  300_000,
);
