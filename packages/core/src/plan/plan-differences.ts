import type { AssetId } from "../manifest/asset-id.ts";
import type { Plan, PlannedAsset } from "./plan.ts";
import type { PlanBasis, SavedPlan } from "./saved-plan.ts";

/** A plan as it would be made now. */
export interface CurrentPlan {
  readonly plan: Plan;
  readonly basis: PlanBasis;
}

/**
 * Says what moved since a plan was saved, each in a few words; empty exactly when the plan that would be made now is the saved
 * one in every member. A file that somebody edited differs like one that is old.
 */
export function planDifferences(saved: SavedPlan, current: CurrentPlan): string[] {
  const moved = [
    ...movedFiles(saved.basis.manifest, current.basis.manifest),
    ...movedFiles(saved.basis.inputs, current.basis.inputs, "the input "),
    ...(saved.basis.lock === current.basis.lock ? [] : ["what is locked changed"]),
    ...movedPrices(saved, current.plan),
  ];
  if (isSame(current.plan, { ...saved, request: undefined, basis: undefined })) return moved;
  const assets = movedAssets(saved, current.plan);
  if (assets.length > 0) return [...moved, ...assets];
  return moved.length > 0 ? moved : ["its jobs, calls or prices are not those of this project"];
}

type Digests = Readonly<Record<string, string>>;

function movedFiles(before: Digests, now: Digests, what = ""): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((path) => {
    const [old, found] = [before, now].map((all) =>
      Object.hasOwn(all, path) ? all[path] : undefined,
    );
    if (old === found) return [];
    if (old === undefined) return [`${what}\`${path}\` is new`];
    return [`${what}\`${path}\` ${found === undefined ? "is gone" : "changed"}`];
  });
}

function movedPrices(saved: Plan, { cost }: Plan): string[] {
  if (saved.cost.asOf === cost.asOf) return [];
  const dates = [saved.cost.asOf, cost.asOf].map((date) => date ?? "no date");
  return [`the price list is of ${dates[1]} and was of ${dates[0]}`];
}

function movedAssets(saved: Plan, current: Plan): string[] {
  const before = new Map(saved.assets.map((asset) => [asset.id, asset]));
  const now = new Map(current.assets.map((asset) => [asset.id, asset]));
  const ids: AssetId[] = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const [one, other] = [before.get(id), now.get(id)];
    if (isSame(other, one)) return [];
    return [`\`${id}\` ${other === undefined ? "is not there" : whatMoved(one, other)}`];
  });
}

function whatMoved(before: PlannedAsset | undefined, now: PlannedAsset): string {
  if (before === undefined) return "was not there";
  if (before.state !== now.state) return `is ${now.state} and was ${before.state}`;
  if (before.pinned !== now.pinned) return now.pinned ? "is pinned now" : "is not pinned any more";
  return "is to be made otherwise";
}

/**
 * Whether a value from a file is what is expected, members that are `undefined` counted as absent. It goes no deeper than what is
 * expected goes, however deep the file's value is.
 */
function isSame(expected: unknown, found: unknown): boolean {
  if (Object.is(expected, found)) return true;
  if (Array.isArray(expected) || Array.isArray(found)) {
    if (!Array.isArray(expected) || !Array.isArray(found)) return false;
    return (
      expected.length === found.length &&
      expected.every((item: unknown, index) => isSame(item, found[index]))
    );
  }
  if (!isRecord(expected) || !isRecord(found)) return false;
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].every((name) => isSame(ownMember(expected, name), ownMember(found, name)));
}

function ownMember(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
