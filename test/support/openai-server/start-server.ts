import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createBatchStore, type BatchRules, type StoredBatch } from "./batches/batch-store.ts";
import type { Fault } from "./fault.ts";
import { createFileStore } from "./files/file-store.ts";
import { createApiHandler } from "./handle-api.ts";
import { createImageEndpoint } from "./image-endpoint.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import type { BilledCall, RecordedRequest } from "./records.ts";
import { createConversationStore } from "./responses/conversation-store.ts";
import { createResponseEndpoint } from "./responses/response-endpoint.ts";

/** How the server behaves. */
export interface OpenAIServerOptions {
  /** The only key that is let in. Default: a new one. */
  readonly key?: string;
  /** Default: any free port. */
  readonly port?: number;
  /** Milliseconds until an answer begins. Default: 0. */
  readonly latency?: number;
  /** By how much of the latency single answers come sooner or later, 0 to 1. Default: 0. */
  readonly jitter?: number;
  /** The first paid call, counted from 1, whose answer and those after it wait until they are released. Default: none. */
  readonly holdFrom?: number;
  /** Images a minute; more are refused with 429. Default: no limit. */
  readonly imagesPerMinute?: number;
  /** Milliseconds that a minute of that limit lasts. Default: 60,000. */
  readonly minute?: number;
  /** Requests that headers say are allowed before clients had better wait a minute. None is refused. Default: 500. */
  readonly requestLimit?: number;
  /** Whether models that OpenAI has retired are served, as compatible servers do. Default: no. */
  readonly servesRetired?: boolean;
  /** Faults of the first requests. */
  readonly faults?: readonly Fault[];
}

/** A running server. */
export interface OpenAIServer {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** For `OPENAI_API_KEY`. */
  readonly key: string;
  /** Every API request that was read, in order; grows as they come. */
  readonly requests: readonly RecordedRequest[];
  /** Every call a customer would pay for, in order; grows as they are accepted. */
  readonly billed: readonly BilledCall[];
  /** Lets every answer go that was held back, and holds none from now on. */
  release(): void;
  /** The most API requests that were open at the same time. */
  mostAtOnce(): number;
  enqueueFault(...faults: readonly Fault[]): void;
  /** How batches end, to be changed at any time. */
  readonly batchRules: BatchRules;
  /** Every batch that was made, in order; grows as they come. */
  readonly batches: readonly StoredBatch[];
  /** Forgets every response and its pictures. */
  forgetResponses(): void;
  /** Deletes every uploaded file. */
  deleteFiles(): void;
  /** Puts a PNG among the uploads, as somebody did who told its id. Answers the id. */
  addFile(bytes: Uint8Array): string;
  close(): Promise<void>;
}

/** Starts a server that speaks OpenAI's image API, on the loopback address only. */
export async function startOpenAIServer(options: OpenAIServerOptions = {}): Promise<OpenAIServer> {
  const key = options.key ?? `sk-test-${randomBytes(18).toString("base64url")}`;
  const requests: RecordedRequest[] = [];
  const billed: BilledCall[] = [];
  const faults: Fault[] = [...(options.faults ?? [])];
  const links = new Map<string, { readonly bytes: Buffer; readonly type: string }>();
  const held = Promise.withResolvers<void>();
  let open = 0;
  let most = 0;
  let baseUrl = "";

  const files = createFileStore();
  const batches = createBatchStore();
  const conversations = createConversationStore();
  const servesRetired = options.servesRetired === true;
  const images = {
    servesRetired,
    files,
    publish(bytes: Buffer, format: string) {
      const name = randomUUID();
      links.set(name, { bytes, type: `image/${format}` });
      return `${new URL(baseUrl).origin}/pictures/${name}?sig=${randomUUID()}`;
    },
  };
  const handleApi = createApiHandler({
    key,
    latency: options.latency ?? 0,
    jitter: options.jitter ?? 0,
    mayAnswer: (call) => (call < (options.holdFrom ?? Infinity) ? undefined : held.promise),
    servesRetired,
    limiter: createRateLimiter(options.imagesPerMinute, options.minute ?? 60_000),
    requests,
    billed,
    takeFault: (where) =>
      where === (faults[0]?.kind === "upload-status" ? "files" : "paid")
        ? faults.shift()
        : undefined,
    files,
    batches,
    baseUrl: () => baseUrl,
    endpoints: {
      "/v1/images/generations": createImageEndpoint("generate", images),
      "/v1/images/edits": createImageEndpoint("edit", images),
      "/v1/images/variations": createImageEndpoint("variation", images),
      "/v1/responses": createResponseEndpoint({ servesRetired, files, conversations }),
    },
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const link = links.get(path.replace("/pictures/", ""));
    if (path.startsWith("/pictures/")) {
      response.writeHead(link === undefined ? 404 : 200, {
        "content-type": link?.type ?? "text/plain",
      });
      response.end(link?.bytes ?? "no such picture");
      return;
    }
    open += 1;
    most = Math.max(most, open);
    response.once("close", () => (open -= 1));
    response.setHeader("x-request-id", `req_${randomUUID().replaceAll("-", "")}`);
    for (const [name, value] of Object.entries(
      limitHeaders(options.requestLimit ?? 500, requests.length),
    )) {
      response.setHeader(name, value);
    }
    await handleApi(path, request, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.on("connection", (socket) => {
    if (faults[0]?.kind === "reset-before-accept") {
      faults.shift();
      socket.resetAndDestroy();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  baseUrl = `http://127.0.0.1:${port}/v1`;
  return {
    baseUrl,
    key,
    requests,
    billed,
    release: () => held.resolve(),
    mostAtOnce: () => most,
    batchRules: batches.rules,
    batches: batches.batches,
    enqueueFault: (...more) => faults.push(...more),
    forgetResponses: () => conversations.forgetAll(),
    deleteFiles: () => files.deleteAll(),
    addFile: (bytes) =>
      files.add({ bytes, type: "image/png", filename: "upload.png", purpose: "vision" }, undefined)
        .id,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the API tells about its limits with every answer. */
function limitHeaders(limit: number, made: number): { readonly [name: string]: string } {
  return {
    "x-ratelimit-limit-requests": String(limit),
    "x-ratelimit-remaining-requests": String(Math.max(0, limit - 1 - made)),
    "x-ratelimit-reset-requests": "1m0.12s",
    "x-ratelimit-remaining-tokens": "249000",
    "x-ratelimit-reset-tokens": "240ms",
  };
}
