const risky: ReadonlyMap<string, string> = new Map([
  ["<", "\\u003c"],
  [">", "\\u003e"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"],
]);

/** Writes a text as a JavaScript string literal that is inert in a module, in a `<script>` and in a declaration file alike. */
export function jsText(value: string): string {
  return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (found) => risky.get(found) ?? found);
}
