import type { Fields } from "./check-parameters.ts";
import type { PictureOrder } from "./draw-picture.ts";
import type { Fault } from "./fault.ts";
import { fieldText } from "./field-text.ts";
import type { ServedModel } from "./served-models.ts";

/** A request for a picture, and what is to go wrong with it. */
export interface PictureCall {
  /** Where size, quality, background and format stand. */
  readonly fields: Fields;
  readonly fault: Fault | undefined;
  readonly model: ServedModel;
}

/** The settings a picture really has, as answers tell them. */
export interface PictureSettings {
  readonly size: string;
  readonly quality: string;
  readonly background: "transparent" | "opaque";
  readonly output_format: PictureOrder["format"];
}

/** What is drawn for a request. */
export function orderOf({ fields, fault, model }: PictureCall): PictureOrder {
  const asked = fieldText(fields["size"] ?? "auto");
  const format = fault?.kind === "wrong-format" ? fault.format : fields["output_format"];
  return {
    size: fault?.kind === "wrong-size" ? fault.size : asked === "auto" ? "1024x1024" : asked,
    format: format === "jpeg" || format === "webp" || format === "gif" ? format : "png",
    transparent: !model.dallE && fields["background"] === "transparent" && fault?.kind !== "opaque",
    backdrop:
      fault?.kind === "opaque" ? undefined : askedBackdrop(fieldText(fields["prompt"] ?? "")),
  };
}

/** The colour of a backdrop that the words ask for. */
function askedBackdrop(prompt: string): readonly number[] | undefined {
  const hex = /\(#([0-9A-F]{6})\) background/.exec(prompt)?.[1];
  return hex === undefined ? undefined : [...Buffer.from(hex, "hex")];
}

/** What is told about what was drawn. */
export function settingsOf(
  order: PictureOrder,
  fields: Fields,
  model: ServedModel,
): PictureSettings {
  const asked = fieldText(fields["quality"] ?? "auto");
  return {
    size: order.size,
    quality: asked === "auto" ? (model.dallE ? "standard" : "medium") : asked,
    background: order.transparent ? "transparent" : "opaque",
    output_format: order.format,
  };
}

/** The base64 of a picture, or what a fault makes of it. */
export function spoil(base64: string, fault: Fault | undefined): string {
  switch (fault?.kind) {
    case "bad-base64":
      return `${base64.slice(0, 100)}!${base64.slice(101)}`;
    case "truncated-base64":
      return base64.slice(0, Math.floor(base64.length / 8) * 4 + 1);
    default:
      return base64;
  }
}
