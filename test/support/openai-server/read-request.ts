import type { IncomingMessage } from "node:http";
import type { RecordedFile } from "./records.ts";

/** The body of a request, whichever way it was sent. */
export interface ReadRequest {
  /** `undefined`: it was neither JSON nor multipart. */
  readonly body: { readonly [name: string]: unknown } | undefined;
  readonly files: readonly RecordedFile[];
}

const numbers = ["n", "output_compression", "partial_images", "frame_count", "frame_duration_ms"];

/** Reads a JSON or multipart body. */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (/^multipart\/form-data/i.test(type)) {
    return readForm(await new Response(bytes, { headers: { "content-type": type } }).formData());
  }
  try {
    const body: unknown = JSON.parse(bytes.toString());
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return { body: isObject ? { ...body } : undefined, files: [] };
  } catch {
    return { body: undefined, files: [] };
  }
}

async function readForm(form: FormData): Promise<ReadRequest> {
  const body: { [name: string]: unknown } = {};
  const files: RecordedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === "string") {
      body[field] = readText(field, value);
    } else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      files.push({ field, filename: value.name, type: value.type, bytes });
    }
  }
  return { body, files };
}

function readText(field: string, value: string): unknown {
  if (numbers.includes(field)) {
    return Number(value);
  }
  return field === "stream" ? value === "true" : value;
}
