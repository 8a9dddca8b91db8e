import type { CallOptions } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { readEvents } from "../answer/event-reader.ts";
import {
  isJsonObject,
  type JsonObject,
  member,
  parseJsonObject,
  textMember,
} from "../answer/json-object.ts";
import { openBase64Picture } from "../answer/picture-writer.ts";
import { tellPartial } from "../answer/tell-partial.ts";
import { readServiceError } from "../failure/service-error.ts";
import { ServiceFailure } from "../failure/service-failure.ts";
import type { ReadResponse } from "./read-response.ts";
import { outputItems } from "./response-items.ts";

/** Reads a streamed response: a picture is kept as soon as its item is done, the response itself comes last. */
export async function readResponseStream(
  body: AsyncIterable<Buffer>,
  options: CallOptions,
): Promise<ReadResponse> {
  /** By item id, so that the response at the end does not bring a picture twice. */
  const kept = new Set<string>();
  const keep = (item: JsonObject): Promise<void> => keepPicture(item, kept, options);
  for await (const data of readEvents(body)) {
    // Some gateways end a stream like a chat's.
    const event = data === "[DONE]" ? {} : parseJsonObject(data);
    if (event === undefined) {
      throw new BadAnswer("an event that is no JSON object");
    }
    const type = textMember(event, "type") ?? "";
    const response = member(event, "response");
    if (type === "response.image_generation_call.partial_image") {
      tellPartial(event, { base64: "partial_image_b64" }, options);
    } else if (type === "response.output_item.done") {
      await keep(member(event, "item") ?? {});
    } else if (isEnd(type) && response !== undefined) {
      for (const item of outputItems(response)) {
        await keep(item);
      }
      return { response: withoutPictures(response), drawn: kept.size };
    } else if (type === "error") {
      throw new ServiceFailure(readServiceError(event));
    }
  }
  throw new BadAnswer("a stream that ends before the response is complete");
}

/** A response that failed or stopped early is one as well: what is in it decides. */
function isEnd(type: string): boolean {
  return ["response.completed", "response.incomplete", "response.failed"].includes(type);
}

async function keepPicture(
  item: JsonObject,
  kept: Set<string>,
  options: CallOptions,
): Promise<void> {
  const base64 = textMember(item, "result");
  const id = textMember(item, "id") ?? "";
  if (item["type"] !== "image_generation_call" || base64 === undefined || kept.has(id)) {
    return;
  }
  const picture = openBase64Picture(options.sink, kept.size);
  kept.add(id);
  await picture.write(base64);
  await picture.end();
}

/** The same shape as a response that was not streamed has once its pictures are in the sink. */
function withoutPictures(response: JsonObject): JsonObject {
  const output = outputItems(response).map((item) =>
    isJsonObject(item) && typeof item["result"] === "string" ? { ...item, result: "" } : item,
  );
  return { ...response, output };
}
