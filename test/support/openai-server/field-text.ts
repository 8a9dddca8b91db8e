/** A field as it would be quoted: a text as it is, anything else as JSON. */
export function fieldText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
