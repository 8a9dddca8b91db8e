import { isMap, parseDocument } from "yaml";

/** How a text can be written in YAML. */
export type TextStyle = "plain" | "single" | "double" | "literal" | "folded";

/** Where a text is to be written. */
export interface TextPlace {
  /** Whether braces or brackets are around it. */
  readonly inFlow: boolean;
  /** Blanks before the lines of a block. */
  readonly indent: number;
  readonly eol: string;
  /** Ways to write it, the best first; `double` is always possible and need not be named. */
  readonly styles: readonly TextStyle[];
  /** The first line of the block that it takes the place of (`|- # why`), without its end; `undefined`: there was none. */
  readonly header?: string | undefined;
  /** Columns the lines of a folded block may have. Default 80. */
  readonly width?: number | undefined;
}

/** Writes a text the first way that is read back as the same text. */
export function renderText(value: string, place: TextPlace): string {
  for (const style of place.styles) {
    const text = renderers[style](value, place);
    if (text !== undefined && readsAs(text, value, place)) return text;
  }
  return quoteDouble(value);
}

const renderers: {
  readonly [style in TextStyle]: (value: string, place: TextPlace) => string | undefined;
} = {
  plain: (value) => (/[\n\r]/.test(value) ? undefined : value),
  single: (value) => (/[\n\r]/.test(value) ? undefined : `'${value.replaceAll("'", "''")}'`),
  double: (value) => quoteDouble(value),
  literal: (value, place) =>
    place.header === undefined && !value.includes("\n")
      ? undefined
      : renderBlock(value.split("\n"), place, "|"),
  folded: (value, place) => renderBlock(foldLines(value, place), place, ">"),
};

/** JSON is YAML, but for some characters that YAML does not take raw. */
function quoteDouble(value: string): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** Line ends at its end are those of the header: they mean nothing to a text of a manifest. */
function renderBlock(
  lines: readonly string[],
  { inFlow, indent, eol, header }: TextPlace,
  sign: "|" | ">",
): string | undefined {
  if (inFlow) return undefined;
  const kept = [...lines];
  while (kept.length > 1 && kept.at(-1) === "") kept.pop();
  const blanks = " ".repeat(indent);
  const body = kept.map((line) => (line === "" ? "" : `${blanks}${line}`));
  const first = header !== undefined && header.startsWith(sign) ? header : sign;
  return [first, ...body, ""].join(eol);
}

/** A line end within a folded block is a blank when read, so each real one needs one more; long lines are broken at blanks. */
function foldLines(value: string, { indent, width = 80 }: TextPlace): string[] {
  const room = Math.max(20, width - indent);
  const spread = value.replaceAll(/(?<=[^\n])\n+(?=[^\n])/g, (ends) => `${ends}\n`);
  return spread.split("\n").flatMap((line) => breakLine(line, room));
}

function breakLine(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = "";
  // Only a single blank between words can be a line end.
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && longer.length > room) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** Whether a value's text is read as that value where it is to stand. */
function readsAs(text: string, value: string, { inFlow }: TextPlace): boolean {
  const document = parseDocument(inFlow ? `{ k: ${text} }` : `k: ${text}`, {
    logLevel: "silent",
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return false;
  if (document.contents.items.length !== 1) return false;
  const read = document.contents.get("k");
  return typeof read === "string" && sameText(read, value);
}

/** Whether two texts are the same but for line ends at their end. */
export function sameText(one: string, other: string): boolean {
  return one.replace(/\n+$/, "") === other.replace(/\n+$/, "");
}
