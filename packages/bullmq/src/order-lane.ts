import type { CallOrder, OrderAnswer, OrderSeat, QueueAddress } from "@genlock/core";
import { Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { isAnswer, isNews, lostOrder } from "./order-answer.ts";
import { orderId, prefix, queueName, type GiveUp } from "./queue-names.ts";
import { createClient } from "./redis-client.ts";
import { signMessage, type SignedMessage } from "./signed-message.ts";

/** Milliseconds between looks at orders of which nothing is heard. */
const lookEvery = 3000;
/** Milliseconds after which it is told that nobody makes the calls. */
const lonelyAfter = 10_000;
/** Milliseconds a call that was given up has to end by itself. */
const farewell = 2000;
/** Enough for a driver that lost its connection to find an answer, and no more. */
const kept = { age: 3600, count: 5000 };

interface Pending {
  readonly message: SignedMessage;
  readonly seat: OrderSeat;
  readonly resolve: (answer: OrderAnswer) => void;
}

/** The orders of one model, on the side of who gives them. */
export class OrderLane {
  readonly #model: string;
  readonly #secret: string | undefined;
  readonly #clients: readonly Redis[];
  readonly #queue: Queue<SignedMessage>;
  readonly #events: QueueEvents;
  readonly #pending = new Map<string, Pending>();
  readonly #timer: ReturnType<typeof setInterval>;
  #isLooking = false;
  #workersSeenAt = performance.now();
  #isLonely = false;
  #isAway = false;

  constructor(
    { url, space, secret }: QueueAddress,
    { provider, model }: Pick<CallOrder, "provider" | "model">,
  ) {
    this.#model = model;
    this.#secret = secret;
    const name = queueName(space, provider, model);
    const [one, other] = [createClient(url), createClient(url)];
    this.#clients = [one, other];
    this.#queue = new Queue(name, { connection: one, prefix });
    this.#events = new QueueEvents(name, { connection: other, prefix });
    this.#listen();
    this.#timer = setInterval(() => void this.#lookOnce(), lookEvery);
  }

  /** @param giveUp tells workers that an order is given up */
  async execute(
    order: CallOrder,
    seat: OrderSeat,
    giveUp: (id: string, how: GiveUp) => void,
  ): Promise<OrderAnswer> {
    const id = orderId(order);
    const message = signMessage(JSON.stringify(order), this.#secret);
    let timeout: ReturnType<typeof setTimeout> | undefined;
    const answer = new Promise<OrderAnswer>((resolve) => {
      this.#pending.set(id, { message, seat, resolve });
      whenAborted(seat.signal, () => void this.#takeBack(id).then(() => giveUp(id, "leave")));
      whenAborted(seat.killSignal, () => {
        giveUp(id, "stop");
        timeout = setTimeout(() => resolve(lostOrder("it was given up")), farewell);
      });
    });
    this.#give(id, message).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      this.#resolve(id, lostOrder(why));
    });
    try {
      return await answer;
    } finally {
      clearTimeout(timeout);
      this.#pending.delete(id);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.allSettled([this.#queue.close(), this.#events.close()]);
    for (const client of this.#clients) client.disconnect();
  }

  #listen(): void {
    // Clients come back by themselves; what they missed is looked at.
    this.#queue.on("error", () => undefined);
    this.#events.on("error", () => undefined);
    this.#events.on("completed", ({ jobId, returnvalue }) => this.#end(jobId, returnvalue));
    this.#events.on("failed", ({ jobId, failedReason }) => {
      this.#resolve(jobId, lostOrder(failedReason));
    });
    this.#events.on("progress", ({ jobId, data }) => {
      if (isNews(data)) this.#pending.get(jobId)?.seat.onNews(data);
    });
  }

  #resolve(id: string, answer: OrderAnswer): void {
    this.#pending.get(id)?.resolve(answer);
  }

  #end(id: string, value: unknown): void {
    const answer: unknown = typeof value === "string" ? parse(value) : value;
    const pending = this.#pending.get(id);
    if (pending !== undefined && isInterruption(answer) && !pending.seat.signal.aborted) {
      // Another driver of the same call gave it up, and this one did not.
      this.#give(id, pending.message).catch(() => undefined);
      return;
    }
    this.#resolve(id, isAnswer(answer) ? answer : lostOrder("its answer cannot be read"));
  }

  /** Puts an order into the queue; one that ended there before makes room first, since BullMQ would do nothing. */
  async #give(id: string, message: SignedMessage): Promise<void> {
    const before = await this.#queue.getJob(id);
    const state = await before?.getState();
    if (state === "completed" || state === "failed") await this.#queue.remove(id);
    const options = { jobId: id, removeOnComplete: kept, removeOnFail: kept };
    await this.#queue.add("call", message, options);
  }

  /** Takes an order back that nobody began. */
  async #takeBack(id: string): Promise<void> {
    const removed = await this.#queue.remove(id).catch(() => 0);
    if (removed === 1) this.#resolve(id, { kind: "skipped", reason: "RUN_INTERRUPTED" });
  }

  async #lookOnce(): Promise<void> {
    const isAway = this.#clients.some(({ status }) => status !== "ready");
    if (isAway && !this.#isAway) this.#tell("The queue does not answer. Waiting for it.");
    this.#isAway = isAway;
    if (isAway || this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const id of this.#pending.keys()) await this.#look(id);
      await this.#lookForWorkers();
    } catch {
      // The server is away: the next look finds what became of it.
    } finally {
      this.#isLooking = false;
    }
  }

  /** What events did not tell of an order, since the server was away or forgot it. */
  async #look(id: string): Promise<void> {
    const job = await this.#queue.getJob(id);
    const state = (await job?.getState()) ?? "unknown";
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    if (state === "completed") this.#end(id, job?.returnvalue);
    else if (state === "failed") pending.resolve(lostOrder(job?.failedReason ?? ""));
    else if (state !== "unknown") return;
    else if (await pending.seat.isStored()) pending.resolve({ kind: "found", warnings: [] });
    else if (pending.seat.signal.aborted)
      pending.resolve({ kind: "skipped", reason: "RUN_INTERRUPTED" });
    else await this.#give(id, pending.message);
  }

  async #lookForWorkers(): Promise<void> {
    const count = this.#pending.size === 0 ? 1 : await this.#queue.getWorkersCount();
    if (count > 0) {
      this.#workersSeenAt = performance.now();
      this.#isLonely = false;
    }
    if (this.#isLonely || performance.now() - this.#workersSeenAt < lonelyAfter) return;
    this.#isLonely = true;
    this.#tell(
      `No worker serves ${this.#model} here. Start one with \`genlock worker --queue\` where it has the same .genlock folder.`,
    );
  }

  /** Tells what concerns all orders; one of them carries it. */
  #tell(message: string): void {
    const [first] = this.#pending.values();
    first?.seat.onNews({ type: "warning", message });
  }
}

function isInterruption(answer: unknown): boolean {
  return isAnswer(answer) && answer.kind === "skipped" && answer.reason === "RUN_INTERRUPTED";
}

function whenAborted(signal: AbortSignal, action: () => void): void {
  if (signal.aborted) action();
  else signal.addEventListener("abort", action, { once: true });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
