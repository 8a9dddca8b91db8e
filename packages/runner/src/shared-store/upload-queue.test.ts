import { GenlockError } from "@genlock/core";
import { expect, test } from "vitest";
import { createUploadQueue } from "./upload-queue.ts";

/** Work that ends when it is given up, and never before. */
function endless(signal: AbortSignal): Promise<number> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("given up")), { once: true });
  });
}

test("a queue that nothing was put into has no report", async () => {
  expect(await createUploadQueue().settle(0)).toBe(undefined);
});

test("files are counted, and each reason is told once", async () => {
  const queue = createUploadQueue();
  const fails = (): Promise<number> =>
    Promise.reject(new GenlockError({ code: "SHARED_STORE_REFUSED", message: "It refused." }));
  for (const work of [() => Promise.resolve(2), fails, fails, () => Promise.resolve(0)]) {
    queue.add(work);
  }
  expect(await queue.settle(60_000)).toEqual({ done: 2, failed: 2, reasons: ["It refused."] });
});

test("nobody waits beyond the deadline: what is under way is given up, and what waits is not begun", async () => {
  const queue = createUploadQueue();
  let begun = 0;
  for (let number = 0; number < 10; number += 1) {
    queue.add((signal) => {
      begun += 1;
      return endless(signal);
    });
  }
  const reasons = ["There was no time left for it."];
  expect(await queue.settle(5)).toEqual({ done: 0, failed: 10, reasons });
  expect(begun).toBe(3);
  queue.add(() => Promise.resolve(1));
  expect(await queue.settle(60_000)).toEqual({ done: 1, failed: 0, reasons: [] });
});
