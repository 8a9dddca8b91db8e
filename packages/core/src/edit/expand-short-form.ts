import type { Pair, Scalar } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import { blockPlace, insertLines, type RenderMember } from "./insert-pair.ts";
import { placeOf } from "./replace-value.ts";
import { renderText } from "./render-text.ts";
import type { Splice } from "./splice.ts";
import { colonEnd, columnAt, endOf, startOf, type YamlTree } from "./yaml-tree.ts";

/** Turns an asset that is its prompt alone into a mapping with the prompt and one more member. */
export function expandShortForm(
  tree: YamlTree,
  {
    pair,
    prompt,
    inFlow,
  }: { readonly pair: Pair; readonly prompt: Scalar; readonly inFlow: boolean },
  render: RenderMember,
): Splice[] {
  const { text, eol, unit } = tree;
  const [start, end] = [startOf(prompt), endOf(prompt)];
  if (inFlow) {
    const member = render({ inFlow, indent: 0, eol, styles: ["plain"] });
    return [
      { start, end: start, text: "{ prompt: " },
      { start: end, end, text: `, ${member} }` },
    ];
  }
  const colon = colonEnd(pair);
  if (colon === undefined) throw layoutRefused("This asset");
  const isBelow = text.slice(colon, start).includes("\n");
  const indent = isBelow ? columnAt(text, start) : columnAt(text, startOf(pair.key)) + unit;
  const source = text.slice(start, end);
  const lead = isBelow ? "prompt: " : `${eol}${" ".repeat(indent)}prompt: `;
  const kept = source.includes("\n") ? rewritten(tree, prompt, indent) : source;
  return [
    { start: isBelow ? start : colon, end, text: `${lead}${kept}` },
    insertLines(tree, { after: end, indent, blankLine: false }, render),
  ];
}

/** A text of several lines goes deeper with its key. */
function rewritten(tree: YamlTree, prompt: Scalar, indent: number): string {
  const place = placeOf(tree, prompt, blockPlace(indent + tree.unit, tree.eol));
  const text = renderText(String(prompt.value), { ...place, indent: indent + tree.unit });
  const source = tree.text.slice(startOf(prompt), endOf(prompt));
  return source.endsWith("\n") && !text.endsWith("\n") ? `${text}${tree.eol}` : text;
}
