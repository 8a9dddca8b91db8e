import { randomUUID } from "node:crypto";

/** What a batch came to, as the two files that are answered; `undefined`: there is no such file. */
export interface BatchFiles {
  readonly output: string | undefined;
  readonly error: string | undefined;
}

/** A batch of the account. */
export interface StoredBatch {
  readonly id: string;
  readonly endpoint: string;
  readonly inputFile: string;
  readonly metadata: object;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  status: "in_progress" | "cancelling" | "completed" | "expired" | "cancelled" | "failed";
  total: number;
  done: number;
  outputFile: string | undefined;
  errorFile: string | undefined;
}

/** How batches end here. */
export interface BatchRules {
  /** Whether batches stay in progress until {@link BatchStore.release}. */
  held: boolean;
  /** Lines that are worked on before the batch expires; `undefined`: all, and it completes. */
  expireAfter: number | undefined;
  /** Changes the files before they are answered. */
  rewrite: ((files: BatchFiles) => BatchFiles) | undefined;
  /** Loses the connection after the batch was made. */
  dropAnswer: boolean;
}

/** The batches of the account, newest last. */
export interface BatchStore {
  readonly rules: BatchRules;
  readonly batches: readonly StoredBatch[];
  add(batch: Pick<StoredBatch, "endpoint" | "inputFile" | "metadata">): StoredBatch;
  find(id: string): StoredBatch | undefined;
}

/** Starts without batches. */
export function createBatchStore(): BatchStore {
  const batches: StoredBatch[] = [];
  return {
    rules: { held: false, expireAfter: undefined, rewrite: undefined, dropAnswer: false },
    batches,
    add(parts) {
      const batch: StoredBatch = {
        ...parts,
        id: `batch_${randomUUID().replaceAll("-", "")}`,
        createdAt: Math.floor(Date.now() / 1000),
        status: "in_progress",
        total: 0,
        done: 0,
        outputFile: undefined,
        errorFile: undefined,
      };
      batches.push(batch);
      return batch;
    },
    find: (id) => batches.find((batch) => batch.id === id),
  };
}
