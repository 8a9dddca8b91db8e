import { isScalar } from "yaml";
import { fromPointer } from "../manifest/yaml/place.ts";
import { findAsset } from "./asset-node.ts";
import { layoutRefused } from "./edit-refused.ts";
import { blockPlace } from "./insert-pair.ts";
import { renderKey } from "./render-value.ts";
import { placeOf, replaceValue } from "./replace-value.ts";
import type { Splice } from "./splice.ts";
import { endOf, nodeAt, startOf, type YamlTree } from "./yaml-tree.ts";

/** Gives an asset of a file another id. */
export function renameKey(tree: YamlTree, from: string, to: string): Splice {
  const { pair, inFlow } = findAsset(tree, from);
  if (!isScalar(pair.key)) throw layoutRefused(`The asset \`${from}\``);
  const place = placeOf(tree, pair.key, { ...blockPlace(0, tree.eol), inFlow });
  return { start: startOf(pair.key), end: endOf(pair.key), text: renderKey(to, place) };
}

/** Puts another id where one is written as a text. */
export function renameReference(tree: YamlTree, pointer: string, to: string): Splice[] {
  const node = nodeAt(tree.root, fromPointer(pointer));
  if (!isScalar(node)) throw layoutRefused("A reference to the asset");
  // In braces a text may hold the least, so what is right there is right everywhere.
  return replaceValue(tree, { node, slot: { inFlow: true, pair: undefined } }, to);
}
