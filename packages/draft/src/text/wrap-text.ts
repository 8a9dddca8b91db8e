/** Lines of a text, and whether words are missing at the end (then the last line ends in an ellipsis). */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly shortened: boolean;
}

/** How a text is broken. */
export interface WrapOptions {
  /** Width of a line, in whatever `measure` returns. */
  readonly width: number;
  /** At least 1. */
  readonly maxLines: number;
  readonly measure: (text: string) => number;
}

/** Breaks a text between words, and inside a word only when it is wider than a line. */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const words = text.split(" ").filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  while (words.length > 0 && lines.length < options.maxLines) {
    const word = words.shift() ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (options.measure(longer) <= options.width) {
      line = longer;
      continue;
    }
    if (line === "") {
      const fitting = fit(word, options);
      lines.push(fitting);
      words.unshift(...[word.slice(fitting.length)].filter((rest) => rest !== ""));
      continue;
    }
    lines.push(line);
    words.unshift(word);
    line = "";
  }
  if (line !== "" && lines.length < options.maxLines) lines.push(line);
  const shortened = words.length > 0;
  if (shortened) lines.push(withEllipsis(lines.pop() ?? "", options));
  return { lines, shortened };
}

/** The longest beginning of a word that fits, at least one character. */
function fit(word: string, { measure, width }: WrapOptions): string {
  let fitting = "";
  for (const character of word) {
    if (fitting !== "" && measure(fitting + character) > width) break;
    fitting += character;
  }
  return fitting;
}

function withEllipsis(line: string, { measure, width }: WrapOptions): string {
  const characters = Array.from(line);
  while (characters.length > 1 && measure(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").replace(/[\s,;:.–-]+$/u, "")}…`;
}
