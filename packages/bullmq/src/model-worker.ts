import {
  GenlockError,
  type MakerAnswer,
  type MakerOptions,
  type OrderAnswer,
  type ServedModel,
} from "@genlock/core";
import { Queue, RateLimitError, WaitingError, Worker, type Job } from "bullmq";
import { prefix, queueName, type GiveUp } from "./queue-names.ts";
import { createClient } from "./redis-client.ts";
import { openMessage, type SignedMessage } from "./signed-message.ts";

/** Milliseconds after which another worker may take over the order of one that is gone; journal and lease keep it from paying again. */
const lockDuration = 10_000;
const stalledInterval = 5000;
/** Times an order may lose its worker. What may be paid again is bounded by the journal, not by this. */
const maxStalledCount = 25;
/** Times a model may have no room for one order. */
const mostStarts = 50;

/** The worker of one model. */
export interface ModelWorker {
  /** Gives up an order, if it is here. */
  giveUp(id: string, how: GiveUp): void;
  /** Takes nothing new, puts back what waits, and resolves once the calls under way have ended. */
  close(): Promise<void>;
}

interface Desk {
  readonly options: MakerOptions;
  readonly queue: Queue<SignedMessage>;
  /** Ends the waiting of every order here. */
  readonly closing: AbortSignal;
  /** Ends the waiting of orders that this process does not hold any more, by id. */
  readonly lost: Map<string, AbortController>;
  /** Orders of `lost` that whoever gave them does not want any more. */
  readonly left: Set<string>;
  /** Milliseconds each picture takes of the model's speed; `undefined`: it has no limit. */
  readonly pace: number | undefined;
}

/** Starts making the orders of one model. */
export function startModelWorker(served: ServedModel, options: MakerOptions): ModelWorker {
  const { url, space, concurrency, onWarning } = options;
  const name = queueName(space, served.provider, served.model);
  const clients = [createClient(url), createClient(url)] as const;
  const queue = new Queue<SignedMessage>(name, { connection: clients[0], prefix });
  const closing = new AbortController();
  const { imagesPerMinute } = served;
  const pace = imagesPerMinute === undefined ? undefined : Math.ceil(60_000 / imagesPerMinute);
  const desk: Desk = {
    options,
    queue,
    closing: closing.signal,
    lost: new Map(),
    left: new Set(),
    pace,
  };
  const worker = new Worker<SignedMessage, OrderAnswer>(
    name,
    (job, token, signal) => processJob(job, { token, signal }, desk),
    {
      connection: clients[1],
      prefix,
      concurrency,
      lockDuration,
      stalledInterval,
      maxStalledCount,
      ...(pace !== undefined && { limiter: { max: 1, duration: pace } }),
    },
  );
  queue.on("error", () => undefined);
  worker.on("error", (error) => {
    if (!isConnectionTrouble(error)) onWarning(error.message);
  });
  // The call itself goes on: it is paid already, and the lease keeps others from making it.
  worker.on("lockRenewalFailed", (ids) => {
    for (const id of ids) desk.lost.get(id)?.abort();
  });
  return {
    giveUp(id, how) {
      if (how === "stop") {
        worker.cancelJob(id);
        return;
      }
      const here = desk.lost.get(id);
      if (here !== undefined) desk.left.add(id);
      here?.abort();
    },
    async close() {
      closing.abort();
      await worker.close().catch(() => undefined);
      await queue.close().catch(() => undefined);
      for (const client of clients) client.disconnect();
    },
  };
}

interface Hold {
  readonly token: string | undefined;
  readonly signal: AbortSignal | undefined;
}

async function processJob(
  job: Job<SignedMessage, OrderAnswer>,
  { token, signal = new AbortController().signal }: Hold,
  desk: Desk,
): Promise<OrderAnswer> {
  const order = openMessage(job.data, desk.options.secret);
  if (order === undefined) return refuse();
  const lost = new AbortController();
  const id = job.id ?? "";
  desk.lost.set(id, lost);
  let told: Promise<unknown> = Promise.resolve();
  try {
    const pictures = picturesOf(order);
    if (desk.pace !== undefined && pictures > 1) await desk.queue.rateLimit(desk.pace * pictures);
    const answer = await desk.options.make(order, {
      signal: AbortSignal.any([signal, lost.signal, desk.closing]),
      killSignal: signal,
      onNews: (news) => {
        told = told.then(() => job.updateProgress(news)).catch(() => undefined);
      },
    });
    await told;
    const isWanted = !signal.aborted && !desk.left.has(id);
    if (answer.kind === "skipped" && isWanted && answer.reason === "RUN_INTERRUPTED") {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    return await settle(answer, job, desk);
  } finally {
    desk.lost.delete(id);
    desk.left.delete(id);
  }
}

/** A model without room holds back every worker, and the order goes back without having used up an attempt. */
async function settle(
  answer: MakerAnswer,
  job: Job<SignedMessage, OrderAnswer>,
  { queue }: Desk,
): Promise<OrderAnswer> {
  if (answer.kind !== "later") return answer;
  const { failure, wait } = answer;
  if (job.attemptsStarted >= mostStarts) return { kind: "failed", failure };
  const news = { type: "retry", code: failure.code, wait, attempt: job.attemptsStarted } as const;
  await job.updateProgress(news).catch(() => undefined);
  await queue.rateLimit(Math.max(1, Math.ceil(wait)));
  throw new RateLimitError();
}

function refuse(): OrderAnswer {
  const { code, message, hint } = new GenlockError({
    code: "ORDER_INVALID",
    message: "A message of the queue is not signed with the worker's secret.",
  });
  return { kind: "failed", failure: { code, message, hint, outcome: "not-sent", reach: "call" } };
}

/** How many pictures an order asks for; 1 where it does not say, since it is refused then. */
function picturesOf(order: string): number {
  const found = /"count":(\d{1,3})[,}]/.exec(order)?.[1];
  return Math.max(1, Number(found ?? 1));
}

function isConnectionTrouble(error: Error): boolean {
  return "syscall" in error || /connection is closed|ECONN/i.test(error.message);
}
