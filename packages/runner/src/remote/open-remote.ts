import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import type { Dispatcher } from "undici";
import { createDispatcher } from "./create-dispatcher.ts";
import { judgeAddress, type RemoteRules, type Way } from "./judge-address.ts";
import type { Network } from "./network.ts";
import { RemoteError } from "./remote-error.ts";

/** Other addresses that one may lead through. */
const mostHops = 3;

/** How something on the network is read. */
export interface RemoteOptions {
  readonly rules: RemoteRules;
  readonly network: Network;
  /** Ends the request and the reading. */
  readonly signal: AbortSignal;
}

/** An answer whose body is still to be read. */
export interface RemoteAnswer {
  /** Bytes it says it has; `undefined`: it does not say. */
  readonly byteLength: number | undefined;
  /** Not packed. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection. To be called in any case, and never rejects. */
  readonly close: () => Promise<void>;
}

/**
 * The one way to anything on the network that is not a service's own interface: asks an address and those it leads to, at
 * most three, each judged before it is gone to and again when it is connected to. Nothing that says who asks goes along.
 *
 * @throws RemoteError
 */
export async function openRemote(written: string, options: RemoteOptions): Promise<RemoteAnswer> {
  let url = URL.parse(written);
  let from: URL | undefined;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (url === null) throw new RemoteError("refused", "leads to no web address");
    const way = judgeAddress(url, options, from);
    const answer = await ask(way, options);
    if ("body" in answer) return answer;
    from = url;
    url = URL.parse(answer.location, url.href);
  }
  throw new RemoteError("refused", "leads on and on");
}

async function ask(
  way: Way,
  { network, signal }: RemoteOptions,
): Promise<RemoteAnswer | { readonly location: string }> {
  const dispatcher = await createDispatcher(way, network);
  const { request } = await import("undici");
  const close = (): Promise<void> => dispatcher.destroy().catch(() => undefined);
  try {
    const answer = await request(way.url, {
      dispatcher,
      signal,
      headers: {
        accept: "image/png, image/jpeg, image/webp, image/*;q=0.5",
        "accept-encoding": "identity",
        "user-agent": "genlock",
      },
    });
    const location = leadsTo(answer);
    if (location === undefined) return { ...readable(answer), close };
    await close();
    return { location };
  } catch (error) {
    await close();
    throw describe(error, signal);
  }
}

function leadsTo({ statusCode, headers }: Dispatcher.ResponseData): string | undefined {
  const { location } = headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && typeof location === "string" ? location : undefined;
}

function readable({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): Omit<RemoteAnswer, "close"> {
  // An error event of a body that nobody reads on must not end the process.
  body.on("error", () => undefined);
  if (statusCode !== 200) throw new RemoteError("failed", `answers ${statusCode}`);
  const packing = String(headers["content-encoding"] ?? "identity").toLowerCase();
  if (packing !== "identity") return { byteLength: undefined, body: unpack(body, packing) };
  const length = Number(headers["content-length"] ?? Number.NaN);
  return { byteLength: Number.isSafeInteger(length) ? length : undefined, body };
}

/** Some servers pack whatever was asked for. What comes out counts for every limit, not what was sent. */
function unpack(body: Readable, packing: string): Readable {
  const unpacked = { gzip: createUnzip, deflate: createUnzip, br: createBrotliDecompress }[packing];
  if (unpacked === undefined) throw new RemoteError("failed", "answers packed in an unusual way");
  return pipeline(body, unpacked(), () => undefined);
}

/** What went wrong, without an address in it. */
export function describe(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted) {
    const reason: unknown = signal.reason;
    const isLate = reason instanceof DOMException && reason.name === "TimeoutError";
    if (isLate) return new RemoteError("failed", "takes too long");
    return reason instanceof Error ? reason : new RemoteError("failed", "was given up");
  }
  if (error instanceof RemoteError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new RemoteError("failed", `cannot be reached, or breaks off (${code})`, { cause: error });
}
