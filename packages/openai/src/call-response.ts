import type { ImageResult, JsonValue } from "@genlock/provider";
import { compareAnswer } from "./answer/compare-answer.ts";
import { type JsonObject, member, textMember } from "./answer/json-object.ts";
import { messageHeaders } from "./answer/message-headers.ts";
import { readRateLimit } from "./answer/read-rate-limit.ts";
import { readRequestId } from "./answer/request-id.ts";
import { recordUse } from "./answer/record-use.ts";
import { costOfTokens, costOfUsage } from "./cost/cost-of-usage.ts";
import type { Attempt, OneCall } from "./one-call.ts";
import { streamSettings } from "./request/image-settings.ts";
import { callResponses } from "./responses/call-responses.ts";
import { judgeResponse } from "./responses/judge-response.ts";
import { readResponse } from "./responses/read-response.ts";
import { imageCalls, stopReason } from "./responses/response-items.ts";
import { type ResponseSettings, responseSettings } from "./responses/response-settings.ts";
import { costOfMain, readResponseUsage, recordMain } from "./responses/response-usage.ts";
import { readHandle, readId, writeHandle } from "./responses/turn-memory.ts";
import { sendThrough } from "./send-through.ts";
import type { Exchange } from "./transport/exchange.ts";

/** Makes one attempt at a call to the Responses API. */
export async function callResponse(
  call: OneCall,
  attempt: Attempt,
  exchange: Exchange,
): Promise<ImageResult> {
  const { modelId, facts, request, options, credentials, deadline } = call;
  const settings = responseSettings(request, modelId, facts);
  const stream = streamSettings(request, facts, options.onPartial !== undefined);
  const message = await sendThrough(exchange, call, (client, how) =>
    callResponses(client, { request, settings, stream, ...attempt }, how),
  );
  const read = await readResponse(message, options, deadline);
  const { response } = read;
  const mainModel = mainModelOf(settings);
  const { images, call: drawing } = judgeResponse(read, (empty) =>
    costOfEmpty(empty, { modelId, mainModel }),
  );
  const usage = readResponseUsage(response);
  const drawn = costOfUsage(request, modelId, { usage: usage.image, count: images.length });
  const written = costOfMain(mainModel, usage.main);
  const stopped = stopReason(response);
  return {
    images: images.map(({ index, revisedPrompt }) => ({
      index,
      revisedPrompt: revisedPrompt?.replaceAll(credentials.apiKey, "[redacted]"),
    })),
    warnings: [
      ...compareAnswer(request, drawing, images.length),
      ...(stopped === undefined
        ? []
        : [{ field: "responses", message: "The main model was stopped after it drew." }]),
    ],
    usage: usage.image,
    cost: drawn === undefined || written === undefined ? undefined : drawn + written,
    requestId: readRequestId(message.headers["x-request-id"], credentials.apiKey),
    continuation: continuationOf(call, attempt, response),
    rateLimit: readRateLimit(messageHeaders(message)),
    used: {
      ...recordUse({ ...settings.outer, ...settings.tool, ...stream }, drawing, request.operation),
      // Both have a `model` and a `type`; the drawing one is meant everywhere else.
      model: modelId,
      api: "responses",
      prompt: request.prompt,
      ...recordMain(mainModel, usage.main),
      ...recordIds(response, attempt),
    },
  };
}

function mainModelOf({ outer }: ResponseSettings): string {
  const { model } = outer;
  return typeof model === "string" ? model : "";
}

/**
 * What was paid although nothing was drawn: words for certain, and what the bill says of the picture. Without a bill a picture
 * that failed for no stated reason may have been paid.
 */
function costOfEmpty(
  response: JsonObject,
  { modelId, mainModel }: { readonly modelId: string; readonly mainModel: string },
): number | undefined {
  const { main, image } = readResponseUsage(response);
  const words = costOfMain(mainModel, main);
  const calls = imageCalls(response);
  if (calls.length === 0) {
    return words;
  }
  if (image === undefined) {
    return calls.some((call) => member(call, "error") !== undefined) ? words : undefined;
  }
  const drawn = costOfTokens(modelId, image) ?? (image.outputImageTokens === 0 ? 0 : undefined);
  return words === undefined || drawn === undefined ? undefined : words + drawn;
}

function recordIds(response: JsonObject, { way }: Attempt): { readonly [name: string]: JsonValue } {
  const id = readId(textMember(response, "id"));
  return {
    ...(id === undefined ? {} : { response: id }),
    ...(way === undefined ? {} : { continued_by: way.by }),
  };
}

/** What the next turn can go on from; `undefined` where nothing is stored. */
function continuationOf(
  { request }: OneCall,
  { way, pictures }: Attempt,
  response: JsonObject,
): JsonValue | undefined {
  if (request.params["store"] === false || response["store"] === false) {
    return undefined;
  }
  const drawn = imageCalls(response).filter((one) => typeof one["result"] === "string");
  const usage = member(response, "usage");
  const [input, output] = [usage?.["input_tokens"], usage?.["output_tokens"]];
  const before =
    way?.by === "response"
      ? (readHandle(request.continues?.handle)?.pictures ?? Number.POSITIVE_INFINITY)
      : way?.by === "image"
        ? 1
        : 0;
  return writeHandle({
    response: readId(textMember(response, "id")),
    image: readId(textMember(drawn[0], "id")),
    tokens: typeof input === "number" && typeof output === "number" ? input + output : undefined,
    pictures: before + pictures.length + drawn.length,
  });
}
