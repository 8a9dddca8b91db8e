import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Response, ResponseOutputItem } from "openai/resources/responses/responses";
import type { Fields } from "../check-parameters.ts";
import { drawPicture } from "../draw-picture.ts";
import type { Fault } from "../fault.ts";
import { fieldText } from "../field-text.ts";
import { orderOf, settingsOf, spoil } from "../picture-of-call.ts";
import { sendJson } from "../send-answer.ts";
import type { ServedModel } from "../served-models.ts";
import { toolOf } from "./check-response.ts";
import type { ConversationStore } from "./conversation-store.ts";
import { countMain, countTool } from "./count-response.ts";
import type { ResponseInput } from "./read-input.ts";
import { sendResponseStream } from "./send-response-stream.ts";

/** A response that was accepted. */
export interface AcceptedResponse {
  readonly fields: Fields;
  readonly model: ServedModel;
  readonly input: ResponseInput;
  readonly fault: Fault | undefined;
}

/** What a response is, as far as this server goes. */
export type ServedResponse = Pick<
  Response,
  | "id"
  | "object"
  | "created_at"
  | "status"
  | "incomplete_details"
  | "model"
  | "output"
  | "previous_response_id"
  | "max_output_tokens"
  | "usage"
  | "tool_usage"
> & {
  readonly store: boolean;
  /** The service sends more codes than the SDK's types list. */
  readonly error: { readonly code: string; readonly message: string } | null;
};

/** Writes, draws and sends one response, and remembers it where that is wanted. */
export async function answerResponse(
  response: ServerResponse,
  call: AcceptedResponse,
  conversations: ConversationStore,
): Promise<void> {
  const { fields, fault, input } = call;
  const tool = toolOf(fields) ?? {};
  const order = orderOf({ fields: tool, fault, model: call.model });
  const isStreamed = fields["stream"] === true && fault?.kind !== "dropped-stream";
  const partials = isStreamed ? Number(tool["partial_images"] ?? 0) : 0;
  const picture = await drawPicture(order);
  const drawn = await Promise.all(Array.from({ length: partials }, () => drawPicture(order)));
  const made = makeResponse(call, picture, partials);
  const pictures = made.output.filter(({ type }) => type === "image_generation_call");
  if (made.store && made.status === "completed") {
    const tokens = (made.usage?.input_tokens ?? 0) + (made.usage?.output_tokens ?? 0);
    const inConversation = input.files.length + input.rememberedPictures + pictures.length;
    const ids = pictures.flatMap(({ id }) => id ?? []);
    conversations.keep(made.id, { tokens, pictures: inConversation }, ids);
  }
  if (isStreamed) {
    const settings = settingsOf(order, tool, call.model);
    sendResponseStream(response, { response: made, partials: drawn, settings }, fault);
    return;
  }
  const json = JSON.stringify(made);
  await sendJson(
    response,
    fault?.kind === "escaped-slashes" ? json.replaceAll("/", "\\/") : json,
    fault,
  );
}

function makeResponse(call: AcceptedResponse, picture: Buffer, partials: number): ServedResponse {
  const { fields, fault } = call;
  const failure = fault?.kind === "response-failed" ? fault.code : undefined;
  const stopped = fault?.kind === "incomplete" ? fault : undefined;
  const isBare = failure !== undefined || fault?.kind === "words" || stopped?.drawn === false;
  const isUnbilled = fault?.kind === "picture-failed" && fault.unbilled === true;
  const isCounted = fault?.kind !== "no-usage" && fault?.kind !== "picture-failed";
  return {
    id: `resp_${randomUUID().replaceAll("-", "")}`,
    object: "response",
    created_at: Math.floor(Date.now() / 1000),
    status: failure === undefined ? (stopped === undefined ? "completed" : "incomplete") : "failed",
    error: failure === undefined ? null : { code: failure, message: `Scripted ${failure}.` },
    incomplete_details: stopped === undefined ? null : { reason: reasonOf(stopped.reason) },
    model: fieldText(fields["model"]),
    output: isBare ? wordsOf(fault) : [drawingOf(call, picture), ...wordsOf(undefined)],
    previous_response_id:
      typeof fields["previous_response_id"] === "string" ? fields["previous_response_id"] : null,
    max_output_tokens: Number(fields["max_output_tokens"] ?? 0),
    store: fields["store"] !== false,
    ...(failure === undefined ? { usage: countMain(call) } : {}),
    ...((isCounted && !isBare) || isUnbilled
      ? { tool_usage: countTool(call, isUnbilled ? undefined : partials) }
      : {}),
  };
}

function reasonOf(reason: string): "max_output_tokens" | "content_filter" {
  return reason === "content_filter" ? reason : "max_output_tokens";
}

function drawingOf(
  { fields, fault, model, input }: AcceptedResponse,
  picture: Buffer,
): ResponseOutputItem.ImageGenerationCall {
  const tool = toolOf(fields) ?? {};
  const call = { fields: tool, fault, model };
  const {
    quality,
    size,
    background,
    output_format: format,
  } = settingsOf(orderOf(call), tool, model);
  const isFailed = fault?.kind === "picture-failed";
  const code = isFailed ? fault.code : undefined;
  return {
    id: `ig_${randomUUID().replaceAll("-", "")}`,
    type: "image_generation_call",
    status: isFailed ? "failed" : fault?.kind === "generating" ? "generating" : "completed",
    result: isFailed ? null : spoil(picture.toString("base64"), fault),
    action: input.files.length + input.rememberedPictures > 0 ? "edit" : "generate",
    revised_prompt: `Revised: ${input.text}`,
    size,
    background,
    output_format: format,
    quality: asQuality(quality),
    ...(code === undefined
      ? {}
      : {
          error: {
            code,
            message: "Your request was rejected by the safety system.",
            param: null,
            type: "image_generation_user_error",
            moderation_details: { moderation_stage: "output", categories: ["violence"] },
          },
        }),
  };
}

function asQuality(quality: string): "low" | "medium" | "high" | "xhigh" | "max" {
  const known = ["low", "medium", "high", "xhigh", "max"] as const;
  return known.find((one) => one === quality) ?? "medium";
}

function wordsOf(fault: Fault | undefined): ResponseOutputItem[] {
  if (fault?.kind !== "words") {
    return [];
  }
  return [
    {
      id: `msg_${randomUUID().replaceAll("-", "")}`,
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: fault.text, annotations: [] }],
    },
  ];
}
