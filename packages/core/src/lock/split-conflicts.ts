/** The lines between the conflict markers of a text, by side. */
export interface ConflictLines {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

type Part = "both" | "ours" | "base" | "theirs";

/** Exactly seven: a merge of several bases leaves longer ones inside the base, which is not looked into. */
const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

const signs = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/** Whether a merge left markers, whole or not. No line of a lock begins like one. */
export function hasConflictMarkers(text: string): boolean {
  // A hundred megabytes are searched for texts in a fraction of the time that lines are looked at.
  if (!signs.some((sign) => text.includes(sign))) return false;
  return /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/m.test(text);
}

/**
 * Takes apart what is between the conflict markers of a text, in the styles `merge`, `diff3` and `zdiff3`. Line ends may be
 * `\n` or `\r\n`.
 *
 * The lines alone do not make the sides whole again: what git merged by itself shows no marker, and within one entry of
 * a lock it puts lines of one side beside lines of the other.
 *
 * @returns `undefined` when the markers are not in order, such as a conflict without an end.
 */
export function splitConflicts(text: string): ConflictLines | undefined {
  const lines: { readonly [part in Part]: string[] } = { both: [], ours: [], base: [], theirs: [] };
  let part: Part = "both";
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const next = partAfter(part, line);
    if (next === "disorder") return undefined;
    if (next === undefined) lines[part].push(line);
    else part = next;
  }
  return part === "both" ? { ours: lines.ours, theirs: lines.theirs } : undefined;
}

/** The part that a marker begins; `undefined`: the line is none. */
function partAfter(part: Part, line: string): Part | "disorder" | undefined {
  const [, found] = marker.exec(line) ?? [];
  if (found === undefined) return undefined;
  const [sign] = found;
  if (sign === "<") return part === "both" ? "ours" : "disorder";
  if (sign === "|") return part === "ours" ? "base" : "disorder";
  if (sign === "=") return part === "ours" || part === "base" ? "theirs" : "disorder";
  return part === "theirs" ? "both" : "disorder";
}
