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
  /** The beginning of a group of four. */
  let rest = "";
  let padded = false;
  let length = 0;
  return {
    decode(text) {
      if (padded && text !== "") {
        throw new Base64Error("text after the padding");
      }
      const first = rest === "" ? 0 : Math.min(4 - rest.length, text.length);
      const group = rest + text.slice(0, first);
      if (group.length % 4 !== 0) {
        rest = group;
        return Buffer.alloc(0);
      }
      const end = text.length - ((text.length - first) % 4);
      const bytes = decodeGroups(group, text.slice(first, end));
      rest = text.slice(end);
      padded = (end > first ? text : group).endsWith("=", end > first ? end : 4);
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

/**
 * Decodes two texts of whole groups into one piece of memory: putting the texts together first would copy the longer one.
 * Node skips what it does not know, so fewer bytes than the length promises mean a foreign character.
 */
function decodeGroups(group: string, text: string): Buffer {
  const [before, after] = [bytesOf(group), bytesOf(text)];
  const bytes = Buffer.allocUnsafe(before + after);
  const isWhole =
    bytes.write(group, 0, "base64") === before && bytes.write(text, before, "base64") === after;
  if (!isWhole || (after > 0 && group.endsWith("="))) {
    throw new Base64Error("characters that are none of base64's");
  }
  return bytes;
}

/** Bytes that a text of whole groups stands for. */
function bytesOf(text: string): number {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}
