import type { IncomingMessage, ServerResponse } from "node:http";
import type { PictureBytes } from "./picture-bytes.ts";

/** Sends a picture whose URL names its bytes, so that a browser may keep it. */
export function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  { mediaType, bytes }: PictureBytes,
): void {
  response.writeHead(200, {
    "Content-Type": mediaType,
    "Content-Length": bytes.byteLength,
    "Cache-Control": "private, max-age=31536000, immutable",
    // Whoever opens a picture by itself opens a document, and SVG may hold scripts.
    ...(mediaType === "image/svg+xml" ? { "Content-Security-Policy": "sandbox" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
