import type { LineCounter, YAMLParseError } from "yaml";
import { explainSyntax, type SyntaxSpot } from "./explain-syntax.ts";
import type { TextProblem } from "./text-problem.ts";

/** Errors told of one text: each tends to bring others after it. */
const mostErrors = 10;

/** What git leaves in a file that it could not merge. */
const conflictMarker = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

/** What the YAML parser complains about, in our words: the first complaint of each line. */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  { text, lines }: { readonly text: string; readonly lines: LineCounter },
): TextProblem[] {
  if (errors.length === 0) return [];
  const marker = conflictMarker.exec(text);
  if (marker !== null) return [unfinishedMerge(marker)];
  const told = new Map<number, TextProblem>();
  for (const { code, message, pos } of errors) {
    const { line } = lines.linePos(pos[0]);
    if (told.size >= mostErrors) break;
    if (told.has(line)) continue;
    const spot: SyntaxSpot = { text, start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
    told.set(line, {
      code: "MANIFEST_SYNTAX",
      pointer: "",
      start: spot.start,
      end: spot.end,
      ...explainSyntax({ code, message }, spot),
    });
  }
  return [...told.values()];
}

function unfinishedMerge({ 0: marker, index }: RegExpExecArray): TextProblem {
  return {
    code: "MANIFEST_SYNTAX",
    message: "This is a conflict marker of git: a merge of this file is not finished.",
    hint: "Keep the lines of one side or of both, and delete the lines with the markers.",
    pointer: "",
    start: index,
    end: index + marker.length,
  };
}
