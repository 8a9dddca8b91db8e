import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { pageHtml } from "../page/page-html.ts";

/** Sends the page: the only place where the token leaves the server. */
export function sendPage(
  response: ServerResponse,
  { name, token }: { readonly name: string; readonly token: string },
): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    "img-src 'self' blob:",
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
  });
  response.end(pageHtml({ name, mode: "served", token, nonce }));
}
