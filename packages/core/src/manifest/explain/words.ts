import { hideKeys } from "../../diagnostics/hide-keys.ts";
import { fromPointer } from "../yaml/place.ts";

const typeWords: { readonly [type: string]: string } = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a mapping",
  null: "nothing",
};

/** The JSON types of a schema in words: "a text or a list". */
export function expectedWords(types: readonly string[]): string {
  const words = types.flatMap((type) =>
    type === "boolean" && types.length > 1 ? ["`true`", "`false`"] : [typeWords[type] ?? type],
  );
  return joinWords(words, "or");
}

/** A value in words: "the text `abc`", "a list". */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "boolean"
    ? shown(value)
    : `the ${typeof value} ${shown(value)}`.replace("string", "text");
}

/** A single value as code, cut where it is long. */
export function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return foundWords(value);
  const text = hideKeys(String(value)).replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

/** What a pointer stands for, to begin a sentence: "`size`", "Item 2 of `widths`". */
export function subjectOf(pointer: string): string {
  const names = fromPointer(pointer);
  const last = names.at(-1);
  const list = names.at(-2);
  if (last === undefined) return "The file";
  if (list === undefined || !/^\d+$/.test(last)) return shown(last);
  return `Item ${Number(last) + 1} of ${shown(list)}`;
}

/** "a, b or c". */
export function joinWords(words: readonly string[], conjunction: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** What a schema says about a value, without its default; `undefined`: nothing. */
export function describe(
  schema: { readonly [keyword: string]: unknown } | undefined,
): string | undefined {
  const description = schema?.["description"];
  if (typeof description !== "string") return undefined;
  const text = description.replace(/ ?(Default:.*|Required\.)$/s, "").trim();
  return text === "" ? undefined : text;
}
