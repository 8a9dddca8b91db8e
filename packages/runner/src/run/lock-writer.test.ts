import { GenlockError, type JobOutcome } from "@genlock/core";
import { expect, test } from "vitest";
import { createLockWriter } from "./lock-writer.ts";
import { createManualClock } from "./manual-clock.fixture.ts";
import type { Clock } from "./run-ports.ts";

function outcome(job: string): JobOutcome {
  return {
    job,
    assets: [job],
    status: "done",
    accepts: undefined,
    take: 0,
    outputs: [],
    cost: 0,
    error: undefined,
    warnings: [],
  };
}

test("writes everything that was added, in few writes", async () => {
  const writes: string[][] = [];
  const writer = createLockWriter(async (outcomes) => {
    writes.push(outcomes.map(({ job }) => job));
    await Promise.resolve();
  }, createManualClock());
  for (let job = 0; job < 100; job += 1) writer.add(outcome(`job-${job}`));
  const lost = await writer.close();
  expect(lost.size).toBe(0);
  expect(writes.flat()).toHaveLength(100);
  expect(writes.length).toBeLessThan(5);
});

test("tells which outcomes could not be written, and why", async () => {
  const writer = createLockWriter(
    () => Promise.reject(new GenlockError({ code: "STORE_FULL", message: "The disk is full." })),
    createManualClock(),
  );
  writer.add(outcome("a"));
  const lost = await writer.close();
  expect(lost.get("a")).toMatchObject({
    status: "failed",
    error: { code: "STORE_FULL", message: expect.stringContaining("in the store") },
  });
});

test("waits ten times as long as the last write took, and writes at once what is left at the end", async () => {
  const clock = createManualClock();
  let wakes = 0;
  let isStill = false;
  // Sleeps are over at once, until the test holds the clock.
  const held: Clock = {
    ...clock,
    sleep(milliseconds, signal) {
      if (!isStill) return clock.sleep(milliseconds, signal);
      wakes += 1;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("closing")));
      });
    },
  };
  const writes: number[] = [];
  const writer = createLockWriter(async (outcomes) => {
    writes.push(outcomes.length);
    await clock.sleep(400, undefined);
  }, held);
  writer.add(outcome("a"));
  await expect.poll(() => writes).toEqual([1]);
  writer.add(outcome("b"));
  await expect.poll(() => writes).toEqual([1, 1]);
  expect(clock.sleeps.filter((slept) => slept !== 400)).toEqual([0, 4000]);
  isStill = true;
  for (const job of ["c", "d", "e"]) writer.add(outcome(job));
  await expect.poll(() => wakes).toBe(1);
  expect(writes).toEqual([1, 1]);
  expect((await writer.close()).size).toBe(0);
  expect(writes).toEqual([1, 1, 3]);
});
