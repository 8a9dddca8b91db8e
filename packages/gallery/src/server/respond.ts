import type { ServerResponse } from "node:http";

/** Begins every answer: nothing of it is for other sites, whatever the server that we are mounted in allows. */
export function closeToOthers(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith("access-control-")) response.removeHeader(name);
  }
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-store");
}

/** Ends an answer with a sentence. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** Ends an answer with data. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const type = { "Content-Type": "application/json; charset=utf-8" };
  response.writeHead(status, type).end(JSON.stringify(value));
}
