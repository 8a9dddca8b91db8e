import type { JsonValue } from "@genlock/provider";
import { isMap, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import type { TextPlace, TextStyle } from "./render-text.ts";
import { renderValue } from "./render-value.ts";
import type { Splice } from "./splice.ts";
import {
  colonEnd,
  columnAt,
  endOf,
  isWritten,
  lineStart,
  nextLine,
  startOf,
  type YamlTree,
} from "./yaml-tree.ts";

/** Where a value stands. */
export interface ValueSlot {
  /** Whether braces or brackets are around it. */
  readonly inFlow: boolean;
  /** The member it belongs to; `undefined`: it is an item of a list. */
  readonly pair: Pair | undefined;
}

/** Puts another value in the place of one, in the way that one is written as far as the new one allows. */
export function replaceValue(
  tree: YamlTree,
  { node, slot }: { readonly node: unknown; readonly slot: ValueSlot },
  value: JsonValue,
): Splice[] {
  const { text, eol, unit } = tree;
  if (!isWritten(node)) return [fillEmpty(tree, slot, value)];
  if ((isMap(node) || isSeq(node)) && node.flow !== true)
    return replaceBlock(tree, slot, { node, value });
  const [start, end] = [startOf(node), endOf(node)];
  const indent =
    slot.pair === undefined ? columnAt(text, start) : columnAt(text, startOf(slot.pair.key)) + unit;
  const styles: TextStyle[] = isLast(text, end) ? ["plain", "literal"] : ["plain"];
  const fresh: TextPlace = { inFlow: slot.inFlow, indent, eol, styles };
  const place = isScalar(node) ? placeOf(tree, node, fresh) : fresh;
  return [{ start, end, text: fitEnd(text.slice(start, end), renderValue(value, place), eol) }];
}

/** Whether nothing more is on the line, so that a block may begin there. */
function isLast(text: string, end: number): boolean {
  return text.slice(end, nextLine(text, end)).trim() === "";
}

/** A block has the line end after it, and other values have not. */
function fitEnd(before: string, after: string, eol: string): string {
  const [had, has] = [before.endsWith("\n"), after.endsWith("\n")];
  if (had === has) return after;
  return had ? `${after}${eol}` : after.slice(0, -eol.length);
}

/** How a text is written, for another one in its place. */
export function placeOf({ text }: YamlTree, node: Scalar, place: TextPlace): TextPlace {
  const source = text.slice(startOf(node), endOf(node));
  const [header = ""] = source.split(/\r?\n/, 1);
  const block = { ...place, header: header.replace(/^([|>][-+]?)\d/, "$1") };
  const written: { readonly [type: string]: readonly TextStyle[] } = {
    QUOTE_SINGLE: ["single"],
    QUOTE_DOUBLE: ["double"],
    BLOCK_LITERAL: ["literal"],
    BLOCK_FOLDED: ["folded", "literal"],
  };
  const styles = written[node.type ?? ""];
  if (styles === undefined) return place;
  if (!isBlockStyle(styles)) return { ...place, styles };
  const lines = source.split(/\r?\n/).slice(1);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const indent = indents.length === 0 ? place.indent : Math.min(...indents);
  const width = Math.max(40, ...lines.map((line) => line.length));
  return { ...block, styles, indent, width };
}

function isBlockStyle(styles: readonly TextStyle[]): boolean {
  return styles.includes("literal");
}

function fillEmpty({ eol }: YamlTree, { inFlow, pair }: ValueSlot, value: JsonValue): Splice {
  const start = pair && colonEnd(pair);
  if (start === undefined) throw layoutRefused("This value");
  const place: TextPlace = { inFlow, indent: 0, eol, styles: ["plain"] };
  return { start, end: start, text: ` ${renderValue(value, place)}` };
}

/** What was on lines of its own comes to its key's line; what is noted there stays. */
function replaceBlock(
  { text, eol }: YamlTree,
  { pair }: ValueSlot,
  { node, value }: { readonly node: unknown; readonly value: JsonValue },
): Splice[] {
  const start = pair && colonEnd(pair);
  if (start === undefined) throw layoutRefused("This value");
  const place: TextPlace = { inFlow: false, indent: 0, eol, styles: ["plain"] };
  const written = { start, end: start, text: ` ${renderValue(value, place)}` };
  const end = endOf(node);
  const from = lineStart(text, startOf(node)) - eol.length;
  const isBelow = from >= start;
  if (!isBelow) throw layoutRefused("This value");
  return [written, { start: from, end: text[end - 1] === "\n" ? end - eol.length : end, text: "" }];
}
