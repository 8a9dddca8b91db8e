/** Lower-case ASCII letters, digits, `-` and `_`, with `/` between parts; at most 180 characters. */
export type AssetId = string;

const part = /^[a-z0-9][a-z0-9_-]*$/;

/** Names that mean something to JavaScript objects or to Windows, so no part of an id may be one. */
const reserved: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "tostring",
  "hasownproperty",
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from({ length: 10 }, (_, digit) => `com${digit}`),
  ...Array.from({ length: 10 }, (_, digit) => `lpt${digit}`),
]);

/**
 * Says why a text is no asset id, or `undefined` when it is one.
 *
 * An id becomes a file name, a module name and a lock key, so what is refused is what any of these cannot hold.
 */
export function explainBadAssetId(id: string): string | undefined {
  if (id.length === 0) return "it is empty";
  if (id.length > 180) return `it has ${id.length} characters, and 180 is the most`;
  for (const segment of id.split("/")) {
    if (segment === "") return "a part between slashes is empty";
    if (!part.test(segment)) return explainBadPart(segment);
    if (reserved.has(segment)) return `\`${segment}\` is a reserved name`;
  }
  return undefined;
}

function explainBadPart(segment: string): string {
  const [odd] = segment.match(/[^a-z0-9_-]/u) ?? [];
  if (odd === undefined)
    return `\`${segment}\` begins with \`${segment.charAt(0)}\`, not with a letter or digit`;
  if (odd === " ") return "it has a blank in it";
  const sign = odd === "`" ? "a backtick" : `\`${odd}\``;
  return `it has ${sign} in it, and lower-case letters, digits, \`-\` and \`_\` are all it may have`;
}
