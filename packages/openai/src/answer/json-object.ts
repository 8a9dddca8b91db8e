/** A JSON object that came from outside: nothing about its members is promised. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Whether a value is an object with members. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member, where it is an object itself. */
export function member(from: JsonObject | undefined, name: string): JsonObject | undefined {
  const value = from?.[name];
  return isJsonObject(value) ? value : undefined;
}

/** The member, where it is a text that is not empty. */
export function textMember(from: JsonObject | undefined, name: string): string | undefined {
  const value = from?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Parses a text; `undefined` when it is no JSON object. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
