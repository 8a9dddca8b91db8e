import type { ImageResult } from "@genlock/provider";
import { compareAnswer } from "./answer/compare-answer.ts";
import { messageHeaders } from "./answer/message-headers.ts";
import { readAnswer } from "./answer/read-answer.ts";
import { readRateLimit } from "./answer/read-rate-limit.ts";
import { readRequestId } from "./answer/request-id.ts";
import { readUsage } from "./answer/read-usage.ts";
import { recordUse } from "./answer/record-use.ts";
import { costOfUsage } from "./cost/cost-of-usage.ts";
import type { Attempt, OneCall } from "./one-call.ts";
import { callEndpoint } from "./request/call-endpoint.ts";
import { imageSettings, streamSettings } from "./request/image-settings.ts";
import { sendThrough } from "./send-through.ts";
import type { Exchange } from "./transport/exchange.ts";

/** Makes one attempt at a call to the Image API. */
export async function callImages(
  call: OneCall,
  attempt: Attempt,
  exchange: Exchange,
): Promise<ImageResult> {
  const { modelId, facts, request, options, credentials } = call;
  const settings = {
    ...imageSettings(request, modelId, facts),
    ...streamSettings(request, facts, options.onPartial !== undefined),
  };
  const { pictures } = attempt;
  const message = await sendThrough(exchange, call, (client, how) =>
    callEndpoint(client, { request, settings, pictures }, how),
  );
  const { answer, images, warnings } = await readAnswer(message, options, call);
  const usage = readUsage(answer);
  return {
    images: images.map(({ index, revisedPrompt }) => ({
      index,
      revisedPrompt: revisedPrompt?.replaceAll(credentials.apiKey, "[redacted]"),
    })),
    warnings: [...compareAnswer(request, answer, images.length), ...warnings],
    usage,
    cost: costOfUsage(request, modelId, { usage, count: images.length }),
    requestId: readRequestId(message.headers["x-request-id"], credentials.apiKey),
    continuation: undefined,
    rateLimit: readRateLimit(messageHeaders(message)),
    used: recordUse(settings, answer, request.operation),
  };
}
