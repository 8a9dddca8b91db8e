import { isMap, type Pair, type YAMLMap } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import type { TextPlace } from "./render-text.ts";
import type { Splice } from "./splice.ts";
import {
  columnAt,
  endOf,
  endOfPair,
  lineAfter,
  lineStart,
  startOf,
  type YamlTree,
} from "./yaml-tree.ts";

/** What to write: the member's text for the place it comes to, its lines indented already. */
export type RenderMember = (place: TextPlace) => string;

/** Adds a member to the end of a mapping, as its other members are written. */
export function insertPair(tree: YamlTree, map: YAMLMap, render: RenderMember): Splice {
  return map.flow === true ? insertInFlow(tree, map, render) : insertInBlock(tree, map, render);
}

/** Adds a member to what is indented by so many blanks, after the line of an offset. */
export function insertLines(
  { text, eol, unit }: YamlTree,
  at: { readonly after: number; readonly indent: number; readonly blankLine: boolean },
  render: RenderMember,
): Splice {
  const start = lineAfter(text, at.after);
  const isOpen = start > 0 && text[start - 1] !== "\n";
  const member = render(blockPlace(at.indent + unit, eol));
  const lines = `${" ".repeat(at.indent)}${member}`;
  const end = lines.endsWith(eol) ? "" : eol;
  const lead = `${isOpen ? eol : ""}${at.blankLine ? eol : ""}`;
  return { start, end: start, text: `${lead}${lines}${end}` };
}

/** A place in a block, for texts that are new. */
export function blockPlace(indent: number, eol: string): TextPlace {
  return { inFlow: false, indent, eol, styles: ["plain", "literal"] };
}

function insertInBlock(tree: YamlTree, map: YAMLMap, render: RenderMember): Splice {
  const [first] = map.items;
  const last = map.items.at(-1);
  if (first === undefined || last === undefined) throw layoutRefused("This mapping");
  const indent = columnAt(tree.text, startOf(first.key));
  const blankLine = isSpaced(tree.text, map);
  return insertLines(tree, { after: endOfPair(last), indent, blankLine }, render);
}

/** Whether there is a blank line between the last two members. */
function isSpaced(text: string, { items }: YAMLMap): boolean {
  const [one, other] = items.slice(-2);
  if (one === undefined || other === undefined) return false;
  const between = text.slice(lineAfter(text, endOfPair(one)), lineStart(text, startOf(other.key)));
  return between
    .split("\n")
    .slice(0, -1)
    .some((line) => line.trim() === "");
}

function insertInFlow(tree: YamlTree, map: YAMLMap, render: RenderMember): Splice {
  const { text, eol } = tree;
  const place: TextPlace = { inFlow: true, indent: 0, eol, styles: ["plain"] };
  const member = render(place);
  const last = map.items.at(-1);
  if (last === undefined) {
    const start = startOf(map) + 1;
    const before = /\s/.test(text[start] ?? "") ? "" : " ";
    return { start, end: start, text: ` ${member}${before}` };
  }
  const start = endOfPair(last);
  return { start, end: start, text: `,${gapBefore(tree, map, last)}${member}` };
}

/** A blank, or a new line where each member has its own. */
function gapBefore({ text, eol }: YamlTree, map: YAMLMap, last: Pair): string {
  const at = startOf(last.key);
  const from = lineStart(text, at);
  if (from <= startOf(map)) return " ";
  const lead = text.slice(from, at);
  return /^[ \t]*$/.test(lead) ? `${eol}${lead}` : " ";
}

/** Where an empty flow mapping is the value of a member, it is taken out in favour of lines below. */
export function isEmptyFlow(node: unknown): node is YAMLMap {
  return (
    isMap(node) && node.flow === true && endOf(node) > startOf(node) && node.items.length === 0
  );
}
