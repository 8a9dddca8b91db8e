import type { PictureFile } from "./picture.ts";

/** How a URL stands within a text: as it is, in an HTML attribute, or in quotes in CSS. */
export type UrlPlace = "plain" | "html" | "css";

/** A URL that is not known yet, within a text. */
export interface UrlPart<File extends PictureFile> {
  readonly file: File;
  readonly place: UrlPlace;
}

/** A text with URLs in it: those of a bundler are known only to the page itself. */
export type UrlText<File extends PictureFile> = readonly (string | UrlPart<File>)[];

/** Writes the text for URLs that are known. */
export function fillUrls<File extends PictureFile>(
  text: UrlText<File>,
  urlOf: (file: File) => string,
): string {
  return text
    .map((part) => (typeof part === "string" ? part : escapes[part.place](urlOf(part.file))))
    .join("");
}

const escapes: { readonly [place in UrlPlace]: (url: string) => string } = {
  plain: (url) => url,
  html: escapeHtml,
  css: escapeCss,
};

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Makes a text inert in HTML, between tags and in a quoted attribute alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (found) => entities.get(found) ?? found);
}

/** Makes a text inert in a CSS string in double quotes. */
function escapeCss(text: string): string {
  return text.replaceAll(/["\\<>\p{Cc}]/gu, (found) => `\\${found.charCodeAt(0).toString(16)} `);
}
