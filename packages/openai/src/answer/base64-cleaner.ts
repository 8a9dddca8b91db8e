/** What other servers put before base64. */
const dataUrl = /^data:[\w/+.;=-]*,/;

/** Characters such a beginning has, at most. */
const longestStart = 120;

/**
 * Takes away what other servers put around the base64 of a picture: line breaks, and the beginning of a data URL.
 * Gives it on piece by piece; what is left is for the decoder to judge.
 */
export function createBase64Cleaner(): (text: string) => string {
  /** What came while it could still be the beginning of a data URL; `undefined`: that is decided. */
  let start: string | undefined = "";
  return (text) => {
    const line = /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]+/g, "") : text;
    if (start === undefined) {
      return line;
    }
    const all = start + line;
    start = mayBeStart(all) ? all : undefined;
    return start === undefined ? all.replace(dataUrl, "") : "";
  };
}

function mayBeStart(text: string): boolean {
  const scheme = "data:";
  return (
    scheme.startsWith(text) ||
    (text.startsWith(scheme) && text.length < longestStart && !text.includes(","))
  );
}
