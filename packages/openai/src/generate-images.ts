import type { CallOptions, ImageRequest, ImageResult, ProviderContext } from "@genlock/provider";
import { callImages } from "./call-images.ts";
import { callResponse } from "./call-response.ts";
import { checkRequest } from "./check/check-request.ts";
import { describeFailure } from "./failure/describe-failure.ts";
import { findModel } from "./models/find-model.ts";
import type { Attempt, OneCall } from "./one-call.ts";
import { firstAttempt, nextAttempt } from "./plan-attempt.ts";
import { refuseIllegal } from "./refuse-illegal.ts";
import { readCredentials } from "./transport/credentials.ts";
import { startDeadline } from "./transport/deadline.ts";
import { createExchange } from "./transport/exchange.ts";

/**
 * Makes one call: one HTTP request that may be paid for, never repeated. Pictures may be uploaded before it, and where the
 * service refuses to remember a turn or an upload, which costs nothing, the same is asked once more with the picture itself.
 *
 * @throws {ProviderError} or, unchanged, the reason with which the sink refused the bytes.
 */
export async function generateImages(
  model: { readonly modelId: string; readonly context: ProviderContext },
  request: ImageRequest,
  options: CallOptions,
): Promise<ImageResult> {
  const { modelId } = model;
  const credentials = readCredentials(model.context);
  refuseIllegal(request, (one) => checkRequest(one, modelId));
  const deadline = startDeadline(options.signal, options.timeouts);
  const call = { modelId, facts: findModel(modelId), request, options, credentials, deadline };
  try {
    return await attemptUntilTaken(call);
  } finally {
    deadline.clear();
  }
}

async function attemptUntilTaken(call: OneCall): Promise<ImageResult> {
  let attempt = await prepare(call, () => firstAttempt(call));
  for (;;) {
    const outcome = await makeAttempt(call, attempt);
    if ("result" in outcome) {
      return outcome.result;
    }
    const { failure } = outcome;
    const before = attempt;
    const next = await prepare(call, () => nextAttempt(call, before, failure));
    if (next === undefined) {
      throw failure;
    }
    attempt = next;
  }
}

async function makeAttempt(
  call: OneCall,
  attempt: Attempt,
): Promise<{ readonly result: ImageResult } | { readonly failure: unknown }> {
  const { credentials, deadline } = call;
  const exchange = createExchange(deadline.signal, credentials.proxies);
  const make = call.request.api === "responses" ? callResponse : callImages;
  try {
    return { result: await make(call, attempt, exchange) };
  } catch (error) {
    const known = { exchange, deadline, secret: credentials.apiKey };
    return { failure: describeFailure(error, known) };
  } finally {
    exchange.answer()?.destroy();
  }
}

/** Whatever goes wrong before there is a request to be paid for. */
async function prepare<Value>(call: OneCall, run: () => Promise<Value>): Promise<Value> {
  const { credentials, deadline } = call;
  try {
    return await run();
  } catch (error) {
    const exchange = createExchange(deadline.signal);
    throw describeFailure(error, { exchange, deadline, secret: credentials.apiKey });
  }
}
