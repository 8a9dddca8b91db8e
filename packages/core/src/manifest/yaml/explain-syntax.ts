import type { YAMLParseError } from "yaml";
import type { TextProblem } from "./text-problem.ts";

/** Where the parser complains, by UTF-16 offsets. */
export interface SyntaxSpot {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What is told instead of the parser's words, and a better place where there is one. */
export type SyntaxWords = Pick<TextProblem, "message" | "hint"> &
  Partial<Pick<TextProblem, "start" | "end">>;

type Complaint = Pick<YAMLParseError, "code" | "message">;

const quotes = "Put the text in quotes if this sign is part of it.";

/** Says in our words what the YAML parser complains about, and what was most likely meant. */
export function explainSyntax({ code, message }: Complaint, spot: SyntaxSpot): SyntaxWords {
  const sign = spot.text.charAt(spot.start);
  if (/end with an? [\]}]/.test(message)) return explainMissing(message, spot);
  switch (code) {
    case "BAD_DQ_ESCAPE":
      return {
        message: `Inside double quotes \`\\\` begins an escape, and \`${spot.text.slice(spot.start, spot.start + 2)}\` is none.`,
        hint: "Use single quotes, or write the backslash twice.",
      };
    case "BAD_INDENT":
      return explainIndentation(spot);
    case "BAD_SCALAR_START":
      return {
        message: `A text that begins with \`${sign === "`" ? "'" : sign}\` needs quotes.`.replace(
          "`'`",
          "a backtick",
        ),
        hint: "Put the text in quotes: the sign means something to YAML.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainColon(spot);
    case "BLOCK_IN_FLOW":
      return {
        message: "Between brackets every entry ends with a comma, and one is missing here.",
        hint: "Put a comma between entries, or the text in quotes if the `: ` is part of it.",
      };
    case "MISSING_CHAR":
      return explainMissing(message, spot);
    case "MULTILINE_IMPLICIT_KEY":
      return explainLostColon(spot);
    case "TAB_AS_INDENT":
      return {
        message: "A tab cannot indent.",
        hint: "Indent with blanks; YAML does not take tabs.",
      };
    case "UNEXPECTED_TOKEN":
      return explainUnexpected(message, spot);
    default:
      return { message: /[.!?]$/.test(message) ? message : `${message}.`, hint: undefined };
  }
}

/** Points at the first word of the line, since its blanks are nothing to see. */
function explainIndentation({ text, start }: SyntaxSpot): SyntaxWords {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const blanks = /^ */.exec(text.slice(lineStart, lineStart + 1000))?.[0].length ?? 0;
  const word = /^[^\s:]*/.exec(text.slice(lineStart + blanks, lineStart + blanks + 200))?.[0] ?? "";
  const above = text.slice(0, lineStart).trimEnd().split("\n").at(-1) ?? "";
  const isMixed = word !== "-" && above.startsWith(`${" ".repeat(blanks)}- `);
  return {
    message: isMixed
      ? "The line above is an item of a list, and this one is a key: they cannot stand beside each other."
      : "This line is indented unlike the lines it could belong to.",
    hint: isMixed
      ? "Begin the line with `- ` if it is an item too, or indent it like the key of the list."
      : "Indent it by as many blanks as the line it belongs beside.",
    start: lineStart + blanks,
    end: lineStart + blanks + Math.max(1, word.length),
  };
}

/** A second `: ` in what was a text: one more on its line, or a line that stands further in than its neighbours. */
function explainColon({ text, start }: SyntaxSpot): SyntaxWords {
  const [first = "", second = ""] = text.slice(start, start + 2000).split("\n", 2);
  const blanks = /^ */.exec(first)?.[0].length ?? 0;
  if (first.startsWith("- ", blanks)) {
    return {
      start: start + blanks,
      end: start + blanks + 1,
      message: "This is an item of a list, and the lines it stands beside are keys.",
      hint: "Leave out the `- `, and indent the line like the keys it stands beside.",
    };
  }
  const deeper = /^ *([\w-]+):(?: |\r?$)/.exec(second);
  if (deeper === null || /:\s/.test(first)) {
    return {
      message: "A text without quotes cannot have `: ` in it, so this is no text and no mapping.",
      hint: "Put the text in quotes if the `: ` is part of it; if a key is meant, begin its line below the key before it.",
    };
  }
  const key = deeper[1] ?? "";
  const at = start + first.length + 1 + second.indexOf(key);
  return {
    message: `\`${key}\` stands further in than the key above it, which has a text already.`,
    hint: "Indent both by the same number of blanks; put the text in quotes if this line is part of it.",
    start: at,
    end: at + key.length,
  };
}

