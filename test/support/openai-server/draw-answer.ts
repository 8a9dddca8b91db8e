import type { ServerResponse } from "node:http";
import type { Fields, Operation } from "./check-parameters.ts";
import { countTokens } from "./count-tokens.ts";
import { drawPicture, type PictureOrder } from "./draw-picture.ts";
import type { Fault } from "./fault.ts";
import { fieldText } from "./field-text.ts";
import { orderOf, settingsOf, spoil } from "./picture-of-call.ts";
import { sendJson } from "./send-answer.ts";
import { sendStream } from "./send-stream.ts";
import type { ServedModel } from "./served-models.ts";

/** A request that was accepted. */
export interface AcceptedCall {
  readonly operation: Operation;
  readonly fields: Fields;
  readonly model: ServedModel;
  readonly inputs: number;
  readonly fault: Fault | undefined;
  /** Keeps a picture and answers the link to it. */
  readonly publish: (picture: Buffer, format: string) => string;
}

/** Draws what was asked for and sends it. */
export async function drawAnswer(response: ServerResponse, call: AcceptedCall): Promise<void> {
  const { fields, fault } = call;
  const asked = Number(fields["n"] ?? 1);
  const images = fault?.kind === "fewer" ? asked - 1 : asked;
  const order = orderOf(call);
  const isStreamed = fields["stream"] === true && fault?.kind !== "dropped-stream";
  const partials = isStreamed ? Number(fields["partial_images"] ?? 0) : 0;
  const drawn = await Promise.all(Array.from({ length: images }, () => drawPicture(order)));
  const pictures = drawn.map((picture, index) =>
    fault?.kind === "last-broken" && index === images - 1 ? picture.subarray(0, 60) : picture,
  );
  const settings = settingsOf(order, fields, call.model);
  const usage = countTokens(
    {
      model: fieldText(fields["model"]),
      prompt: fieldText(fields["prompt"]),
      size: order.size,
      quality: settings.quality,
      images,
      inputs: call.inputs,
      partials,
    },
    isStreamed,
  );
  const [first] = pictures;
  if (isStreamed && first !== undefined) {
    const shown = await Promise.all(Array.from({ length: partials }, () => drawPicture(order)));
    const event = call.operation === "edit" ? "image_edit" : "image_generation";
    sendStream(response, { event, partials: shown, picture: first, settings, usage }, fault);
    return;
  }
  const isTokenPriced = !call.model.dallE && fault?.kind !== "no-usage";
  const body = {
    created: Math.floor(Date.now() / 1000),
    data: pictures.map((picture) => entryOf(picture, order, call)),
    ...(call.model.dallE ? {} : settings),
    ...(isTokenPriced ? { usage } : {}),
  };
  const json = JSON.stringify(body);
  await sendJson(
    response,
    fault?.kind === "escaped-slashes" ? json.replaceAll("/", "\\/") : json,
    fault,
  );
}

function entryOf(picture: Buffer, order: PictureOrder, call: AcceptedCall): object {
  const { fault, fields, model } = call;
  const revised =
    fields["model"] === "dall-e-3"
      ? { revised_prompt: `Revised: ${fieldText(fields["prompt"])}` }
      : {};
  if (fault?.kind === "url") {
    const link = call.publish(picture, order.format);
    return { url: fault.broken === true ? link.replace("?", "-gone?") : link, ...revised };
  }
  if (model.dallE && fields["response_format"] !== "b64_json") {
    return { url: call.publish(picture, order.format), ...revised };
  }
  return { b64_json: spoil(picture.toString("base64"), fault), ...revised };
}
