/**
 * The form in which a prompt is kept and hashed: `\n` line ends, no byte order mark, no white space around it. So a
 * checkout with other line ends, or `|` for `|-`, buys nothing anew.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
}
