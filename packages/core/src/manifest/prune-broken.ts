import { fromPointer } from "./yaml/place.ts";

/** What is left of a file without what is wrong in it. */
export interface Pruned {
  readonly value: unknown;
  /** Ids, as written, of assets that were taken out. */
  readonly brokenAssets: readonly string[];
}

/**
 * Takes what is wrong out of a file, so that the rest can be looked at in the same pass: an asset or a top-level member as a whole.
 * A broken style stays as one that says nothing, so that nobody is told that it does not exist.
 *
 * @param pointers JSON pointers of everything that is wrong; `""` is the file itself, of which nothing is left.
 */
export function pruneBroken(value: unknown, pointers: readonly string[]): Pruned {
  if (!isRecord(value) || pointers.includes("")) return { value: undefined, brokenAssets: [] };
  const parts = pointers.map(fromPointer);
  const kept: Record<string, unknown> = { ...value };
  for (const [member] of parts.filter(([name, inner]) => isWhole(name, inner))) {
    if (member !== undefined) delete kept[member];
  }
  const inside = (name: string): string[] =>
    parts.flatMap(([member, inner]) => (member === name && inner !== undefined ? [inner] : []));
  const brokenAssets = inside("assets");
  if (isRecord(kept["assets"])) kept["assets"] = without(kept["assets"], brokenAssets);
  if (isRecord(kept["styles"])) {
    const broken = inside("styles").map((name) => [name, {}]);
    kept["styles"] = { ...kept["styles"], ...Object.fromEntries(broken) };
  }
  return { value: kept, brokenAssets };
}

/** Whether a mistake takes the whole top-level member with it. */
function isWhole(member: string | undefined, inner: string | undefined): boolean {
  return inner === undefined || (member !== "assets" && member !== "styles");
}

function without(record: Record<string, unknown>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
