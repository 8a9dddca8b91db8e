import { jsText } from "./js-text.ts";

/** A piece of JavaScript; never mixed up with a text. */
export class JsExpression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** Writes plain data, with expressions in it, as JavaScript that is inert in a module and in a `<script>` alike. */
export function jsValue(value: unknown, indent = ""): string {
  if (value instanceof JsExpression) return value.code;
  if (typeof value === "string") return jsText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => `${inner}${jsValue(item, inner)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${nameText(name)}: ${jsValue(member, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}

function nameText(name: string): string {
  // As a plain name this one would set the prototype; in brackets or elsewhere it is a name like others.
  if (name === "__proto__") return `["__proto__"]`;
  return /^[a-z]\w*$/i.test(name) ? name : jsText(name);
}
