import type { JsonValue } from "@genlock/provider";
import { isMap, isScalar, isSeq, type Pair } from "yaml";
import { fromPointer } from "../manifest/yaml/place.ts";
import { findAsset } from "./asset-node.ts";
import { layoutRefused } from "./edit-refused.ts";
import { expandShortForm } from "./expand-short-form.ts";
import { insertPair, type RenderMember } from "./insert-pair.ts";
import { removePair } from "./remove-pair.ts";
import { renderKey, renderValue } from "./render-value.ts";
import { replaceValue } from "./replace-value.ts";
import type { Splice } from "./splice.ts";
import { isWritten, pairOf, type YamlTree } from "./yaml-tree.ts";

/** A field of an asset, and what it shall be. */
export interface FieldChange {
  readonly id: string;
  readonly pointer: string;
  /** `undefined`: it is taken out. */
  readonly value: JsonValue | undefined;
}

/** How far a path goes among what is written. */
interface Reach {
  readonly node: unknown;
  /** The member whose value `node` is; `undefined`: it is an item of a list. */
  readonly pair: Pair | undefined;
  /** The member that holds the mapping or list around `node`. */
  readonly owner: Pair;
  readonly parent: unknown;
  readonly inFlow: boolean;
  /** What is not written. */
  readonly rest: readonly string[];
}

/** Changes, adds or takes out one field of an asset. */
export function setField(tree: YamlTree, { id, pointer, value }: FieldChange): Splice[] {
  const asset = findAsset(tree, id);
  const path = fromPointer(pointer);
  if (path.length === 0) throw layoutRefused("The whole asset");
  const prompt = asset.pair.value;
  if (isScalar(prompt) && isWritten(prompt)) {
    if (path.length === 1 && path[0] === "prompt" && value !== undefined) {
      return replaceValue(tree, { node: prompt, slot: asset }, value);
    }
    if (value === undefined) return [];
    const render = renderMember(path, value);
    return expandShortForm(tree, { pair: asset.pair, prompt, inFlow: asset.inFlow }, render);
  }
  const reach = follow(asset, path);
  if (reach.rest.length > 0) return value === undefined ? [] : addWithin(tree, reach, value);
  if (value !== undefined) return replaceValue(tree, { node: reach.node, slot: reach }, value);
  if (!isMap(reach.parent) || reach.pair === undefined) throw layoutRefused("This item of a list");
  return removePair(tree, { map: reach.parent, pair: reach.pair, owner: reach.owner });
}

function follow(
  { pair, map, owner, inFlow }: ReturnType<typeof findAsset>,
  path: readonly string[],
): Reach {
  let at: Reach = { node: pair.value, pair, owner, parent: map, inFlow, rest: path };
  for (const [index, name] of path.entries()) {
    const { node } = at;
    const holder = at.pair ?? at.owner;
    const isFlow = at.inFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
    const rest = path.slice(index + 1);
    const step = { owner: holder, parent: node, inFlow: isFlow, rest };
    const member = isMap(node) ? pairOf(node, name) : undefined;
    const item: unknown = isSeq(node) ? node.items[Number(name)] : undefined;
    if (member !== undefined) at = { ...step, node: member.value, pair: member };
    else if (item !== undefined) at = { ...step, node: item, pair: undefined };
    else return at;
  }
  return at;
}

function addWithin(tree: YamlTree, { node, rest }: Reach, value: JsonValue): Splice[] {
  if (!isMap(node)) throw layoutRefused("What this would be added to");
  return [insertPair(tree, node, renderMember(rest, value))];
}

/** The first name of a path as a key, the others as mappings within its value. */
function renderMember(path: readonly string[], value: JsonValue): RenderMember {
  const [key = "", ...inner] = path;
  const whole = inner.reduceRight<JsonValue>((within, name) => ({ [name]: within }), value);
  return (place) => `${renderKey(key, place)}: ${renderValue(whole, place)}`;
}
