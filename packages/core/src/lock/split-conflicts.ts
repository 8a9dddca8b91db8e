/** A text in which a merge left conflict markers, as each side had it. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** What both come from; `undefined` unless every conflict shows it, as git does with `diff3` and `zdiff3`. */
  readonly base: string | undefined;
}

type Part = "both" | "ours" | "base" | "theirs";

/** Exactly seven: a merge of several bases leaves longer ones inside the base, which is not looked into. */
const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/** Whether a merge left markers, whole or not. No line of a lock begins like one. */
export function hasConflictMarkers(text: string): boolean {
  return /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/m.test(text);
}

/**
 * Takes a text with conflict markers apart. Line ends may be `\n` or `\r\n`; the sides have `\n`.
 *
 * @returns `undefined` when the markers are not in order, such as a conflict without an end.
 */
export function splitConflicts(text: string): ConflictSides | undefined {
  const lines: { readonly [part in Part]: string[] } = { both: [], ours: [], base: [], theirs: [] };
  let part: Part = "both";
  let hasBase = false;
  let everyHasBase = true;
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const next = partAfter(part, line, hasBase);
    if (next === "disorder") return undefined;
    if (next === undefined) {
      for (const side of sidesOf(part)) lines[side].push(line);
      continue;
    }
    if (next === "ours") hasBase = false;
    if (next === "base") hasBase = true;
    if (next === "theirs" && !hasBase) everyHasBase = false;
    part = next;
  }
  if (part !== "both") return undefined;
  return {
    ours: lines.ours.join("\n"),
    theirs: lines.theirs.join("\n"),
    base: everyHasBase ? lines.base.join("\n") : undefined,
  };
}

function sidesOf(part: Part): readonly Exclude<Part, "both">[] {
  return part === "both" ? ["ours", "base", "theirs"] : [part];
}

/** The part that a marker begins; `undefined`: the line is none, or means nothing within a base. */
function partAfter(part: Part, line: string, hasBase: boolean): Part | "disorder" | undefined {
  const [, found] = marker.exec(line) ?? [];
  if (found === undefined) return undefined;
  const [sign] = found;
  if (sign === "<") return part === "both" ? "ours" : "disorder";
  if (sign === "|") return part === "ours" && !hasBase ? "base" : "disorder";
  if (sign === "=") return part === "ours" || part === "base" ? "theirs" : "disorder";
  return part === "theirs" ? "both" : "disorder";
}
