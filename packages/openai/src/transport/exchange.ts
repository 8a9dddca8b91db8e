import type { IncomingMessage } from "node:http";
import { unpack } from "../answer/read-body.ts";
import type { ProxyVariables } from "./proxy-agent.ts";
import { sendRequest } from "./send-request.ts";

/** Bytes of an error's body that are read, at most. */
const maxErrorBytes = 256 * 1024;

/**
 * One HTTP exchange, offered to the SDK as its `fetch`.
 *
 * Going past the global `fetch` has three reasons: it shows exactly whether anything was sent, it gives up after
 * five minutes whatever timeout is set, and its streams cost twice the work that Node's own do.
 */
export interface Exchange {
  readonly fetch: typeof fetch;
  /** Whether any of the request may have reached the service. */
  sent(): boolean;
  /** What the network said when it failed; `undefined`: it did not. */
  failure(): unknown;
  /** The answer whose body is still to be read; `undefined`: there is none, or it was an error. */
  answer(): IncomingMessage | undefined;
}

/** Prepares one exchange; a second request through it is refused, so that no layer can repeat a paid call. */
export function createExchange(signal: AbortSignal, proxies?: ProxyVariables): Exchange {
  let sent = false;
  let failure: unknown;
  let answer: IncomingMessage | undefined;
  let used = false;

  async function exchange(request: Request): Promise<Response> {
    if (used) {
      throw new Error("a second request in one exchange");
    }
    used = true;
    const message = await sendRequest(request, { signal, proxies, onSent: () => (sent = true) });
    const { statusCode = 0 } = message;
    const headers = readHeaders(message);
    if (statusCode >= 200 && statusCode < 300) {
      answer = message;
      return new Response(null, { status: statusCode, headers });
    }
    const body = await readError(message);
    return new Response(isBodiless(statusCode) ? null : body, { status: statusCode, headers });
  }

  async function fetchOnce(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    try {
      return await exchange(new Request(input, init));
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  return {
    // The SDK asks a fetch for its own Response, or else sends a request to find out.
    fetch: Object.assign(fetchOnce, { Response }),
    sent: () => sent,
    failure: () => failure,
    answer: () => answer,
  };
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

function readHeaders(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) {
      headers.append(name, value);
    }
  }
  return headers;
}

/** What there is of an error's body, which says what the status alone does not. */
async function readError(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpack(message)) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length > maxErrorBytes) {
        break;
      }
    }
  } catch {
    // The connection broke inside the body, or nobody can unpack it; what came is enough.
  }
  message.destroy();
  return Buffer.concat(chunks).toString();
}
