/** A text with its variables replaced, and the names nobody defined. */
export interface SubstitutedText {
  readonly text: string;
  /** Each once, in order of appearance. */
  readonly unknown: readonly string[];
}

const variable = /\$\$\{|\$\{([^{}\n]*)\}/g;

/**
 * Replaces `${name}` by what it stands for and `$${` by a literal `${`. What stands for a variable is not looked
 * through again. A name nobody defined stays as it is and is told.
 */
export function substituteVariables(
  text: string,
  variables: ReadonlyMap<string, string>,
): SubstitutedText {
  if (!text.includes("${")) return { text, unknown: [] };
  const unknown = new Set<string>();
  const replaced = text.replace(variable, (match, name: string | undefined) => {
    if (name === undefined) return "${";
    const value = variables.get(name.trim());
    if (value === undefined) unknown.add(name.trim());
    return value ?? match;
  });
  return { text: replaced, unknown: [...unknown] };
}
