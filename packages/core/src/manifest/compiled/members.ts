/** The members of a mapping or list, by name or by index as text; of anything else none. */
export function membersOf(value: unknown): [name: string, member: unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
