/** What a file carries about where its picture comes from. */
export interface FoundMarks {
  /** Whether it has a C2PA manifest. Its signature is not judged. */
  readonly c2pa: boolean;
  /** Its XMP packet; `undefined`: it has none. */
  readonly xmp: string | undefined;
}

/** The most bytes of an XMP packet that is read: a small file can claim any number. */
export const longestPacket = 1024 * 1024;

/** A file that carries nothing. */
export const noMarks: FoundMarks = { c2pa: false, xmp: undefined };

/** The text of bytes that start with a packet; `undefined`: they are too many to be one. */
export function packetText(bytes: Buffer): string | undefined {
  return bytes.byteLength > longestPacket ? undefined : bytes.toString("utf8");
}