function explainMissing(message: string, spot: SyntaxSpot): SyntaxWords {
  if (/closing ["']/.test(message)) {
    const quote = message.includes('"') ? '"' : "'";
    const opening = openingQuote(spot, quote);
    return {
      message: `The quote \`${quote}\` that begins here is not closed.`,
      hint: `Write \`${quote}\` where the text ends.`,
      ...(opening >= 0 && { start: opening, end: opening + 1 }),
    };
  }
  const [, bracket] = /end with an? ([\]}])/.exec(message) ?? [];
  if (bracket !== undefined) {
    const comment = commentBefore(bracket, spot);
    if (comment !== undefined) return comment;
    return {
      message: `A \`${bracket}\` is missing: what begins above with \`${bracket === "]" ? "[" : "{"}\` goes on until here.`,
      hint: `Write \`${bracket}\` where it ends, or put the text in quotes if the bracket is part of it.`,
    };
  }
  if (/map keys? need/.test(message)) {
    return {
      message: "This is no key with a value, and it does not go on with the text above.",
      hint: "Write `key: value`, or indent the line further than the key whose text it goes on with.",
    };
  }
  return {
    message: "A sign is missing here.",
    hint: "Close the quotes or brackets, and put commas between entries.",
  };
}

/** A colour without quotes, which makes a comment of the bracket behind it; `undefined`: there is none. */
function commentBefore(bracket: string, { text, end }: SyntaxSpot): SyntaxWords | undefined {
  const colours = text.slice(0, end).matchAll(/[:,[]\s+(#[0-9a-f]{3,8})\b(.*)$/gim);
  const found = [...colours].findLast(([, , rest = ""]) => rest.includes(bracket));
  const colour = found?.[1];
  if (found === undefined || colour === undefined) return undefined;
  const start = found.index + found[0].indexOf("#");
  return {
    message: `A comment begins at \`${colour}\`, and the \`${bracket}\` behind it is part of that.`,
    hint: `Put the colour in quotes: \`"${colour}"\`.`,
    start,
    end: start + colour.length,
  };
}

/** The quote that opens what is left open: the last of its kind that begins a value. */
function openingQuote({ text, start }: SyntaxSpot, quote: string): number {
  for (let at = text.lastIndexOf(quote, start - 1); at >= 0; at = text.lastIndexOf(quote, at - 1)) {
    if (/[\s[{,]$/.test(text.slice(Math.max(0, at - 1), at)) || at === 0) return at;
    if (at === 0) break;
  }
  return -1;
}

/** `prompt:A fox` is a text to YAML, and with a line below it a key over two lines. */
function explainLostColon({ text, start }: SyntaxSpot): SyntaxWords {
  const [word = "", key, rest] =
    /^([\w-]+):(?=(\S[^\n]*))/.exec(text.slice(start, start + 200)) ?? [];
  if (key === undefined) {
    return {
      message: "This line is neither a key with a value nor part of the text above.",
      hint: "Write `key: value`; a text over several lines is indented further than its key, or stands in quotes.",
    };
  }
  return {
    message: `A blank is missing after \`${key}:\`.`,
    hint: `Write \`${key}: ${(rest ?? "").slice(0, 20).replaceAll("`", "'").trim()}${(rest ?? "").length > 20 ? "…" : ""}\`.`,
    end: start + word.length,
  };
}

function explainUnexpected(message: string, { text, start }: SyntaxSpot): SyntaxWords {
  if (message.includes("seq-ind")) {
    return {
      message: "A list cannot begin on the line of its key.",
      hint: "Begin the list on the next line, or put the text in quotes if the `-` is part of it.",
    };
  }
  const before = text.slice(0, start).trimEnd().at(-1) ?? "";
  const after: { readonly [sign: string]: readonly [message: string, hint: string] } = {
    "'": [
      "The quotes end before this.",
      "Write an apostrophe inside single quotes twice, `''`, or take double quotes.",
    ],
    '"': [
      "The quotes end before this.",
      'Write a double quote inside double quotes as `\\"`, or take single quotes outside.',
    ],
    "]": [
      "The brackets end before this.",
      "Put the text in quotes if the brackets are part of it.",
    ],
    "}": ["The braces end before this.", "Put the text in quotes if the braces are part of it."],
  };
  const [said, hint] = after[before] ?? ["This cannot stand here.", quotes];
  return { message: said, hint };
}
