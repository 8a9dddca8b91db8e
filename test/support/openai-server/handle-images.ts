import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type ApiError, badParameter, errorBody } from "./api-error.ts";
import { checkAccess } from "./check-access.ts";
import { checkFiles } from "./check-files.ts";
import { checkParameters, type Operation } from "./check-parameters.ts";
import { drawAnswer } from "./draw-answer.ts";
import type { Fault } from "./fault.ts";
import { fieldText } from "./field-text.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";
import type { BilledCall, RecordedRequest } from "./records.ts";
import { refusalOfFault } from "./refusal-of-fault.ts";
import { sendError, sendJson, sendPage } from "./send-answer.ts";
import { type ServedModel, servedModels } from "./served-models.ts";

/** What the handler works with. */
export interface ImageHandlerOptions {
  readonly key: string;
  readonly latency?: number;
  readonly imagesPerMinute?: number;
  readonly servesRetired?: boolean;
  readonly requests: RecordedRequest[];
  readonly billed: BilledCall[];
  readonly nextFault: () => Fault | undefined;
  readonly publish: (picture: Buffer, format: string) => string;
}

const operations: { readonly [path: string]: Operation | undefined } = {
  "/v1/images/generations": "generate",
  "/v1/images/edits": "edit",
};

/** Answers the endpoints of the Image API. */
export function createImageHandler(
  options: ImageHandlerOptions,
): (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const limiter = createRateLimiter(options.imagesPerMinute);

  /** The first reason to refuse, in the order in which the API looks. */
  async function refusalOf(
    path: string,
    request: IncomingMessage,
    read: ReadRequest,
  ): Promise<ApiError | undefined> {
    const operation = operations[path];
    const denied = checkAccess(request.headers, options.key);
    if (denied !== undefined) {
      return denied;
    }
    if (operation === undefined || request.method !== "POST") {
      return notFound(`Invalid URL (${request.method} ${path})`, null);
    }
    if (read.body === undefined) {
      return badParameter(
        "",
        "unsupported_content_type",
        "We could not parse the body of your request.",
      );
    }
    const name = fieldText(read.body["model"] ?? "dall-e-2");
    const model = findServed(name, options.servesRetired === true);
    if (model === undefined) {
      return notFound(
        `The model '${name}' does not exist or you do not have access to it.`,
        "model_not_found",
      );
    }
    const wrong =
      checkParameters(read.body, model, operation) ??
      (operation === "edit" ? await checkFiles(read.files, model) : undefined);
    return wrong ?? limitOf(limiter.take(Number(read.body["n"] ?? 1)));
  }

  return async (path, request, response) => {
    const read = await readRequest(request);
    const record: RecordedRequest = {
      method: request.method ?? "",
      path,
      headers: { ...request.headers },
      body: read.body ?? {},
      files: read.files,
      at: Date.now(),
      status: undefined,
    };
    options.requests.push(record);
    response.once("finish", () => (record.status = response.statusCode));
    const fault = options.nextFault();
    const refusal = (await refusalOf(path, request, read)) ?? refusalOfFault(fault, options.key);
    if (refusal !== undefined && refusal.status < 500) {
      sendError(response, refusal);
      return;
    }
    const model = fieldText(record.body["model"] ?? "");
    const images = Number(record.body["n"] ?? 1);
    options.billed.push({ model, images, at: Date.now() });
    await sleep(options.latency ?? 0);
    if (answerFault(response, fault, refusal)) {
      return;
    }
    await drawAnswer(response, {
      operation: operations[path] ?? "generate",
      fields: record.body,
      model: servedModels[model] ?? neverReached(model),
      inputs: read.files.length,
      fault,
      publish: options.publish,
    });
  };
}

function neverReached(model: string): ServedModel {
  throw new Error(`${model} was let in without being known`);
}

function findServed(name: string, servesRetired: boolean): ServedModel | undefined {
  const model = Object.hasOwn(servedModels, name) ? servedModels[name] : undefined;
  return model?.retired === true && !servesRetired ? undefined : model;
}

function notFound(message: string, code: string | null): ApiError {
  return { status: 404, message, type: "invalid_request_error", param: null, code };
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

/** Answers for a fault that needs no picture; `false`: there is none. */
function answerFault(
  response: ServerResponse,
  fault: Fault | undefined,
  refusal: ApiError | undefined,
): boolean {
  if (fault?.kind === "status" && fault.html === true) {
    sendPage(response, fault.status);
    return true;
  }
  if (refusal !== undefined) {
    sendError(response, refusal);
    return true;
  }
  switch (fault?.kind) {
    case "reset-after-accept":
      response.socket?.resetAndDestroy();
      return true;
    case "html":
      sendPage(response, 200);
      return true;
    case "empty-object":
      void sendJson(response, "{}", undefined);
      return true;
    case "empty-data":
      void sendJson(response, JSON.stringify({ created: 0, data: [] }), undefined);
      return true;
    case "error-in-success":
      void sendJson(
        response,
        errorBody({
          status: 200,
          message: "The upstream failed.",
          type: "upstream_error",
          param: null,
          code: fault.code ?? null,
        }),
        undefined,
      );
      return true;
    case "stall":
      return fault.where === "headers";
    default:
      return false;
  }
}
