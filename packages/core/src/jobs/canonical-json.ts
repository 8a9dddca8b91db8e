/**
 * Writes a value as JSON that depends on the value alone: object keys sorted by code unit, members that are
 * `undefined` left out, no white space. Numbers as ECMAScript writes them, as in RFC 8785.
 *
 * @throws Error for what JSON cannot say (`NaN`, infinities, functions): callers validate before.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${value} cannot be written as JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value);
  throw new Error(`a ${typeof value} cannot be written as JSON`);
}

function canonicalObject(record: object): string {
  let members = "";
  for (const key of Object.keys(record).sort()) {
    const member: unknown = Reflect.get(record, key);
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}
