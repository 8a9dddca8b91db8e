/** An object of a JSON body. */
export interface JsonFields {
  readonly [name: string]: unknown;
}

/** The objects of a list; none where there is no list. */
export function objectsOf(list: unknown): JsonFields[] {
  return Array.isArray(list)
    ? list.map((one) => objectOf(one)).filter((one) => one !== undefined)
    : [];
}

/** The value, if it is an object. */
export function objectOf(value: unknown): JsonFields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}
