import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerFault } from "./answer-fault.ts";
import { type ApiError, badParameter } from "./api-error.ts";
import type { BatchStore } from "./batches/batch-store.ts";
import { handleBatches } from "./batches/handle-batches.ts";
import { checkAccess } from "./check-access.ts";
import type { Fault } from "./fault.ts";
import type { FileStore } from "./files/file-store.ts";
import { handleFiles } from "./files/handle-files.ts";
import { handleModels } from "./handle-models.ts";
import type { PaidEndpoint } from "./paid-endpoint.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";
import type { BilledCall, RecordedRequest } from "./records.ts";
import { refusalOfFault } from "./refusal-of-fault.ts";
import { sendError } from "./send-answer.ts";

/** What the API works with. */
export interface ApiOptions {
  readonly key: string;
  /** Milliseconds. */
  readonly latency: number;
  /** By how much of it single answers come sooner or later, 0 to 1. */
  readonly jitter: number;
  /** What the answer to a paid call waits for, by its place among them; the first is 1. */
  readonly mayAnswer: (call: number) => Promise<void> | undefined;
  readonly servesRetired: boolean;
  readonly limiter: RateLimiter;
  readonly requests: RecordedRequest[];
  readonly billed: BilledCall[];
  /** `undefined`: nothing goes wrong with this request. */
  readonly takeFault: (where: "paid" | "files") => Fault | undefined;
  readonly files: FileStore;
  readonly batches: BatchStore;
  /** The address of this server's API. */
  readonly baseUrl: () => string;
  readonly endpoints: { readonly [path: string]: PaidEndpoint | undefined };
}

/** Answers every endpoint of the API. */
export function createApiHandler(
  options: ApiOptions,
): (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (path, request, response) => {
    const read = await readRequest(request);
    const method = request.method ?? "";
    const record: RecordedRequest = {
      method,
      path,
      headers: { ...request.headers },
      body: read.body ?? {},
      files: read.files,
      at: Date.now(),
      status: undefined,
    };
    options.requests.push(record);
    response.once("finish", () => (record.status = response.statusCode));
    const denied = checkAccess(request.headers, options.key);
    if (path.startsWith("/v1/files")) {
      const refusal = denied ?? refusalOfFault(options.takeFault("files"), options.key);
      if (refusal !== undefined) {
        sendError(response, refusal);
        return;
      }
      handleFiles(response, { method, rest: path.slice("/v1/files".length), read }, options.files);
    } else if (path.startsWith("/v1/batches") && denied === undefined) {
      const { files, batches, key } = options;
      const rest = path.slice("/v1/batches".length);
      const baseUrl = options.baseUrl();
      handleBatches(response, { method, rest, read }, { files, batches, key, baseUrl });
    } else if (path.startsWith("/v1/models") && denied === undefined) {
      handleModels(response, path.slice("/v1/models/".length), options.servesRetired);
    } else {
      await handlePaid(response, { method, path, read, denied }, options);
    }
  };
}

/** A request that may be paid for. */
interface PaidRequest {
  readonly method: string;
  readonly path: string;
  readonly read: ReadRequest;
  readonly denied: ApiError | undefined;
}

async function handlePaid(
  response: ServerResponse,
  request: PaidRequest,
  options: ApiOptions,
): Promise<void> {
  const { method, path, read } = request;
  const fault = options.takeFault("paid");
  const endpoint = method === "POST" ? options.endpoints[path] : undefined;
  const call = { fields: read.body ?? {}, files: read.files };
  const refusal =
    (await refusalOf(request, endpoint, options)) ?? refusalOfFault(fault, options.key);
  for (const [name, value] of Object.entries(options.limiter.headers())) {
    response.setHeader(name, value);
  }
  if (endpoint === undefined || (refusal !== undefined && refusal.status < 500)) {
    sendError(response, refusal ?? notFound(method, path));
    return;
  }
  options.billed.push({ ...endpoint.order(call), at: Date.now() });
  const place = options.billed.length;
  await Promise.all([sleep(latencyOf(place, options)), options.mayAnswer(place)]);
  if (!answerFault(response, fault, refusal)) {
    await endpoint.answer(response, call, fault);
  }
}

/** The first reason to refuse, in the order in which the API looks. */
async function refusalOf(
  { method, path, read, denied }: PaidRequest,
  endpoint: PaidEndpoint | undefined,
  { limiter }: ApiOptions,
): Promise<ApiError | undefined> {
  if (denied !== undefined) {
    return denied;
  }
  if (endpoint === undefined) {
    return notFound(method, path);
  }
  if (read.body === undefined) {
    const message = "We could not parse the body of your request.";
    return badParameter("", "unsupported_content_type", message);
  }
  const call = { fields: read.body, files: read.files };
  return (await endpoint.refuse(call)) ?? limitOf(limiter.take(endpoint.order(call).images));
}

function notFound(method: string, path: string): ApiError {
  const message = `Invalid URL (${method} ${path})`;
  return { status: 404, message, type: "invalid_request_error", param: null, code: null };
}

function limitOf(seconds: number | undefined): ApiError | undefined {
  return seconds === undefined
    ? undefined
    : {
        status: 429,
        message: `Rate limit reached for images per minute. Please try again in ${seconds}s.`,
        type: "requests",
        param: null,
        code: "rate_limit_exceeded",
        headers: { "retry-after": String(seconds) },
      };
}

/** The same for the same call of every server: spread evenly, and close to that of no neighbour. */
function latencyOf(
  call: number,
  { latency, jitter }: Pick<ApiOptions, "latency" | "jitter">,
): number {
  const share = (call * 0.618_034) % 1;
  return latency * (1 + jitter * (2 * share - 1));
}
