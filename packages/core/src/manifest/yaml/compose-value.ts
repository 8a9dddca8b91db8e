import { isMap, isPair, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Place } from "./place.ts";
import { pointerOf } from "./place.ts";
import { explainBadKey } from "./explain-bad-key.ts";
import { explainBadScalar } from "./explain-bad-scalar.ts";
import type { TextProblem } from "./text-problem.ts";

/** Plain data and where it stands. */
export interface ComposedValue {
  /** Objects have no prototype. */
  readonly value: unknown;
  readonly place: Place;
}

/** Where a value goes while it is built. */
interface Slot extends Pick<Place, "key" | "name" | "parent"> {
  /** Where it stands if it was not written at all. */
  readonly fallback: { readonly start: number; readonly end: number };
}

interface Target {
  readonly problems: TextProblem[];
  /** Keys that were looked at and are good ones: most stand in every asset. */
  readonly goodKeys: Set<string>;
}

/** Turns parsed YAML into plain data. Depth is bounded before, so this may recurse. */
export function composeValue(
  node: unknown,
  { length, problems }: Pick<Target, "problems"> & { readonly length: number },
): ComposedValue {
  const slot = { key: undefined, name: "", parent: undefined, fallback: { start: 0, end: length } };
  return composeNode(node, slot, { problems, goodKeys: new Set() });
}

function composeNode(node: unknown, slot: Slot, target: Target): ComposedValue {
  if (isMap(node)) return composeMapping(node, slot, target);
  if (isSeq(node)) return composeList(node, slot, target);
  const place = placeOf(node, slot, undefined);
  if (!isScalar(node)) return { value: null, place };
  const bad = explainBadScalar(node, place);
  if (bad !== undefined) target.problems.push({ ...bad, ...spot(place) });
  return { value: node.value, place };
}

function composeMapping(map: YAMLMap, slot: Slot, target: Target): ComposedValue {
  const members = new Map<string, Place>();
  const place = placeOf(map, slot, members);
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const key = stretchOf(pair.key, slot);
    const bad = isGoodKey(pair.key, members, target) ? undefined : explainBadKey(pair.key, members);
    if (bad !== undefined) {
      const twice = isTextScalar(pair.key) ? members.get(pair.key.value) : undefined;
      target.problems.push({ ...bad, pointer: pointerOf(twice ?? place), ...key });
    }
    if (bad !== undefined || !isTextScalar(pair.key)) continue;
    const name = pair.key.value;
    // In quotes this is a key like any other, and without them it is none.
    if (name !== "<<") target.goodKeys.add(name);
    const member = composeNode(pair.value, { key, name, parent: place, fallback: key }, target);
    members.set(name, member.place);
    value[name] = member.value;
  }
  return { value, place };
}

/** Whether a key that was good before stands here for the first time. */
function isGoodKey(
  node: unknown,
  earlier: ReadonlyMap<string, Place>,
  { goodKeys }: Target,
): boolean {
  return isTextScalar(node) && goodKeys.has(node.value) && !earlier.has(node.value);
}

function composeList(list: YAMLSeq, slot: Slot, target: Target): ComposedValue {
  const members = new Map<string, Place>();
  const place = placeOf(list, slot, members);
  const value = list.items.map((item, index) => {
    const name = String(index);
    const fallback = { start: place.start, end: place.end };
    const member = composeNode(item, { key: undefined, name, parent: place, fallback }, target);
    members.set(name, member.place);
    return member.value;
  });
  return { value, place };
}

function isTextScalar(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}

function placeOf(node: unknown, slot: Slot, members: Place["members"]): Place {
  const { start, end } = stretchOf(node, slot);
  const { key, name, parent } = slot;
  return { start, end, key, name, parent, members };
}

function spot(place: Place): Pick<TextProblem, "pointer" | "start" | "end"> {
  return { pointer: pointerOf(place), start: place.start, end: place.end };
}

/** Where a node stands; where its slot is, if there is no node or it has no extent, such as `key:` with nothing after it. */
function stretchOf(node: unknown, slot: Slot): { readonly start: number; readonly end: number } {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range || range[1] <= range[0]) return slot.fallback;
  return { start: range[0], end: range[1] };
}
