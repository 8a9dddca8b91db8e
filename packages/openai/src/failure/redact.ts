const gone = "[redacted]";

/** What no message may hold whoever wrote it, as a pattern and what stands there afterwards. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/data:[a-z0-9.+/-]*[;,][^\s"'<>]*/gi, "data:[redacted]"],
  [/\b(authorization)(["']?\s*[:=]\s*)["']?(?:bearer\s+|basic\s+)?[^\s"',;]+/gi, `$1$2${gone}`],
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/*=-]{6,}/gi, `$1 ${gone}`],
  [/\bsk-[A-Za-z0-9_*.…-]{4,}/g, gone],
  // The query of a signed URL is a key, and so is what stands before the @.
  [/\b(https?:\/\/)[^\s/"'<>@]*@/gi, "$1"],
  [/\b(https?:\/\/[^\s"'<>?]+)\?[^\s"'<>]*/gi, "$1"],
  // Base64 of a picture, or of anything else that long.
  [/[A-Za-z0-9+/_-]{200,}={0,2}/g, gone],
];

const maxLength = 600;

/**
 * A text from outside, fit to be shown: without the secrets themselves in any spelling, without what looks like one,
 * and not longer than a few lines.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const spelling of secrets.flatMap(spellings)) {
    clean = clean.replaceAll(spelling, gone);
  }
  for (const [pattern, replacement] of patterns) {
    clean = clean.replaceAll(pattern, replacement);
  }
  clean = clean.replaceAll(/\s+/g, " ").trim();
  return clean.length > maxLength ? `${clean.slice(0, maxLength)}…` : clean;
}

/** How a secret may be written; the longest first, so that none leaves a piece of another. */
function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Inside longer base64 the same bytes are spelled in three ways, whose edges depend on their neighbours.
  const shifted = [0, 1, 2].map((shift) => {
    const spelled = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    return spelled.slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + bytes.length) * 4) / 3));
  });
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("base64"),
    bytes.toString("base64url"),
    ...shifted,
    bytes.toString("hex"),
  ]
    .filter((spelling) => spelling.length >= 4)
    .sort((left, right) => right.length - left.length);
}
