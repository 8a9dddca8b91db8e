import { escapeHtml, jsonForScript } from "./escape-html.ts";

/** What a page is written from. */
export type PageParts =
  | {
      readonly mode: "served";
      readonly name: string;
      /** Lets this page, and nobody else, read and act. */
      readonly token: string;
      /** Of the content security policy, base64. */
      readonly nonce: string;
    }
  | {
      readonly mode: "exported";
      readonly name: string;
      /** Everything the page shows. */
      readonly data: unknown;
    };

/** An exported page is opened from disks too, and reaches nothing beyond its folder. */
const exportPolicy =
  "default-src 'none'; img-src 'self' file: blob:; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'";

/** The one HTML document of the gallery. */
export function pageHtml(parts: PageParts): string {
  const script =
    parts.mode === "served"
      ? `<script src="gallery.js" nonce="${escapeHtml(parts.nonce)}" defer></script>`
      : `<script src="gallery.js" defer></script>`;
  const head =
    parts.mode === "served"
      ? `<meta name="genlock-token" content="${escapeHtml(parts.token)}">`
      : `<meta http-equiv="Content-Security-Policy" content="${exportPolicy}">`;
  const data =
    parts.mode === "served"
      ? ""
      : `<script type="application/json" id="gallery-data">${jsonForScript(parts.data)}</script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<title>${escapeHtml(parts.name)} · genlock</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<div id="gallery"></div>
<noscript>The gallery needs JavaScript.</noscript>
${data}${script}
</body>
</html>
`;
}
