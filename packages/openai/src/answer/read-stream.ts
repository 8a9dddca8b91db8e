import type { CallOptions } from "@genlock/provider";
import { ServiceFailure } from "../failure/service-failure.ts";
import { readServiceError } from "../failure/service-error.ts";
import { BadAnswer } from "./bad-answer.ts";
import { readEvents } from "./event-reader.ts";
import { type JsonObject, parseJsonObject, textMember } from "./json-object.ts";
import { openBase64Picture } from "./picture-writer.ts";
import type { ScannedAnswer } from "./picture-scanner.ts";
import { tellPartial } from "./tell-partial.ts";

/** Reads a streamed answer: partial images are told to whoever listens, the finished picture goes to the sink. */
export async function readStream(
  body: AsyncIterable<Buffer>,
  options: CallOptions,
): Promise<ScannedAnswer> {
  for await (const data of readEvents(body)) {
    // Some gateways end a stream like a chat's.
    const event = data === "[DONE]" ? {} : parseJsonObject(data);
    if (event === undefined) {
      throw new BadAnswer("an event that is no JSON object");
    }
    const type = textMember(event, "type") ?? "";
    if (type.endsWith(".partial_image")) {
      tellPartial(event, { base64: "b64_json" }, options);
    } else if (type.endsWith(".completed")) {
      return await keepPicture(event, options);
    } else if (type === "error" || event["error"] !== undefined) {
      throw new ServiceFailure(readServiceError(event));
    }
  }
  throw new BadAnswer("a stream that ends without the finished picture");
}

async function keepPicture(event: JsonObject, options: CallOptions): Promise<ScannedAnswer> {
  const { b64_json: base64, ...rest } = event;
  if (typeof base64 !== "string") {
    throw new BadAnswer("a finished event without a picture");
  }
  const picture = openBase64Picture(options.sink, 0);
  await picture.write(base64);
  await picture.end();
  return { answer: { ...rest, data: [{ b64_json: "" }] }, written: [0] };
}
