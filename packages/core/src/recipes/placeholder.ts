/** What a page shows until a picture is there. */
export interface Placeholder {
  /** A CSS `background` value: a colour, or a tiny picture. */
  readonly css: string;
  /** A ThumbHash, base64; `undefined`: none was asked for. */
  readonly thumbhash: string | undefined;
}

/** Reads what a placeholder's file holds; `undefined`: it holds no placeholder. */
export function parsePlaceholder(text: string): Placeholder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("css" in value)) return undefined;
  const { css } = value;
  const thumbhash = "thumbhash" in value ? value.thumbhash : undefined;
  if (typeof css !== "string") return undefined;
  return { css, thumbhash: typeof thumbhash === "string" ? thumbhash : undefined };
}
