import type { IncomingMessage } from "node:http";
import type { OpenAI } from "openai";
import type { OneCall } from "./one-call.ts";
import { type RequestOptions, requestOptions } from "./request/request-options.ts";
import { createClient } from "./transport/create-client.ts";
import type { Exchange } from "./transport/exchange.ts";

/**
 * Sends the request of a call through its exchange and gives the answer whose body is still to be read.
 *
 * @param send sends the request and resolves once the headers of its answer are there
 */
export async function sendThrough(
  exchange: Exchange,
  { credentials, deadline }: OneCall,
  send: (client: OpenAI, options: RequestOptions) => Promise<void>,
): Promise<IncomingMessage> {
  deadline.signal.throwIfAborted();
  const client = await createClient(credentials, exchange.fetch);
  await send(client, requestOptions(credentials, deadline.signal));
  deadline.answered();
  const message = exchange.answer();
  if (message === undefined) {
    throw new Error("the SDK resolved without an answer");
  }
  return message;
}
