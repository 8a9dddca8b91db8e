/** The member of a table that has this name; never one that every object inherits. */
export function ownMember<Value>(
  table: { readonly [name: string]: Value },
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
