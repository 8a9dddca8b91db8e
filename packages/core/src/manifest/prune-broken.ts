import { fromPointer } from "./yaml/place.ts";

/** What is left of a file without what is wrong in it. */
export interface Pruned {
  readonly value: unknown;
  /** Ids, as written, of assets with something wrong in them, whether anything of them is left or not. */
  readonly brokenAssets: readonly string[];
  /** Whether assets or styles may have been taken out of which nobody can say the names. */
  readonly lacksNames: boolean;
}

/** Members of a manifest of which parts may go by themselves. */
const inParts: readonly string[] = ["assets", "styles", "defaults"];

/** Members of a manifest that bring names which others use. */
const naming: readonly string[] = ["assets", "styles", "include"];

/**
 * Takes what is wrong out of a file, so that the rest can be looked at in the same pass: a field of an asset, of a style or of
 * `defaults`, an asset or any other top-level member as a whole. A broken style stays as one that says less, so that nobody is
 * told that it does not exist.
 *
 * @param pointers JSON pointers of everything that is wrong; `""` is the file itself, of which nothing is left.
 */
export function pruneBroken(value: unknown, pointers: readonly string[]): Pruned {
  if (!isRecord(value) || pointers.includes("")) {
    return { value: undefined, brokenAssets: [], lacksNames: true };
  }
  const kept: Record<string, unknown> = { ...value };
  // Copied once each and changed in place: there may be thousands of mistakes among as many assets.
  const parts = new Map<string, Record<string, unknown>>();
  for (const member of inParts) {
    const content = kept[member];
    if (isRecord(content)) parts.set(member, { ...content });
  }
  const brokenAssets = new Set<string>();
  let lacksNames = false;
  for (const [member = "", name, field] of pointers.map(fromPointer)) {
    const part = parts.get(member);
    if (name === undefined || part === undefined) {
      lacksNames ||= naming.includes(member);
      parts.delete(member);
      delete kept[member];
      continue;
    }
    if (member === "assets") brokenAssets.add(name);
    takeOut(part, { member, name, field });
  }
  for (const [member, part] of parts) kept[member] = part;
  return { value: kept, brokenAssets: [...brokenAssets], lacksNames };
}

interface Spot {
  readonly member: string;
  readonly name: string;
  readonly field: string | undefined;
}

/** Takes what is wrong out of assets, styles or defaults. */
function takeOut(part: Record<string, unknown>, { member, name, field }: Spot): void {
  const item = part[name];
  const isPart = isRecord(item) && field !== undefined;
  if (member === "styles") part[name] = isPart ? without(item, field) : {};
  // Nobody could say which pictures an asset without its matrix makes.
  else if (member === "defaults" || !isPart || field === "matrix") delete part[name];
  else part[name] = without(item, field);
}

function without(record: object, name: string): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
