/** Units of the font's square. */
const square = 1000;

/** A TrueType font in which every visible ASCII character is the same solid box, so that its text is known by its pixels. */
export function boxFont(family: string): Buffer {
  const half = boxGlyph().byteLength / 2;
  const tables: readonly (readonly [tag: string, data: Buffer])[] = [
    ["OS/2", osTable()],
    ["cmap", characterMap()],
    ["glyf", Buffer.concat([boxGlyph(), boxGlyph()])],
    ["head", headTable()],
    ["hhea", shorts(1, 0, 800, -200, 0, 700, 0, 0, 700, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    ["hmtx", shorts(700, 50, 700, 50, 400, 0)],
    ["loca", shorts(0, half, 2 * half, 2 * half)],
    ["maxp", shorts(1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ["name", nameTable(family)],
    ["post", Buffer.concat([shorts(3, 0, 0, 0, -100, 50), Buffer.alloc(20)])],
  ];
  const head = Buffer.concat([
    shorts(1, 0, tables.length, 128, 3, 32),
    Buffer.alloc(tables.length * 16),
  ]);
  const bodies: Buffer[] = [];
  let offset = head.byteLength;
  tables.forEach(([tag, data], index) => {
    const at = 12 + index * 16;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.byteLength, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.byteLength % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.byteLength;
  });
  return Buffer.concat([head, ...bodies]);
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xff_ff, index * 2));
  return bytes;
}

/** Four points on the curve, clockwise from below left. */
function boxGlyph(): Buffer {
  const outline = shorts(1, 50, 0, 650, 700, 3, 0);
  const flags = Buffer.from([1, 1, 1, 1]);
  const deltas = shorts(50, 0, 600, 0, 0, 700, 0, -700);
  return Buffer.concat([outline, flags, deltas]);
}

/** Characters from the space to the tilde: the third, which is empty, then the second; the first stands for what is missing. */
function characterMap(): Buffer {
  const glyphs = Array.from({ length: 95 }, (_, index) => (index === 0 ? 2 : 1));
  const table = shorts(6, 10 + glyphs.length * 2, 0, 0x20, glyphs.length, ...glyphs);
  return Buffer.concat([shorts(0, 1, 3, 1, 0, 12), table]);
}

function headTable(): Buffer {
  const bytes = Buffer.alloc(54);
  bytes.writeUInt32BE(0x00_01_00_00, 0);
  bytes.writeUInt32BE(0x5f_0f_3c_f5, 12);
  bytes.writeUInt16BE(square, 18);
  shorts(50, 0, 650, 700, 0, 8, 2).copy(bytes, 36);
  return bytes;
}

function nameTable(family: string): Buffer {
  const text = Buffer.from(family, "utf16le").swap16();
  return Buffer.concat([shorts(0, 1, 18, 3, 1, 0x0409, 1, text.byteLength, 0), text]);
}

function osTable(): Buffer {
  const bytes = Buffer.alloc(78);
  shorts(3, 600, 400, 5).copy(bytes);
  shorts(0x40, 0x20, 0x7e, 800, -200, 0, 800, 200).copy(bytes, 62);
  return bytes;
}
