import type { SourceFile } from "../../diagnostics/source-file.ts";
import type { SourceRange } from "../../diagnostics/diagnostic.ts";
import type { CheckedFile, ValidContent } from "../check-file.ts";
import { createLines, rangeIn, stretchAt } from "../yaml/locate.ts";
import type { Place } from "../yaml/place.ts";
import { numbersPerPlace, sealOf } from "./encode-file.ts";
import { membersOf } from "./members.ts";

/** What bytes were kept for. */
export interface CompiledFor {
  readonly source: SourceFile;
  readonly kind: "manifest" | "fragment";
  readonly key: string;
}

/** Length of the first line: a digest and a line end. */
const sealLength = 65;

/** Reads what `encodeFile` wrote. `undefined`: the bytes are not whole, or were kept for something else. */
export function decodeFile(
  bytes: Uint8Array,
  { source, kind, key }: CompiledFor,
): CheckedFile | undefined {
  const body = bytes.subarray(sealLength);
  if (textOf(bytes.subarray(0, sealLength)) !== `${sealOf(body, key)}\n`) return undefined;
  const start = body.indexOf(0x0a) + 1;
  const end = start + Number(textOf(body.subarray(0, start - 1)));
  const value = withoutPrototype(JSON.parse(textOf(body.subarray(start, end))));
  const content = { kind, value };
  if (!isContent(content)) return undefined;
  return {
    source,
    content,
    partial: undefined,
    brokenAssets: [],
    lacksNames: false,
    include: content.value.include ?? [],
    diagnostics: [],
    locate: createLocate(source, value, () => numbersIn(body.subarray(end))),
    place: undefined,
  };
}

/** Only sound files are kept, and the seal says that this one is whole. */
function isContent(content: {
  readonly kind: "manifest" | "fragment";
  readonly value: unknown;
}): content is ValidContent {
  return typeof content.value === "object" && content.value !== null;
}

/** Copied, since bytes of a file may lie anywhere in a larger buffer. */
function numbersIn(bytes: Uint8Array): Int32Array {
  return new Int32Array(new Uint8Array(bytes).buffer);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The same data with objects as the parser makes them: nothing is found in them that was not written. */
function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (typeof value !== "object" || value === null) return value;
  const plain: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) plain[name] = withoutPrototype(member);
  return plain;
}

/** Points at places, which are put together once somebody asks. */
function createLocate(
  { file, text }: SourceFile,
  value: unknown,
  numbersOf: () => Int32Array,
): (pointer: string, part?: "key" | "value") => SourceRange {
  const lines = createLines(text);
  let place: Place | undefined;
  return (pointer, part) => {
    place ??= placeOf(value, numbersOf());
    return rangeIn(file, lines, stretchAt(place, pointer, part));
  };
}

function placeOf(value: unknown, numbers: Int32Array): Place {
  let at = 0;
  const take = (inner: unknown, name: string, parent: Place | undefined): Place => {
    const [start = 0, end = 0, keyStart = -1, keyEnd = -1] = numbers.subarray(
      at,
      (at += numbersPerPlace),
    );
    const isCollection = typeof inner === "object" && inner !== null;
    const members = isCollection ? new Map<string, Place>() : undefined;
    const key = keyStart < 0 ? undefined : { start: keyStart, end: keyEnd };
    const place: Place = { start, end, key, name, parent, members };
    for (const [part, member] of membersOf(inner)) members?.set(part, take(member, part, place));
    return place;
  };
  return take(value, "", undefined);
}
