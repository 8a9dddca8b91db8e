import { canonicalJson } from "../jobs/canonical-json.ts";

/** A change of data, by the path to it; `undefined` takes the member out. */
export interface DataChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A manifest's data with one change in it; what is on the way and missing is made. */
export function withChange(data: unknown, { path, value }: DataChange): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (isList(data)) {
    return data.map((item, index) =>
      String(index) === name ? withChange(item, { path: rest, value }) : item,
    );
  }
  const members = new Map(Object.entries(isObject(data) ? data : {}));
  const next = withChange(members.get(name), { path: rest, value });
  if (next === undefined) members.delete(name);
  else members.set(name, next);
  return Object.fromEntries(members);
}

/** What stands at the end of a path; `undefined`: nothing. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let at = data;
  for (const name of path) {
    if (!isList(at) && !isObject(at)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
}

/** A manifest's data with every asset in its long form. */
export function withLongForms(data: unknown): unknown {
  const assets = valueAt(data, ["assets"]);
  if (!isObject(assets)) return data;
  const long = Object.entries(assets).map(([id, asset]) => [
    id,
    typeof asset === "string" ? { prompt: asset } : asset,
  ]);
  return withChange(data, { path: ["assets"], value: Object.fromEntries(long) });
}

/** Whether two values are the same but for line ends at the ends of texts, which no text of a manifest means. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(withoutLastEnds(one)) === canonicalJson(withoutLastEnds(other));
}

function withoutLastEnds(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\n+$/, "");
  if (isList(value)) return value.map(withoutLastEnds);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withoutLastEnds(member)]),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
