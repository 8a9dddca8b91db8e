/** The first bytes of fonts: TrueType outlines, those of old Macintosh files, and PostScript outlines. */
const signatures: ReadonlySet<string> = new Set(["\0\x01\0\0", "true", "OTTO"]);

const entryLength = 16;

/**
 * A font with another family name, so that a program which finds fonts by their names finds this one and no other: two files may
 * be of the same family, or one may have been edited since. Its outlines are untouched.
 *
 * @param family letters and digits.
 * @throws Error that says what is wrong with the file.
 */
export function renameFont(bytes: Buffer, family: string): Buffer {
  if (!signatures.has(bytes.toString("latin1", 0, 4))) throw new Error("it is no ttf or otf font");
  const entry = nameEntry(bytes);
  if (entry === undefined) throw new Error("the font has no names");
  const table = nameTable(family);
  // Tables begin at multiples of four.
  const body = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.byteLength % 4)) % 4)]);
  body.writeUInt32BE(body.byteLength, entry + 8);
  body.writeUInt32BE(table.byteLength, entry + 12);
  return Buffer.concat([body, table]);
}

/** Where the directory's entry for names begins. */
function nameEntry(bytes: Buffer): number | undefined {
  const count = bytes.byteLength < 12 ? 0 : bytes.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * entryLength;
    if (at + entryLength > bytes.byteLength) return undefined;
    if (bytes.toString("latin1", at, at + 4) === "name") return at;
  }
  return undefined;
}

/** A table with one name, that of the family: for Windows, in Unicode, in English. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, "utf16le").swap16();
  const head = [0, 1, 18, 3, 1, 0x04_09, 1, text.byteLength, 0];
  const bytes = Buffer.alloc(head.length * 2);
  head.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return Buffer.concat([bytes, text]);
}
