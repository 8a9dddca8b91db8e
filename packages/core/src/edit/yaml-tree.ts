import { isMap, isPair, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from "yaml";

/** A file's text with the nodes it is made of, which know where they stand. */
export interface YamlTree {
  readonly text: string;
  /** The outermost node; `null` for a text without content. */
  readonly root: unknown;
  /** How its lines end: as the first one does. */
  readonly eol: string;
  /** Blanks by which it indents. */
  readonly unit: number;
}

/** Reads a text that was found to be sound before, and within all limits. */
export function readTree(text: string): YamlTree {
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: "silent",
  });
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  return { text, root: document.contents, eol, unit: unitOf(text, document.contents) };
}

/** What the first mapping within another is indented by; two where there is none. */
function unitOf(text: string, root: unknown): number {
  if (!isMap(root)) return 2;
  for (const { value } of root.items) {
    const start = isMap(value) && value.flow !== true ? value.range?.[0] : undefined;
    if (start !== undefined) return columnAt(text, start);
  }
  return 2;
}

/** Blanks before an offset's place in its line, or whatever else is before it. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after an offset's begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the line after a node's last one begins. A block has its line end within it. */
export function lineAfter(text: string, end: number): number {
  return end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end);
}

/** The member of a mapping that has a key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** What stands at the end of a path; `undefined`: nothing. */
export function nodeAt(node: unknown, path: readonly string[]): unknown {
  let at = node;
  for (const name of path) {
    if (isMap(at)) at = pairOf(at, name)?.value;
    else if (isSeq(at)) at = at.items[Number(name)];
    else return undefined;
  }
  return at;
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) throw new Error("a node without a place");
  return range[0];
}

/** Where the last sign of a node ends, without blanks and comments after it. */
export function endOf(node: unknown): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const last = isBlock ? node.items.at(-1) : undefined;
  if (isPair(last)) return endOfPair(last);
  if (last !== undefined) return endOf(last);
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) throw new Error("a node without a place");
  return range[1];
}

/** Where the last sign of a member ends: its value's, or its colon, or its key alone. */
export function endOfPair(pair: Pair): number {
  return isWritten(pair.value) ? endOf(pair.value) : (colonEnd(pair) ?? endOf(pair.key));
}

/** Whether a value is there; that of `key:` is none. */
export function isWritten(value: unknown): boolean {
  const range = isScalar(value) || isMap(value) || isSeq(value) ? value.range : undefined;
  return range !== undefined && range !== null && range[1] > range[0];
}

/** Where the colon of a member ends; `undefined`: it has none. */
export function colonEnd(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return colon === undefined ? undefined : colon.offset + 1;
}
