import type { Pair, YAMLMap } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import type { Splice } from "./splice.ts";
import {
  colonEnd,
  endOfPair,
  lineAfter,
  lineStart,
  nextLine,
  startOf,
  type YamlTree,
} from "./yaml-tree.ts";

/**
 * Takes a member out of a mapping. Comments of its own line go with it, and those right above that are indented as it is;
 * those beyond a blank line stay. Of two blank lines that would meet one goes.
 *
 * @param owner the member whose value the mapping is; it becomes `{}` when nothing is left.
 */
export function removePair(
  tree: YamlTree,
  { map, pair, owner }: { readonly map: YAMLMap; readonly pair: Pair; readonly owner: Pair },
): Splice[] {
  if (map.flow === true) return [removeFromFlow(tree, map, pair)];
  const lines = linesOf(tree, map, pair);
  if (map.items.length > 1) return [lines];
  const colon = colonEnd(owner);
  if (colon === undefined) throw layoutRefused("This mapping");
  return [{ start: colon, end: colon, text: " {}" }, lines];
}

function linesOf({ text }: YamlTree, map: YAMLMap, pair: Pair): Splice {
  const from = startOf(pair.key);
  const own = lineStart(text, from);
  if (text.slice(own, from).trim() !== "") throw layoutRefused("This member");
  const start = startWithComments(text, own, from - own);
  const end = lineAfter(text, endOfPair(pair));
  const before = lineStart(text, Math.max(0, start - 1));
  const isBlankBefore = start > 0 && text.slice(before, start).trim() === "";
  if (!isBlankBefore && map.items[0] !== pair) return { start, end, text: "" };
  if (isBlankBefore && end === text.length) return { start: before, end, text: "" };
  const after = nextLine(text, end);
  const isBlankAfter = text.slice(end, after).trim() === "";
  return { start, end: isBlankAfter ? after : end, text: "" };
}

/** Where the comments that touch a line from above begin, or the line itself. A text's line is indented deeper than its key. */
function startWithComments(text: string, line: number, indent: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const isComment = text.startsWith(`${" ".repeat(indent)}#`, above);
    if (!isComment) return start;
    start = above;
  }
  return start;
}

function removeFromFlow({ text }: YamlTree, map: YAMLMap, pair: Pair): Splice {
  const from = startOf(pair.key);
  const to = endOfPair(pair);
  const comma = /^\s*,[ \t]*/.exec(text.slice(to))?.[0];
  if (comma !== undefined)
    return wholeLine(text, { start: from, end: to + comma.length, text: "" });
  if (map.items.length === 1) return { start: from, end: to, text: "" };
  const lead = /,\s*$/.exec(text.slice(0, from))?.[0];
  if (lead === undefined) throw layoutRefused("This member");
  return { start: from - lead.length, end: to, text: "" };
}

/** Takes the line too where nothing else is on it. */
function wholeLine(text: string, splice: Splice): Splice {
  const start = lineStart(text, splice.start);
  const end = nextLine(text, splice.end);
  const around = text.slice(start, splice.start) + text.slice(splice.end, end);
  return around.trim() === "" && text[start - 1] === "\n" ? { start, end, text: "" } : splice;
}
