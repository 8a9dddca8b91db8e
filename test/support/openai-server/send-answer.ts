import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type ApiError, errorBody } from "./api-error.ts";
import type { Fault } from "./fault.ts";

const page = "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>";

/** Sends an error. */
export function sendError(response: ServerResponse, error: ApiError): void {
  response.writeHead(error.status, {
    "content-type": "application/json",
    ...error.headers,
  });
  response.end(errorBody(error));
}

/** Sends an object as JSON. */
export function sendObject(response: ServerResponse, object: object): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(object));
}

/** Sends a proxy's page. */
export function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/html" });
  response.end(page);
}

/** Sends a JSON body, or what a fault makes of it. */
export async function sendJson(
  response: ServerResponse,
  json: string,
  fault: Fault | undefined,
): Promise<void> {
  const body = Buffer.from(json);
  const headers = { "content-type": "application/json" };
  switch (fault?.kind) {
    case "cut":
      sendCut(response, body, fault.framing);
      return;
    case "stall":
      response.writeHead(200, { ...headers, "content-length": body.length });
      response.write(body.subarray(0, body.length / 2));
      return;
    case "drip":
      response.writeHead(200, { ...headers, "content-length": body.length });
      for (let at = 0; at < body.length && !response.destroyed; at += fault.bytes) {
        response.write(body.subarray(at, at + fault.bytes));
        await sleep(fault.interval);
      }
      response.end();
      return;
    case "gzip":
      response.writeHead(200, { ...headers, "content-encoding": "gzip" });
      response.end(gzipSync(body));
      return;
    default:
      response.writeHead(200, { ...headers, "content-length": body.length });
      response.end(body);
  }
}

function sendCut(
  response: ServerResponse,
  body: Buffer,
  framing: Extract<Fault, { kind: "cut" }>["framing"],
): void {
  const headers = { "content-type": "application/json" };
  const { socket } = response;
  if (framing === "close") {
    // Without a length or chunks only the end of the connection ends the body, and that looks clean.
    socket?.end(
      Buffer.concat([
        Buffer.from(
          [
            "HTTP/1.1 200 OK",
            "content-type: application/json",
            "connection: close",
            `x-request-id: ${String(response.getHeader("x-request-id"))}`,
            "\r\n",
          ].join("\r\n"),
        ),
        body.subarray(0, body.length / 2),
      ]),
    );
    return;
  }
  const sent = framing === "gzip" ? gzipSync(body) : body;
  response.writeHead(200, {
    ...headers,
    ...(framing === "length" ? { "content-length": sent.length } : {}),
    ...(framing === "gzip" ? { "content-encoding": "gzip" } : {}),
  });
  response.write(sent.subarray(0, sent.length / 2), () => {
    if (framing === "gzip") {
      response.end();
    } else {
      socket?.destroySoon();
    }
  });
}
