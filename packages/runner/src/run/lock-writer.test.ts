import { GenlockError, type JobOutcome } from "@genlock/core";
import { expect, test } from "vitest";
import { createLockWriter } from "./lock-writer.ts";
import { createManualClock } from "./manual-clock.fixture.ts";

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
