import {
  type CallOptions,
  type ImageRequest,
  type ImageResult,
  type ProviderContext,
  ProviderError,
} from "@genlock/provider";
import { compareAnswer } from "./answer/compare-answer.ts";
import { readAnswer } from "./answer/read-answer.ts";
import { readRequestId } from "./answer/request-id.ts";
import { readUsage } from "./answer/read-usage.ts";
import { recordUse } from "./answer/record-use.ts";
import { checkRequest } from "./check/check-request.ts";
import { costOfUsage } from "./cost/cost-of-usage.ts";
import { describeFailure } from "./failure/describe-failure.ts";
import { findModel } from "./models/find-model.ts";
import { callEndpoint } from "./request/call-endpoint.ts";
import { type ImageSettings, imageSettings, streamSettings } from "./request/image-settings.ts";
import { authorization, createClient } from "./transport/create-client.ts";
import { type Credentials, readCredentials } from "./transport/credentials.ts";
import { type Deadline, startDeadline } from "./transport/deadline.ts";
import { createExchange, type Exchange } from "./transport/exchange.ts";

/** Everything one call is made of. */
interface Call {
  readonly modelId: string;
  readonly request: ImageRequest;
  readonly options: CallOptions;
  readonly credentials: Credentials;
  readonly settings: ImageSettings;
  readonly deadline: Deadline;
  readonly exchange: Exchange;
}

/**
 * Makes one call: one HTTP request, never repeated.
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
  refuseIllegal(request, modelId);
  const facts = findModel(modelId);
  const settings = {
    ...imageSettings(request, modelId, facts),
    ...streamSettings(request, facts, options.onPartial !== undefined),
  };
  const deadline = startDeadline(options.signal, options.timeouts);
  const exchange = createExchange(deadline.signal);
  const call = { modelId, request, options, credentials, settings, deadline, exchange };
  try {
    return await makeCall(call);
  } catch (error) {
    throw describeFailure(error, { exchange, deadline, secret: credentials.apiKey });
  } finally {
    exchange.answer()?.destroy();
    deadline.clear();
  }
}

async function makeCall(call: Call): Promise<ImageResult> {
  const { modelId, request, options, credentials, settings, deadline, exchange } = call;
  deadline.signal.throwIfAborted();
  const client = await createClient(credentials, exchange.fetch);
  await callEndpoint(
    client,
    { request, settings },
    { headers: authorization(credentials), signal: deadline.signal },
  );
  deadline.answered();
  const message = exchange.answer();
  if (message === undefined) {
    throw new Error("the SDK resolved without an answer");
  }
  const { answer, images } = await readAnswer(message, options, deadline);
  const usage = readUsage(answer);
  return {
    images: images.map(({ index, revisedPrompt }) => ({
      index,
      revisedPrompt: revisedPrompt?.replaceAll(credentials.apiKey, "[redacted]"),
    })),
    warnings: compareAnswer(request, answer, images.length),
    usage,
    cost: costOfUsage(request, modelId, { usage, count: images.length }),
    requestId: readRequestId(message.headers["x-request-id"], credentials.apiKey),
    used: recordUse(settings, answer, request.operation),
  };
}

/** A request that the service would refuse is not worth the way; {@link checkRequest} has said so before. */
function refuseIllegal(request: ImageRequest, modelId: string): void {
  const finding = checkRequest(request, modelId).find(({ severity }) => severity === "error");
  if (finding !== undefined) {
    throw new ProviderError({
      code: "PROVIDER_UNSUPPORTED",
      outcome: "not-sent",
      message: finding.message,
      hint: finding.hint,
    });
  }
}
