/** A text was no base64, or ended in the middle of a byte. */
export class Base64Error extends Error {
  override readonly name = "Base64Error";
}

/** Decodes base64 that arrives in pieces, strictly: nothing is skipped, and padding must be whole. */
export interface Base64Decoder {
  /** The bytes that are complete so far. @throws {Base64Error} */
  decode(text: string): Buffer;
  /** Says that the text is complete. @throws {Base64Error} when it is empty or broken off. */
  end(): void;
}

/** Starts decoding one text. */
export function createBase64Decoder(): Base64Decoder {
  let rest = "";
  let padded = false;
  let length = 0;
  return {
    decode(text) {
      if (padded && text !== "") {
        throw new Base64Error("text after the padding");
      }
      const all = rest + text;
      const whole = all.length - (all.length % 4);
      rest = all.slice(whole);
      const bytes = decodeWhole(all.slice(0, whole));
      padded = all.endsWith("=", whole);
      length += bytes.length;
      if (padded && rest !== "") {
        throw new Base64Error("text after the padding");
      }
      return bytes;
    },
    end() {
      if (rest !== "" || length === 0) {
        throw new Base64Error(length === 0 ? "nothing in it" : "broken off");
      }
    },
  };
}

/** Node skips what it does not know, so fewer bytes than the length promises mean a foreign character. */
function decodeWhole(text: string): Buffer {
  const bytes = Buffer.from(text, "base64");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  if (bytes.length !== (text.length / 4) * 3 - padding) {
    throw new Base64Error("characters that are none of base64's");
  }
  return bytes;
}
