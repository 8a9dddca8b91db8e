import { GenlockError, type UploadReport } from "@genlock/core";
import pLimit from "p-limit";

/** Uploads at once. */
const concurrency = 3;

/** Work that goes on in the background. */
export interface UploadQueue {
  /** @param work answers how many files were written. */
  add(work: (signal: AbortSignal) => Promise<number>): void;
  /** As `SharedStore.settle`. */
  settle(deadline: number): Promise<UploadReport | undefined>;
}

/** Creates a queue of uploads. After {@link UploadQueue.settle} it begins anew. */
export function createUploadQueue(): UploadQueue {
  const limit = pLimit(concurrency);
  let giveUp = new AbortController();
  let running: Promise<void>[] = [];
  let done = 0;
  let failed = 0;
  const reasons = new Set<string>();

  async function run(
    work: (signal: AbortSignal) => Promise<number>,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      if (signal.aborted) throw new Error("There was no time left for it.");
      done += await work(signal);
    } catch (error) {
      failed += 1;
      reasons.add(signal.aborted ? "There was no time left for it." : messageOf(error));
    }
  }

  return {
    add(work) {
      const { signal } = giveUp;
      running.push(limit(() => run(work, signal)));
    },
    async settle(deadline) {
      if (running.length === 0) return undefined;
      const ending = giveUp;
      const timer = setTimeout(() => ending.abort(), deadline);
      await Promise.all(running);
      clearTimeout(timer);
      const report = { done, failed, reasons: [...reasons] };
      giveUp = new AbortController();
      running = [];
      done = 0;
      failed = 0;
      reasons.clear();
      return report;
    },
  };
}

function messageOf(error: unknown): string {
  if (GenlockError.isInstance(error)) return error.message;
  return error instanceof Error ? error.message : String(error);
}
