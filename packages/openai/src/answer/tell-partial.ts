import type { CallOptions } from "@genlock/provider";
import { createBase64Cleaner } from "./base64-cleaner.ts";
import { createBase64Decoder } from "./base64-decoder.ts";
import { type JsonObject, textMember } from "./json-object.ts";

/**
 * Tells whoever listens about a partial image. One that cannot be read is not worth a word: it is only ever shown.
 *
 * @param names where the event has its base64
 */
export function tellPartial(
  event: JsonObject,
  names: { readonly base64: string },
  options: CallOptions,
): void {
  const base64 = textMember(event, names.base64);
  const partialIndex = event["partial_image_index"];
  const bytes = base64 === undefined ? undefined : decodeWhole(base64);
  if (bytes !== undefined && typeof partialIndex === "number") {
    options.onPartial?.({ index: 0, partialIndex, mediaType: mediaTypeOf(bytes), bytes });
  }
}

/** By the bytes: older events do not tell, and gateways tell wrongly. */
function mediaTypeOf(bytes: Buffer): string {
  const start = bytes.toString("latin1", 0, 4);
  return start === "RIFF"
    ? "image/webp"
    : start.startsWith("\xff\xd8")
      ? "image/jpeg"
      : "image/png";
}

function decodeWhole(base64: string): Buffer | undefined {
  const decoder = createBase64Decoder();
  try {
    const bytes = decoder.decode(createBase64Cleaner()(base64));
    decoder.end();
    return bytes;
  } catch {
    return undefined;
  }
}
