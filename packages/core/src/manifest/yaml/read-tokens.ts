import { CST, Lexer, Parser, type LineCounter } from "yaml";
import { limits } from "./limits.ts";
import type { TextProblem } from "./text-problem.ts";

/** A text taken apart, up to where it broke a rule that is looked after before anything is built of it. */
export interface TokenReading {
  readonly tokens: readonly CST.Token[];
  readonly problems: readonly TextProblem[];
}

/** Problems of this kind after which the rest is not looked at. */
const mostProblems = 20;

/** Parts between documents after which the rest is not looked at: comments before the first, errors, directives. */
const mostTokens = 10_000;

/**
 * Takes a text apart, and refuses on the way what would cost too much later or what a manifest has no use for: depth,
 * long collections, aliases, anchors, tags, directives and further documents.
 */
export function readTokens(text: string, lines: LineCounter): TokenReading {
  const tokens: CST.Token[] = [];
  const problems: TextProblem[] = [];
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const kindOf = createKinds();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    const kind = kindOf(lexeme);
    if (kind !== undefined || exceeds(parser, count)) {
      const at = { start, end: start + lexeme.length };
      const problem = refuseFeature(kind, at) ?? findExcess(parser, count, at);
      if (problem !== undefined) problems.push(problem);
      const isOver = kind === "document" || problem?.code === "MANIFEST_TOO_LARGE";
      if (isOver || problems.length >= mostProblems) return { tokens, problems };
    }
    if (tokens.length > mostTokens) return { tokens, problems };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, problems };
}

/** What the parts begin with that are looked at: those that are refused, and the signs of documents. */
const looked: ReadonlySet<string> = new Set(["*", "&", "!", "%", "-", CST.DOCUMENT]);

/** Tells of each lexical part in turn what it is that matters here, if anything; `document` where a second one begins. */
function createKinds(): (lexeme: string) => string | undefined {
  let previous: string | undefined;
  let hasBegun = false;
  return (lexeme) => {
    const before = previous;
    previous = before === CST.SCALAR ? undefined : lexeme;
    // What follows the sign for a scalar is its text, whatever it looks like.
    if (before === CST.SCALAR || !looked.has(lexeme.charAt(0))) return undefined;
    const type = CST.tokenType(lexeme);
    if (type === "doc-start") return before === CST.DOCUMENT ? undefined : "document";
    if (type !== "doc-mode") return type !== null && type in refused ? type : undefined;
    const isSecond = hasBegun;
    hasBegun = true;
    return isSecond ? "document" : undefined;
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const refused: { readonly [type: string]: readonly [what: string, hint: string] } = {
  alias: [
    "Aliases (`*name`) are not read.",
    "Put the text in quotes if the `*` is part of it. Else write the value out; for settings shared by several assets use `defaults` or `styles`.",
  ],
  anchor: [
    "Anchors (`&name`) are not read.",
    "Put the text in quotes if the `&` is part of it. Else delete it; for settings shared by several assets use `defaults` or `styles`.",
  ],
  tag: [
    "Tags (`!name`) are not read.",
    "Put the text in quotes if the `!` is part of it. Else delete it; a text in quotes is always a text.",
  ],
  "directive-line": ["Directives (`%YAML`, `%TAG`) are not read.", "Delete the line."],
  document: [
    "A second document begins here; a manifest is one.",
    "Delete the `---`, or put the rest into a file of its own and name it in `include`.",
  ],
};

function refuseFeature(kind: string | undefined, at: Stretch): TextProblem | undefined {
  const [message, hint] = refused[kind ?? ""] ?? [];
  if (message === undefined || hint === undefined) return undefined;
  return { code: "MANIFEST_YAML_FEATURE", message, hint, pointer: "", ...at };
}

/** Whether anything is more than a manifest may have; which that is, is found out afterwards. */
function exceeds({ stack }: Parser, count: number): boolean {
  const top = stack[stack.length - 1];
  return (
    count > limits.fileTokens ||
    stack.length > limits.depth ||
    (top !== undefined && "items" in top && top.items.length > limits.members)
  );
}

function findExcess(parser: Parser, count: number, at: Stretch): TextProblem | undefined {
  if (count > limits.fileTokens) return tooLarge("The file has too many parts.", at);
  const top = parser.stack.at(-1);
  if (CST.isCollection(top) && top.items.length > limits.members) {
    return tooLarge(
      `This has more than ${limits.members.toLocaleString("en")} entries, which is the most.`,
      at,
    );
  }
  if (parser.stack.length <= limits.depth) return undefined;
  const depth = parser.stack.filter((token) => CST.isCollection(token)).length;
  if (depth <= limits.depth) return undefined;
  return tooLarge(`This is nested more than ${limits.depth} levels deep.`, at);
}

function tooLarge(message: string, at: Stretch): TextProblem {
  const hint = "Split the file with `include`, or use a matrix for assets that differ in a word.";
  return { code: "MANIFEST_TOO_LARGE", message, hint, pointer: "", ...at };
}
