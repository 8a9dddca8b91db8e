import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { layoutRefused } from "./edit-refused.ts";
import { pairOf, type YamlTree } from "./yaml-tree.ts";

/** An asset where it is written. */
export interface AssetNode {
  /** The member `assets`. */
  readonly owner: Pair;
  /** All assets of the file. */
  readonly map: YAMLMap;
  readonly pair: Pair;
  /** Whether braces are around it. */
  readonly inFlow: boolean;
}

/** Finds an asset that is known to be written in a file. */
export function findAsset(tree: YamlTree, id: string): AssetNode {
  const owner = isMap(tree.root) ? pairOf(tree.root, "assets") : undefined;
  const map = owner?.value;
  const pair = isMap(map) ? pairOf(map, id) : undefined;
  if (owner === undefined || !isMap(map) || pair === undefined || !isScalar(pair.key)) {
    throw layoutRefused(`The asset \`${id}\``);
  }
  const inFlow = map.flow === true || (isMap(tree.root) && tree.root.flow === true);
  return { owner, map, pair, inFlow };
}
