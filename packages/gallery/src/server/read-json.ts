import type { IncomingMessage } from "node:http";

/** Bytes of a request's body at most: a long prompt, many times over. */
const most = 1_000_000;

/** What a request's body turned out to be. */
export type JsonBody =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: 400 | 413; readonly reason: string };

/** Reads a body that has to be one JSON object. */
export async function readJson(request: IncomingMessage): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.byteLength;
    if (length > most) return { ok: false, status: 413, reason: "The body is too long." };
    chunks.push(bytes);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (isFields(value)) return { ok: true, fields: value };
  } catch {
    // Told below, as with any other body that is none.
  }
  return { ok: false, status: 400, reason: "The body must be a JSON object." };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
