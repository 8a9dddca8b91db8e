import type { JsonValue } from "@genlock/provider";
import { renderText, type TextPlace } from "./render-text.ts";

/** Writes a key so that it is read as a text. */
export function renderKey(key: string, place: TextPlace): string {
  return renderText(key, { ...place, styles: place.styles.filter(isInline), inFlow: true });
}

function isInline(style: TextPlace["styles"][number]): boolean {
  return style !== "literal" && style !== "folded";
}

/** Writes any value: a text as the place wants it, a list or mapping in one line. */
export function renderValue(value: JsonValue, place: TextPlace): string {
  if (typeof value === "string") return renderText(value, place);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner: TextPlace = { ...place, inFlow: true, styles: ["plain"] };
  if (isList(value)) return `[${value.map((item) => renderValue(item, inner)).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${renderKey(key, inner)}: ${renderValue(member, inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
