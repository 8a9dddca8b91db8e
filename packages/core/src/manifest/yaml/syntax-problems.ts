import type { YAMLParseError } from "yaml";
import type { LineCounter } from "yaml";
import type { TextProblem } from "./text-problem.ts";

/** Errors told of one text: each tends to bring others after it. */
const mostErrors = 10;

type Code = YAMLParseError["code"];

const hints: { readonly [code in Code]?: string } = {
  BAD_DQ_ESCAPE: "Use single quotes, or write the backslash twice.",
  BAD_INDENT: "Indent with the same number of blanks as the lines of the same level.",
  BAD_SCALAR_START: "Put the text in quotes: it begins with a sign that means something to YAML.",
  BLOCK_AS_IMPLICIT_KEY: "Put the text in quotes if the `: ` is part of it.",
  BLOCK_IN_FLOW: "Write it in brackets too, or take the brackets away.",
  MISSING_CHAR: "Close the quotes or brackets, and put commas between entries.",
  MULTILINE_IMPLICIT_KEY:
    "End the line before with its value; a text that goes on needs quotes, or `|` after its key.",
  TAB_AS_INDENT: "Indent with blanks; YAML does not take tabs.",
  UNEXPECTED_TOKEN: "Put the text in quotes if this sign is part of it.",
};

/** What the YAML parser complains about: the first complaint of each line. */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  lines: LineCounter,
): TextProblem[] {
  const told = new Map<number, TextProblem>();
  for (const { code, message, pos } of errors) {
    const { line } = lines.linePos(pos[0]);
    if (told.size >= mostErrors) break;
    if (told.has(line)) continue;
    told.set(line, {
      code: "MANIFEST_SYNTAX",
      message: withPeriod(message),
      hint: / end with a [\]}]/.test(message) ? hints.MISSING_CHAR : hints[code],
      pointer: "",
      start: pos[0],
      end: Math.max(pos[1], pos[0] + 1),
    });
  }
  return [...told.values()];
}

function withPeriod(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
