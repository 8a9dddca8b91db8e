import { ProviderError } from "@genlock/provider";
import type { OpenAI } from "openai";
import { BadAnswer } from "../answer/bad-answer.ts";
import { type JsonObject, parseJsonObject } from "../answer/json-object.ts";
import { readBody } from "../answer/read-body.ts";
import { describeFailure } from "../failure/describe-failure.ts";
import { type RequestOptions, requestOptions } from "../request/request-options.ts";
import { createClient } from "./create-client.ts";
import type { Credentials } from "./credentials.ts";
import type { Deadline } from "./deadline.ts";
import { createExchange } from "./exchange.ts";

/** Bytes of an answer that holds no picture, at most. */
const maxBytes = 1024 * 1024;

/** Who asks, and for how long. */
export interface Asker {
  readonly credentials: Credentials;
  readonly deadline: Deadline;
}

/**
 * Asks for something that costs nothing: one HTTP request, never repeated.
 *
 * @param send sends the request and resolves once the headers of its answer are there
 * @throws {ProviderError} that is never ambiguous: nothing was drawn, whatever happened.
 */
export async function askService(asker: Asker, send: Sender): Promise<JsonObject> {
  return ask(asker, send, asFree);
}

/** Asks for a batch, which is paid for once it is made: an error may be ambiguous. */
export async function askForBatch(asker: Asker, send: Sender): Promise<JsonObject> {
  return ask(asker, send, (failure) => failure);
}

type Sender = (client: OpenAI, options: RequestOptions) => Promise<unknown>;

async function ask(
  asker: Asker,
  send: Sender,
  judge: (failure: unknown) => unknown,
): Promise<JsonObject> {
  const { credentials, deadline } = asker;
  const exchange = createExchange(deadline.signal, credentials.proxies);
  try {
    deadline.signal.throwIfAborted();
    const client = await createClient(credentials, exchange.fetch);
    await send(client, requestOptions(credentials, deadline.signal));
    const message = exchange.answer();
    if (message === undefined) {
      throw new Error("the SDK resolved without an answer");
    }
    return await readObject(readBody(message, deadline));
  } catch (error) {
    throw judge(describeFailure(error, { exchange, deadline, secret: credentials.apiKey }));
  } finally {
    exchange.answer()?.destroy();
  }
}

async function readObject(body: AsyncIterable<Buffer>): Promise<JsonObject> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) {
      throw new BadAnswer(`more than ${maxBytes} bytes`);
    }
  }
  const object = parseJsonObject(Buffer.concat(chunks).toString());
  if (object === undefined) {
    throw new BadAnswer("something that is no JSON object");
  }
  return object;
}

/** What could not be told apart for a paid request is harmless for this one. */
function asFree(failure: unknown): unknown {
  if (!ProviderError.isInstance(failure) || failure.outcome !== "ambiguous") {
    return failure;
  }
  const status = failure.status === undefined ? "" : ` (status ${failure.status})`;
  return new ProviderError({
    code: "PROVIDER_UNAVAILABLE",
    outcome: "not-sent",
    message: `The service could not be asked${status}. Nothing was drawn or billed.`,
    hint: "Try again later.",
    retryable: true,
    status: failure.status,
    serviceCode: failure.serviceCode,
    requestId: failure.requestId,
  });
}
