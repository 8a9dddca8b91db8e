import { expect, test } from "vitest";
import { createManualClock } from "./manual-clock.fixture.ts";
import { createPacer } from "./pacer.ts";

test("lets a minute's worth of images through at once and then waits", async () => {
  const clock = createManualClock();
  const pacer = createPacer(3, clock);
  await pacer.wait(3, undefined);
  expect(clock.sleeps).toEqual([]);
  await pacer.wait(1, undefined);
  expect(clock.sleeps).toEqual([60_000]);
});

test("never starts more images in any minute than it may", async () => {
  const clock = createManualClock();
  const pacer = createPacer(4, clock);
  const starts: number[] = [];
  for (let call = 0; call < 12; call += 1) {
    await pacer.wait(1, undefined);
    starts.push(clock.monotonic());
    await clock.sleep(5_000, undefined);
  }
  for (const start of starts) {
    const inMinute = starts.filter((other) => other >= start && other < start + 60_000);
    expect(inMinute.length).toBeLessThanOrEqual(4);
  }
});

test("spaces less than one image a minute", async () => {
  const clock = createManualClock();
  const pacer = createPacer(0.5, clock);
  await pacer.wait(2, undefined);
  expect(clock.sleeps).toEqual([120_000]);
});

test("waits for nothing without a limit, and goes on after an aborted wait", async () => {
  const clock = createManualClock();
  await createPacer(undefined, clock).wait(1_000, undefined);
  expect(clock.sleeps).toEqual([]);
  const pacer = createPacer(1, clock);
  await pacer.wait(1, undefined);
  await expect(pacer.wait(1, AbortSignal.abort())).rejects.toThrow("aborted");
  await pacer.wait(1, undefined);
  expect(clock.sleeps).toEqual([60_000]);
});
