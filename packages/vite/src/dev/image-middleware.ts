import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connect } from "vite";
import { parsePictureUrl, type PictureRequest } from "./picture-url.ts";
import type { ServedImage } from "./served-image.ts";

/** Finds a picture; `undefined`: there is none of that name. */
export type FindImage = (request: PictureRequest) => Promise<ServedImage | undefined>;

/**
 * Answers pictures to `GET` and `HEAD`, below the route it is mounted at. It looks names up among those the project
 * has: no part of a URL is ever a path, and no request draws, retries or buys.
 *
 * @param onError hears what went wrong; the browser is only told that something did.
 */
export function createImageMiddleware(
  find: FindImage,
  onError: (error: unknown) => void,
): Connect.NextHandleFunction {
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      sendText(response, 405, "Pictures are only read.");
      return;
    }
    answer(request, response, find).catch((error: unknown) => {
      onError(error);
      if (!response.headersSent) sendText(response, 500, "This picture could not be made.");
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: FindImage,
): Promise<void> {
  const wanted = parsePictureUrl((request.url ?? "").replace(/^\//, ""));
  const image = wanted === undefined ? undefined : await find(wanted);
  if (image === undefined) {
    sendText(response, 404, "The manifest has no such picture.");
    return;
  }
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", image.etag);
  if (request.headers["if-none-match"] === image.etag) {
    response.writeHead(304).end();
    return;
  }
  if (image.mediaType === "image/svg+xml") {
    response.setHeader("Content-Security-Policy", "sandbox");
  }
  response.writeHead(200, {
    "Content-Type": image.mediaType,
    "Content-Length": image.bytes.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : image.bytes);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
