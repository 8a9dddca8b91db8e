/** Whether a font has a glyph for a character. */
export type FontCoverage = (codePoint: number) => boolean;

/** Characters from a first to a last one; whether a glyph is there for each. */
interface Segment {
  readonly first: number;
  readonly last: number;
  readonly has: FontCoverage;
}

/**
 * Reads from the bytes of a TrueType or OpenType font which characters it has.
 *
 * @returns `undefined` where that cannot be told: no such font, or tables in a form that is never used for text.
 */
export function fontCoverage(bytes: Uint8Array): FontCoverage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const segments = subtables(view).flatMap((at) => segmentsOf(view, at));
    if (segments.length === 0) return undefined;
    return (code) =>
      segments.some(({ first, last, has }) => first <= code && code <= last && has(code));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `cmap`, as a number. */
const characterMap = 0x63_6d_61_70;

/** Where the tables from characters to glyphs begin. */
function subtables(view: DataView): number[] {
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const record = records.find((at) => view.getUint32(at) === characterMap);
  if (record === undefined) return [];
  const table = view.getUint32(record + 8);
  return Array.from(
    { length: view.getUint16(table + 2) },
    (_, index) => table + view.getUint32(table + 8 + 8 * index),
  );
}

function segmentsOf(view: DataView, table: number): Segment[] {
  switch (view.getUint16(table)) {
    case 4:
      return shortSegments(view, table);
    case 6:
      return [trimmedSegment(view, table)];
    case 12:
      return longSegments(view, table);
    default:
      return [];
  }
}

function shortSegments(view: DataView, table: number): Segment[] {
  const bytes = view.getUint16(table + 6);
  return Array.from({ length: bytes / 2 }, (_, index) => {
    const at = table + 14 + 2 * index;
    const first = view.getUint16(at + 2 + bytes);
    const delta = view.getUint16(at + 2 + 2 * bytes);
    const place = at + 2 + 3 * bytes;
    const offset = view.getUint16(place);
    const has = (code: number): boolean => {
      if (offset === 0) return ((code + delta) & 0xff_ff) !== 0;
      return glyphAt(view, place + offset + 2 * (code - first)) !== 0;
    };
    return { first, last: view.getUint16(at), has };
  });
}

/** A list may claim to be longer than the file. */
function glyphAt(view: DataView, at: number): number {
  return at + 2 <= view.byteLength ? view.getUint16(at) : 0;
}

function trimmedSegment(view: DataView, table: number): Segment {
  const first = view.getUint16(table + 6);
  const last = first + view.getUint16(table + 8) - 1;
  const has = (code: number): boolean => glyphAt(view, table + 10 + 2 * (code - first)) !== 0;
  return { first, last, has };
}

function longSegments(view: DataView, table: number): Segment[] {
  return Array.from({ length: view.getUint32(table + 12) }, (_, index) => {
    const at = table + 16 + 12 * index;
    const first = view.getUint32(at);
    const glyph = view.getUint32(at + 8);
    return { first, last: view.getUint32(at + 4), has: (code) => glyph + code - first !== 0 };
  });
}
