import { shownUrl } from "@genlock/core";

/** The bytes a data URL holds, or why it holds none. */
export type DataUrlReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `what` follows the URL in a sentence. */
  | { readonly ok: false; readonly what: string };

const base64 = /^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}(?:==)?|[a-z0-9+/]{3}=?)?$/i;

/** How an input is called in a sentence: a file by its path, a data URL without its data. */
export function shownInput(path: string): string {
  return /^data:/i.test(path) ? shownUrl(path) : path;
}

/** Reads the bytes of a data URL, whatever media type it claims: what they are is told by themselves. */
export function readDataUrl(url: string): DataUrlReading {
  const comma = url.indexOf(",");
  if (!/^data:/i.test(url) || comma < 0) return { ok: false, what: "has no comma before its data" };
  const isBase64 = /;\s*base64\s*$/i.test(url.slice(0, comma));
  let data: string;
  try {
    data = decodeURIComponent(url.slice(comma + 1));
  } catch {
    return { ok: false, what: "has a broken `%..` in it" };
  }
  if (!isBase64) return { ok: false, what: "is not base64, as a picture is" };
  const packed = data.replaceAll(/[\t\n\r ]/g, "");
  if (!base64.test(packed) || packed.length === 0) {
    return { ok: false, what: "holds no sound base64" };
  }
  return { ok: true, bytes: Buffer.from(packed, "base64") };
}
