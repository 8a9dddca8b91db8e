import {
  type BatchAnswer,
  type BatchedRequest,
  type ImageResult,
  ProviderError,
} from "@genlock/provider";
import { compareAnswer } from "../answer/compare-answer.ts";
import { isJsonObject, type JsonObject, member, textMember } from "../answer/json-object.ts";
import type { ScannedAnswer } from "../answer/picture-scanner.ts";
import { readUsage } from "../answer/read-usage.ts";
import { recordUse } from "../answer/record-use.ts";
import { readRequestId } from "../answer/request-id.ts";
import { costOfTokens, withoutGuess } from "../cost/cost-of-usage.ts";
import { describeRefusal } from "../failure/describe-refusal.ts";
import { readServiceError } from "../failure/service-error.ts";
import { batchShare } from "./batch-terms.ts";

/** What is known about a line beside its text. */
export interface LineContext {
  readonly modelId: string;
  readonly batchId: string;
  readonly secret: string;
  readonly requestOf: (customId: string) => BatchedRequest | undefined;
}

/** Codes of calls that the service never began. */
const neverBegun = ["batch_expired", "batch_cancelled"];

/** Reads one line of a file of answers, whose pictures went to the sink already. */
export function readLine(
  { answer: line, written }: ScannedAnswer,
  context: LineContext,
): BatchAnswer {
  const { requestOf, secret } = context;
  const customId = textMember(line, "custom_id");
  const request = customId === undefined ? undefined : requestOf(customId);
  if (customId === undefined || request === undefined) {
    return { kind: "ignored", reason: "is for a call that was not asked for" };
  }
  const response = member(line, "response");
  const status = response?.["status_code"];
  const requestId = readRequestId(textMember(response, "request_id"), secret);
  if (response === undefined || typeof status !== "number") {
    return { kind: "failure", customId, error: describeNothing(line, secret) };
  }
  const body = member(response, "body");
  if (status < 200 || status >= 300) {
    const error = readServiceError(body);
    const refusal = { status, headers: new Headers(), error, requestId };
    return { kind: "failure", customId, error: describeRefusal(refusal, [secret]) };
  }
  const images = listOf(body?.["data"]);
  if (body === undefined || images.length === 0 || images.length !== written.length) {
    return { kind: "failure", customId, error: describeBad(requestId) };
  }
  const result = resultOf({ body, images, requestId }, request, context);
  return { kind: "result", customId, result };
}

interface Answered {
  readonly body: JsonObject;
  readonly images: readonly JsonObject[];
  readonly requestId: string | undefined;
}

function resultOf(
  { body, images, requestId }: Answered,
  request: BatchedRequest,
  { modelId, batchId, secret }: LineContext,
): ImageResult {
  const usage = readUsage(body);
  const whole = costOfTokens(modelId, withoutGuess(usage, request.operation !== "generate"));
  return {
    images: images.map((image, index) => ({
      index,
      revisedPrompt: textMember(image, "revised_prompt")?.replaceAll(secret, "[redacted]"),
    })),
    warnings: compareAnswer(request, body, images.length),
    usage,
    cost: whole === undefined ? undefined : whole * batchShare,
    requestId,
    continuation: undefined,
    rateLimit: undefined,
    used: { ...recordUse(request.sent, body, request.operation), batch: batchId },
  };
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function describeNothing(line: JsonObject, secret: string): ProviderError {
  const error = readServiceError(line["error"]);
  if (neverBegun.includes(error?.code ?? "")) {
    return new ProviderError({
      code: "PROVIDER_UNAVAILABLE",
      outcome: "not-sent",
      retryable: true,
      message: "The batch ended before this call was made. Nothing was drawn or billed.",
      hint: "Run `genlock generate --batch` again: only what is left is asked for.",
      serviceCode: error?.code,
    });
  }
  return describeRefusal(
    {
      status: error === undefined ? 500 : 400,
      headers: new Headers(),
      error,
      requestId: undefined,
    },
    [secret],
  );
}

function describeBad(requestId: string | undefined): ProviderError {
  return new ProviderError({
    code: "PROVIDER_BAD_ANSWER",
    outcome: "ambiguous",
    message: "The batch answered with success, but without its pictures. It may have been billed.",
    hint: "Look at the account's usage before asking again.",
    requestId,
  });
}
