import { openAsBlob } from "node:fs";
import type { SharedBody } from "@genlock/core";
import type { Authorize, PlainRequest } from "./authorize.ts";
import { outOfReach } from "./shared-store-error.ts";

/** How long a server is waited for. Milliseconds. */
export interface Patience {
  /** Without an answer, or without a byte of it. */
  readonly silence: number;
  /** For one request, its body included. */
  readonly total: number;
}

/** What requests to one server have in common. */
export interface Sender {
  /** For messages. */
  readonly address: string;
  readonly patience: Patience;
}

/** A request, and what goes with it. */
export interface Sending {
  readonly request: PlainRequest;
  readonly authorize: Authorize;
  readonly body?: SharedBody | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer whose body was not read. */
export interface Answer {
  readonly status: number;
  /** Reads the body; what breaks off or falls silent rejects. */
  read(): AsyncGenerator<Uint8Array, void>;
  /** Ends the request; the connection goes when the body was not read. Never rejects. */
  close(): Promise<void>;
}

/** Bytes in a second. */
const slowestUpload = 50_000;
/** Milliseconds before the one further attempt. */
const pause = 250;

/**
 * Sends a request to a server that was chosen by whoever set it up. No redirect is followed, so credentials go to that server
 * alone. What looks like a passing trouble is tried once more.
 *
 * @throws GenlockError `SHARED_STORE_UNREACHABLE`
 */
export async function sendRequest(sender: Sender, sending: Sending): Promise<Answer> {
  try {
    const answer = await sendOnce(sender, sending);
    if (answer.status < 500 && answer.status !== 429) return answer;
    await answer.close();
  } catch (error) {
    if (sending.signal?.aborted === true || isSilence(error)) throw tell(sender, error);
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    return await sendOnce(sender, sending);
  } catch (error) {
    throw tell(sender, error);
  }
}

const silent = "did not answer in time";

function isSilence(error: unknown): boolean {
  return error instanceof Error && error.message === silent;
}

/** What went wrong, without the address as it was asked: only the kind of error is told. */
function tell({ address }: Sender, error: unknown): Error {
  if (isSilence(error)) return outOfReach(address, silent);
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return outOfReach(address, `cannot be reached${code}`);
}

async function sendOnce(sender: Sender, sending: Sending): Promise<Answer> {
  const { request, authorize, body, signal } = sending;
  const blob = body === undefined ? undefined : await blobOf(body);
  const stop = new AbortController();
  const whole = setTimeout(() => stop.abort(new Error(silent)), sender.patience.total);
  // A body takes its time on the way up.
  const upward = ((blob?.size ?? 0) / slowestUpload) * 1000;
  const patience = sender.patience.silence + upward;
  const timer = setTimeout(() => stop.abort(new Error(silent)), patience);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: await authorize(request),
      redirect: "manual",
      signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
      ...(blob !== undefined && { body: blob }),
    });
    return answerOf(response, { sender, stop, whole });
  } catch (error) {
    clearTimeout(whole);
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

/** A file is streamed, with its length. */
function blobOf(body: SharedBody): Promise<Blob> {
  return "path" in body ? openAsBlob(body.path) : Promise.resolve(new Blob([body.text]));
}

interface Ending {
  readonly sender: Sender;
  readonly stop: AbortController;
  readonly whole: NodeJS.Timeout;
}

function answerOf(response: Response, { sender, stop, whole }: Ending): Answer {
  const close = async (): Promise<void> => {
    clearTimeout(whole);
    await response.body?.cancel().catch(() => undefined);
    stop.abort();
  };
  return {
    status: response.status,
    close,
    async *read() {
      const reader = response.body?.getReader();
      try {
        for (;;) {
          if (reader === undefined) return;
          const { done, value } = await readWithin(reader, { sender, stop, whole });
          if (done) return;
          yield value;
        }
      } finally {
        reader?.releaseLock();
        await close();
      }
    },
  };
}

type Piece = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** Reads one piece. Timers are our own: a broken encoding may keep a body from ever hearing of a signal. */
function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { sender, stop }: Ending,
): Promise<Piece> {
  const { promise, resolve, reject } = Promise.withResolvers<Piece>();
  const giveUp = (): void => reject(outOfReach(sender.address, "broke off in an answer"));
  const timer = setTimeout(giveUp, sender.patience.silence);
  stop.signal.addEventListener("abort", giveUp, { once: true });
  reader.read().then(resolve, giveUp);
  return promise.finally(() => {
    clearTimeout(timer);
    stop.signal.removeEventListener("abort", giveUp);
  });
}
