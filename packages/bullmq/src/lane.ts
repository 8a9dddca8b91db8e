import type { CallOrder, OrderAnswer, OrderSeat, QueueAddress } from "@genlock/core";
import { Queue, QueueEvents } from "bullmq";
import { isAnswer, isNews, lostOrder } from "./order-answer.ts";
import { orderId, prefix, queueName } from "./queue-names.ts";
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

/** The orders of one model. */
export interface Lane {
  execute(order: CallOrder, seat: OrderSeat, cancel: (id: string) => void): Promise<OrderAnswer>;
  close(): Promise<void>;
}

interface Pending {
  readonly message: SignedMessage;
  readonly seat: OrderSeat;
  readonly resolve: (answer: OrderAnswer) => void;
}

/** Opens the queue of one model for who gives orders. */
export function openLane(
  { url, space, secret }: QueueAddress,
  { provider, model }: Pick<CallOrder, "provider" | "model">,
): Lane {
  const name = queueName(space, provider, model);
  const clients = [createClient(url), createClient(url)] as const;
  const queue = new Queue<SignedMessage>(name, { connection: clients[0], prefix });
  const events = new QueueEvents(name, { connection: clients[1], prefix });
  const pending = new Map<string, Pending>();
  let looking = false;
  let heardOf = performance.now();
  let isLonely = false;

  // Clients come back by themselves; what they missed is looked at.
  queue.on("error", () => undefined);
  events.on("error", () => undefined);
  events.on("completed", ({ jobId, returnvalue }) => end(jobId, returnvalue));
  events.on("failed", ({ jobId, failedReason }) => {
    pending.get(jobId)?.resolve(lostOrder(failedReason));
  });
  events.on("progress", ({ jobId, data }) => {
    if (isNews(data)) pending.get(jobId)?.seat.onNews(data);
  });

  function end(id: string, value: unknown): void {
    const answer: unknown = typeof value === "string" ? parse(value) : value;
    const known = isAnswer(answer) ? answer : lostOrder("its answer cannot be read");
    pending.get(id)?.resolve(known);
  }

  /** Puts an order into the queue; one that ended there before is made room for, since BullMQ would do nothing. */
  async function give(id: string, message: SignedMessage): Promise<void> {
    const before = await queue.getJob(id);
    const state = await before?.getState();
    if (state === "completed" || state === "failed") await queue.remove(id);
    await queue.add("call", message, {
      jobId: id,
      removeOnComplete: kept,
      removeOnFail: kept,
    });
  }

  /** What events did not tell, since the server was away or forgot. */
  async function look(): Promise<void> {
    for (const [id, { message, seat }] of pending) {
      const job = await queue.getJob(id);
      const state = await job?.getState();
      if (state === "completed") end(id, job?.returnvalue);
      else if (state === "failed") pending.get(id)?.resolve(lostOrder(job?.failedReason ?? ""));
      else if (state !== undefined && state !== "unknown") continue;
      else if (await seat.isStored()) end(id, { kind: "found", warnings: [] });
      else if (pending.has(id)) await give(id, message);
    }
    await tellLoneliness();
  }

  async function tellLoneliness(): Promise<void> {
    const [first] = pending.values();
    const count = first === undefined ? 1 : await queue.getWorkersCount();
    if (count > 0) {
      heardOf = performance.now();
      isLonely = false;
    }
    if (isLonely || performance.now() - heardOf < lonelyAfter) return;
    isLonely = true;
    const message = `No worker serves ${model} here. Start one with \`genlock worker --queue\` where it has the same .genlock folder.`;
    first?.seat.onNews({ type: "warning", message });
  }

  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch(() => undefined)
      .finally(() => (looking = false));
  }, lookEvery);

  return {
    async execute(order, seat, cancel) {
      const id = orderId(order);
      const message = signMessage(JSON.stringify(order), secret);
      let timeout: ReturnType<typeof setTimeout> | undefined;
      const answer = new Promise<OrderAnswer>((resolve) => {
        pending.set(id, { message, seat, resolve });
        whenAborted(seat.signal, () => void takeBack(id, resolve));
        whenAborted(seat.killSignal, () => {
          cancel(id);
          timeout = setTimeout(() => resolve(lostOrder("it was given up")), farewell);
        });
      });
      give(id, message).catch((error: unknown) => {
        pending.get(id)?.resolve(lostOrder(error instanceof Error ? error.message : String(error)));
      });
      try {
        return await answer;
      } finally {
        clearTimeout(timeout);
        pending.delete(id);
      }
    },
    async close() {
      clearInterval(timer);
      await Promise.allSettled([queue.close(), events.close()]);
      for (const client of clients) client.disconnect();
    },
  };

  /** Takes an order back that nobody began. */
  async function takeBack(id: string, resolve: (answer: OrderAnswer) => void): Promise<void> {
    const removed = await queue.remove(id).catch(() => 0);
    if (removed === 1) resolve({ kind: "skipped", reason: "RUN_INTERRUPTED" });
  }
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
