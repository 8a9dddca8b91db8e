import type { ServerResponse } from "node:http";
import type { ResponseStreamEvent } from "openai/resources/responses/responses";
import type { Fault } from "../fault.ts";
import type { PictureSettings } from "../picture-of-call.ts";
import type { ServedResponse } from "./answer-response.ts";

/** What a stream tells. */
export interface StreamedResponse {
  readonly response: ServedResponse;
  readonly partials: readonly Buffer[];
  /** Size, quality, background and format of every picture of the stream. */
  readonly settings: PictureSettings;
}

type EventType = ResponseStreamEvent["type"];

/** Sends a response as server-sent events in the documented order, or what a fault makes of it. */
export function sendResponseStream(
  stream: ServerResponse,
  { response, partials, settings }: StreamedResponse,
  fault: Fault | undefined,
): void {
  let sequence = 0;
  const send = (type: EventType, data: { readonly [name: string]: unknown }): void => {
    const event = { type, sequence_number: sequence++, ...data };
    stream.write(`event: ${type}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  const begun = { ...response, status: "in_progress", output: [], usage: null };
  stream.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  send("response.created", { response: begun });
  send("response.in_progress", { response: begun });
  for (const [index, item] of response.output.entries()) {
    const place = { item_id: item.id, output_index: index };
    const isPicture = item.type === "image_generation_call";
    const open = isPicture ? { ...item, result: null, status: "in_progress" } : item;
    send("response.output_item.added", { output_index: index, item: open });
    if (isPicture) {
      send("response.image_generation_call.in_progress", place);
      send("response.image_generation_call.generating", place);
      for (const [at, partial] of partials.entries()) {
        send("response.image_generation_call.partial_image", {
          ...place,
          partial_image_index: at,
          partial_image_b64: partial.toString("base64"),
          ...settings,
        });
      }
      if (endsEarly(stream, fault, send)) {
        return;
      }
      send("response.image_generation_call.completed", place);
    }
    send("response.output_item.done", { output_index: index, item });
  }
  const end =
    response.status === "failed"
      ? "response.failed"
      : response.status === "incomplete"
        ? "response.incomplete"
        : "response.completed";
  send(end, { response });
  stream.end();
}

/** Ends a stream in the middle of its picture, if it is to end there. */
function endsEarly(
  stream: ServerResponse,
  fault: Fault | undefined,
  send: (type: EventType, data: { readonly [name: string]: unknown }) => void,
): boolean {
  if (fault?.kind === "cut-stream" && fault.clean) {
    stream.end();
    return true;
  }
  if (fault?.kind === "cut-stream") {
    stream.write("event: response.im", () => stream.socket?.destroySoon());
    return true;
  }
  if (fault?.kind === "stream-error") {
    send("error", { code: fault.code, message: `Scripted ${fault.code}.`, param: null });
    stream.end();
    return true;
  }
  return false;
}
