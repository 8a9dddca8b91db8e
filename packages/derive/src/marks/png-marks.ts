import { inflateSync } from "node:zlib";
import { longestPacket, packetText, type FoundMarks } from "./found-marks.ts";

const keyword = "XML:com.adobe.xmp\0";

/** Looks through the chunks of a PNG: `caBX` has C2PA, a text under Adobe's name has XMP. */
export function pngMarks(bytes: Buffer): FoundMarks {
  let c2pa = false;
  let xmp: string | undefined;
  for (let at = 8; at + 12 <= bytes.byteLength;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === "caBX") c2pa = true;
    if (type === "iTXt") xmp ??= longText(data);
    if (type === "zTXt") xmp ??= packedText(data);
    at += 12 + length;
  }
  return { c2pa, xmp };
}

function isPacket(data: Buffer): boolean {
  return data.toString("latin1", 0, keyword.length) === keyword;
}

/** Keyword, how it is compressed, text: not as XMP wants it, but as some libraries write it. */
function packedText(data: Buffer): string | undefined {
  return isPacket(data) ? inflated(data.subarray(keyword.length + 1)) : undefined;
}

/** Keyword, whether it is compressed, how, language, translated keyword, text. */
function longText(data: Buffer): string | undefined {
  if (!isPacket(data)) return undefined;
  const isCompressed = data[keyword.length] === 1;
  const language = data.indexOf(0, keyword.length + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const text = data.subarray(translated + 1);
  return isCompressed ? inflated(text) : packetText(text);
}

function inflated(bytes: Buffer): string | undefined {
  try {
    return packetText(inflateSync(bytes, { maxOutputLength: longestPacket }));
  } catch {
    return undefined;
  }
}
