import { Composer, LineCounter } from "yaml";
import type { Diagnostic, SourceRange } from "../../diagnostics/diagnostic.ts";
import type { SourceFile } from "../../diagnostics/source-file.ts";
import { composeValue } from "./compose-value.ts";
import { limits } from "./limits.ts";
import { rangeIn, stretchAt } from "./locate.ts";
import type { Place } from "./place.ts";
import { readTokens } from "./read-tokens.ts";
import { syntaxProblems } from "./syntax-problems.ts";
import type { TextProblem } from "./text-problem.ts";

/** A YAML text as data, with places. */
export interface ParsedYaml {
  /** What was understood; `undefined`: the text could not be read, and the diagnostics say why. */
  readonly content: { readonly value: unknown; readonly place: Place } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Points at something by JSON pointer; what is not there is looked for in what is around it. */
  readonly locate: (pointer: string, part?: "key" | "value") => SourceRange;
}

/**
 * Reads YAML 1.2, core schema, without the features that let one place mean another. Never throws: whatever is wrong is
 * a diagnostic, in time that grows no faster than the text.
 */
export function parseYaml({ file, text }: SourceFile): ParsedYaml {
  const lines = new LineCounter();
  const rangeOf = (start: number, end: number): SourceRange => rangeIn(file, lines, { start, end });
  const finish = (
    problems: readonly TextProblem[],
    content?: { readonly value: unknown; readonly place: Place },
  ): ParsedYaml => ({
    content,
    diagnostics: problems.map(({ start, end, ...problem }) => ({
      ...problem,
      severity: "error",
      range: rangeOf(start, end),
    })),
    locate: (pointer, part) => {
      const whole = { start: 0, end: Math.min(1, text.length) };
      const stretch = content === undefined ? whole : stretchAt(content.place, pointer, part);
      return rangeOf(stretch.start, stretch.end);
    },
  });
  const excess = findExcess(text);
  if (excess !== undefined) {
    lines.addNewLine(0);
    return finish([excess]);
  }
  const { tokens, problems } = readTokens(text, lines);
  if (problems.length > 0) return finish(problems);
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    strict: true,
    merge: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document] = composer.compose(tokens, true, text.length);
  const syntax = syntaxProblems(document?.errors ?? [], { text, lines });
  if (syntax.length > 0) return finish(syntax);
  const found: TextProblem[] = [];
  const content = composeValue(document?.contents, { length: text.length, problems: found });
  return finish(found.slice(0, limits.problems), content);
}

function findExcess(text: string): TextProblem | undefined {
  const problem = {
    code: "MANIFEST_TOO_LARGE",
    hint: "Split the file with `include`.",
    pointer: "",
    start: 0,
    end: Math.min(1, text.length),
  } as const;
  const bytes = byteLength(text);
  if (bytes > limits.fileBytes) {
    const megabytes = (bytes / 1_000_000).toFixed(1);
    return { ...problem, message: `The file has ${megabytes} MB, and 4 MB is the most.` };
  }
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  if (count <= limits.fileLines) return undefined;
  const most = limits.fileLines.toLocaleString("en");
  return { ...problem, message: `The file has more than ${most} lines, which is the most.` };
}

/** Bytes of a text as UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
