import type { WorkerReply, WorkerResult, WorkerTask } from "../worker/messages.ts";
import { startWorkerProcess } from "./worker-process.ts";
import type { WorkerProcess } from "./worker-process.ts";

/** How a task went: an answer of the worker, or none. */
export type TaskOutcome =
  | WorkerResult
  /** A step took longer than its limit; the process was ended. */
  | { readonly type: "timed-out"; readonly limit: number }
  /** The process ended twice while the task was with it. */
  | { readonly type: "lost"; readonly detail: string };

/** A task and how to treat it. */
export interface QueuedTask {
  readonly task: WorkerTask;
  /** The largest goes first. */
  readonly weight: number;
  /** Milliseconds that one step of it may take. */
  readonly timeLimit: number;
  readonly signal: AbortSignal | undefined;
}

/** Settings of a queue. */
export interface TaskQueueOptions {
  /** Tasks with the process at once, at least 1. */
  readonly concurrency: number;
  /** Milliseconds without a task after which the process is ended. */
  readonly idleTime: number;
  readonly environment: { readonly [name: string]: string };
}

interface Entry extends QueuedTask {
  readonly id: number;
  /** How often the process ended while it had this task, through no known fault of another. */
  losses: number;
  timer: NodeJS.Timeout | undefined;
  timedOut: boolean;
  readonly settle: (outcome: TaskOutcome) => void;
}

/**
 * Tasks for one child process, which is started with the first of them, ended when there were none for a while, and
 * started again when it was lost.
 *
 * A task whose process ended is tried once more, alone: whichever picture it was that brought the process down, it
 * cannot take others with it a second time.
 */
export class TaskQueue {
  readonly #options: TaskQueueOptions;
  readonly #waiting: Entry[] = [];
  readonly #running = new Map<number, Entry>();
  #process: WorkerProcess | undefined;
  #idleTimer: NodeJS.Timeout | undefined;
  #nextId = 1;
  #closing: Promise<void> | undefined;
  #onGone: (() => void) | undefined;
  #started = 0;
  #decoded = 0;

  constructor(options: TaskQueueOptions) {
    this.#options = options;
  }

  /** Processes started and pictures decoded so far, and the process there is now. */
  get counts(): { started: number; decoded: number; pid: number | undefined } {
    return { started: this.#started, decoded: this.#decoded, pid: this.#process?.pid };
  }

  /** @throws the signal's reason once it aborts; what the task had made by then stays. */
  async run(queued: QueuedTask): Promise<TaskOutcome> {
    if (this.#closing !== undefined) throw new Error("a closed queue was given a task");
    const { signal } = queued;
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<TaskOutcome>();
    const id = this.#nextId++;
    const entry = { ...queued, id, losses: 0, timer: undefined, timedOut: false, settle: resolve };
    const abort = () => {
      this.#cancel(entry);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    this.#waiting.push(entry);
    this.#startNext();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /** Ends the process; tasks that are not done come out as cancelled. Safe to call again. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idleTimer);
    for (const entry of [...this.#waiting, ...this.#running.values()]) {
      clearTimeout(entry.timer);
      entry.settle({ type: "cancelled" });
    }
    this.#waiting.length = 0;
    this.#running.clear();
    if (this.#process === undefined) return;
    const gone = Promise.withResolvers<void>();
    this.#onGone = gone.resolve;
    this.#process.hold(true);
    this.#process.kill();
    await gone.promise;
  }

  #startNext(): void {
    while (this.#running.size < this.#options.concurrency) {
      const entry = this.#takeNext();
      if (entry === undefined) return;
      this.#start(entry);
    }
  }

  #takeNext(): Entry | undefined {
    const running = [...this.#running.values()];
    if (running.some((entry) => entry.losses > 0)) return undefined;
    const fresh = this.#waiting.filter((entry) => entry.losses === 0);
    const candidates = fresh.length > 0 || running.length > 0 ? fresh : this.#waiting;
    const [first, ...others] = candidates;
    if (first === undefined) return undefined;
    const next = others.reduce((best, entry) => (entry.weight > best.weight ? entry : best), first);
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    return next;
  }

  #start(entry: Entry): void {
    clearTimeout(this.#idleTimer);
    this.#process ??= this.#startProcess();
    this.#process.hold(true);
    this.#running.set(entry.id, entry);
    this.#restartTimer(entry);
    this.#process.send({ type: "task", id: entry.id, task: entry.task });
  }

  #startProcess(): WorkerProcess {
    this.#started += 1;
    const worker = startWorkerProcess({
      threads: this.#options.concurrency,
      environment: this.#options.environment,
      onReply: (reply) => this.#receive(reply),
      onGone: (detail) => {
        if (this.#process === worker) this.#lose(detail);
      },
    });
    return worker;
  }

  #restartTimer(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timedOut = true;
      this.#process?.kill();
    }, entry.timeLimit);
  }

  #receive(reply: WorkerReply): void {
    const entry = this.#running.get(reply.id);
    if (entry === undefined) return;
    if (reply.type === "progress") {
      this.#restartTimer(entry);
      return;
    }
    clearTimeout(entry.timer);
    this.#running.delete(entry.id);
    this.#decoded += reply.decoded;
    entry.settle(reply.result);
    this.#startNext();
    if (this.#running.size === 0) this.#rest();
  }

  /** The process is gone: whoever was with it is tried again, or learns of it. */
  #lose(detail: string): void {
    this.#process = undefined;
    clearTimeout(this.#idleTimer);
    const entries = [...this.#running.values()];
    const guilty = entries.some((entry) => entry.timedOut);
    this.#running.clear();
    for (const entry of entries) {
      clearTimeout(entry.timer);
      if (!guilty) entry.losses += 1;
      if (entry.timedOut) entry.settle({ type: "timed-out", limit: entry.timeLimit });
      else if (entry.losses > 1) entry.settle({ type: "lost", detail });
      else this.#waiting.push(entry);
    }
    this.#onGone?.();
    this.#startNext();
  }

  #cancel(entry: Entry): void {
    const place = this.#waiting.indexOf(entry);
    if (place !== -1) this.#waiting.splice(place, 1);
    else this.#process?.send({ type: "cancel", id: entry.id });
  }

  /** Nothing to do: the process no longer keeps this one alive, and after a while it goes. */
  #rest(): void {
    this.#process?.hold(false);
    this.#idleTimer = setTimeout(() => {
      const idle = this.#process;
      this.#process = undefined;
      idle?.kill();
    }, this.#options.idleTime);
    this.#idleTimer.unref();
  }
}
