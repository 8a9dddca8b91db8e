/**
 * Says why bytes cannot be one PNG, JPEG or WebP and nothing else, by their beginning and their end; `undefined`: they can.
 * Whether they are a sound picture is for a decoder to say. What follows a picture could be a page or a program.
 */
export function sniffPicture(bytes: Uint8Array): string | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfPicture(view);
  if (end === "unknown") return "sends something that is no PNG, JPEG or WebP";
  if (end === undefined) return "sends a picture that breaks off";
  const isClean = view.subarray(end).every((byte) => byte === 0);
  return isClean ? undefined : "sends a picture with something else behind it";
}

/** Where a picture ends; `undefined`: before its end. */
function endOfPicture(view: Buffer): number | "unknown" | undefined {
  if (view.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) return endOfPng(view);
  if (view.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"))) {
    const end = view.lastIndexOf(Buffer.from("ffd9", "hex"));
    return end < 0 ? undefined : end + 2;
  }
  if (view.toString("latin1", 0, 4) === "RIFF" && view.toString("latin1", 8, 12) === "WEBP") {
    const length = view.readUInt32LE(4) + 8;
    return length <= view.length ? length : undefined;
  }
  return "unknown";
}

function endOfPng(view: Buffer): number | undefined {
  for (let at = 8; at + 12 <= view.length;) {
    const end = at + 12 + view.readUInt32BE(at);
    if (end > view.length) return undefined;
    if (view.toString("latin1", at + 4, at + 8) === "IEND") return end;
    at = end;
  }
  return undefined;
}
