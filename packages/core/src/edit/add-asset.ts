import type { JsonValue } from "@genlock/provider";
import { isMap } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import { blockPlace, insertLines, insertPair, isEmptyFlow } from "./insert-pair.ts";
import type { RenderMember } from "./insert-pair.ts";
import { renderKey, renderValue } from "./render-value.ts";
import type { Splice } from "./splice.ts";
import { colonEnd, columnAt, endOf, pairOf, startOf, type YamlTree } from "./yaml-tree.ts";

/** An asset to be written. */
export interface NewAsset {
  readonly id: string;
  readonly settings: { readonly [key: string]: JsonValue };
}

/** Writes an asset after the last one of a file. */
export function addAsset(tree: YamlTree, asset: NewAsset): Splice[] {
  const render = renderAsset(tree, asset);
  const { root } = tree;
  const assets: RenderMember = (place) => {
    if (place.inFlow) return `assets: { ${render(place)} }`;
    const inner = render({ ...place, indent: place.indent + tree.unit });
    return `assets:${tree.eol}${" ".repeat(place.indent)}${inner}`;
  };
  if (!isMap(root)) throw layoutRefused("The file");
  const owner = pairOf(root, "assets");
  if (owner === undefined) return [insertPair(tree, root, assets)];
  const map = owner.value;
  if (isMap(map) && !isEmptyFlow(map)) return [insertPair(tree, map, render)];
  if (isMap(map) && root.flow === true) return [insertPair(tree, map, render)];
  const colon = colonEnd(owner);
  if (colon === undefined || root.flow === true) throw layoutRefused("`assets`");
  const indent = columnAt(tree.text, startOf(owner.key)) + tree.unit;
  const lines = insertLines(tree, { after: colon, indent, blankLine: false }, render);
  return [{ start: colon, end: endOf(map), text: "" }, lines];
}

/** The asset's own text: its prompt in its line, or a line for each setting. */
function renderAsset(tree: YamlTree, { id, settings }: NewAsset): RenderMember {
  const { eol, unit } = tree;
  const { prompt } = settings;
  const isShort = prompt !== undefined && Object.keys(settings).length === 1;
  return (place) => {
    const key = renderKey(id, place);
    if (isShort) return `${key}: ${renderValue(prompt, place)}`;
    if (place.inFlow) return `${key}: ${renderValue(settings, place)}`;
    const inner = blockPlace(place.indent + unit, eol);
    const lines = Object.entries(settings).map(
      ([name, value]) => `${name}: ${renderValue(value, inner)}`,
    );
    return [
      `${key}:`,
      ...lines.map((line) => `${" ".repeat(place.indent)}${trimEnd(line, eol)}`),
    ].join(eol);
  };
}

/** A block brings its line end along. */
function trimEnd(line: string, eol: string): string {
  return line.endsWith(eol) ? line.slice(0, -eol.length) : line;
}
