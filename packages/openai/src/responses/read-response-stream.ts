import type { CallOptions } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { readEvents } from "../answer/event-reader.ts";
import { type JsonObject, member, parseJsonObject, textMember } from "../answer/json-object.ts";
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
  /** Without their pictures. */
  const done: JsonObject[] = [];
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
      const item = member(event, "item") ?? {};
      await keep(item);
      done.push(withoutPicture(item));
    } else if (isEnd(type) && response !== undefined) {
      const output = outputItems(response);
      for (const item of output) {
        await keep(item);
      }
      return { response: { ...response, output: union(output, done) }, drawn: kept.size };
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

/** What a response lists at its end, and what it told before and leaves out there, as servers do that store nothing. */
function union(listed: readonly JsonObject[], done: readonly JsonObject[]): JsonObject[] {
  const ids = new Set(listed.map((item) => item["id"]));
  return [...done.filter((item) => !ids.has(item["id"])), ...listed.map(withoutPicture)];
}

/** The same shape as an item of a response that was not streamed has once its picture is in the sink. */
function withoutPicture(item: JsonObject): JsonObject {
  return typeof item["result"] === "string" ? { ...item, result: "" } : item;
}
