import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { proxyAgent, type ProxyVariables } from "./proxy-agent.ts";

/** Milliseconds a connection may take, with name look-up and encryption. */
const connectTimeout = 30_000;

/** Bytes that the headers of an answer may have. Gateways add many, and Node's own limit would lose a paid picture. */
const maxHeaderSize = 1024 * 1024;

/** Headers that go out; anything else some layer adds does not. */
const allowed =
  /^(?:accept|authorization|content-type|user-agent|openai-(?:organization|project)|x-stainless-.+)$/;

/** How one request is sent. */
export interface SendOptions {
  readonly signal: AbortSignal;
  /** `undefined`: none are known. */
  readonly proxies: ProxyVariables | undefined;
  /** Called once, before the first byte of the request may leave. */
  readonly onSent: () => void;
}

/** Sends a request and resolves with its answer once the headers are there. */
export async function sendRequest(
  request: Request,
  options: SendOptions,
): Promise<IncomingMessage> {
  const body = Buffer.from(await request.arrayBuffer());
  const url = new URL(request.url);
  const agent = options.proxies === undefined ? undefined : proxyAgent(url, options.proxies);
  const open = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = open(url, {
      method: request.method,
      headers: { ...outgoingHeaders(request.headers), "content-length": body.length },
      signal: options.signal,
      maxHeaderSize,
      agent,
    });
    const clock = setTimeout(() => {
      outgoing.destroy(Object.assign(new Error("no connection"), { code: "ETIMEDOUT" }));
    }, connectTimeout);
    const settle = (): void => clearTimeout(clock);
    watchConnection(outgoing, url.protocol, () => {
      settle();
      options.onSent();
    });
    outgoing.once("response", resolve);
    outgoing.on("error", reject);
    outgoing.once("close", settle);
    outgoing.end(body);
  });
}

/**
 * Tells when a connection stands, which is when Node starts to write. A socket that is not seen connecting counts as
 * standing: wrongly "sent" costs a question, wrongly "not sent" costs a second picture.
 */
function watchConnection(request: ClientRequest, protocol: string, onStanding: () => void): void {
  request.once("socket", (socket: Socket) => {
    if (request.reusedSocket || !socket.connecting) {
      onStanding();
      return;
    }
    socket.once(protocol === "https:" ? "secureConnect" : "connect", onStanding);
  });
}

function outgoingHeaders(headers: Headers): { [name: string]: string } {
  const kept = [...headers].filter(([name]) => allowed.test(name));
  return {
    ...Object.fromEntries(kept),
    // Packed answers save nothing on base64 of a packed picture, and break off in ways that are hard to see.
    "accept-encoding": "identity",
    // A connection that waits for the next call may be closed just as that is sent, and nobody could say whether it was read.
    connection: "close",
  };
}
