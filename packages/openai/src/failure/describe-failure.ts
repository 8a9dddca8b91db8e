import type { IncomingMessage } from "node:http";
import { ProviderError } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { SinkFailure } from "../answer/picture-writer.ts";
import type { Deadline } from "../transport/deadline.ts";
import type { Exchange } from "../transport/exchange.ts";
import { describeConnection } from "./describe-connection.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { redact } from "./redact.ts";
import { readServiceError } from "./service-error.ts";
import { ServiceFailure } from "./service-failure.ts";

/** What is known about a call that failed. */
export interface FailedCall {
  readonly exchange: Exchange;
  readonly deadline: Deadline;
  /** Values no message may hold. */
  readonly secrets: readonly string[];
}

/**
 * What a failure means: a {@link ProviderError} that says what happened to the money, or the reason of a sink that
 * could not keep the bytes. The SDK's own errors are never passed on: they hold headers and whole answers.
 */
export function describeFailure(error: unknown, call: FailedCall): unknown {
  const { exchange, deadline, secrets } = call;
  if (error instanceof SinkFailure) {
    return error.reason;
  }
  const answer = exchange.answer();
  const end = deadline.ended();
  if (end === undefined) {
    const refusal = readRefusal(error, answer);
    if (refusal !== undefined) {
      return describeRefusal(refusal, secrets);
    }
    if (error instanceof BadAnswer) {
      return describeBadAnswer(error, answer);
    }
  }
  if (end === undefined && !exchange.sent() && exchange.failure() === undefined) {
    return describeUnmade(error, secrets);
  }
  return describeConnection(
    {
      sent: exchange.sent(),
      end,
      error: exchange.failure() ?? error,
      requestId: requestIdOf(answer),
    },
    secrets,
  );
}

/** An answer that describes an error, by its status or inside a success. */
function readRefusal(
  error: unknown,
  answer: IncomingMessage | undefined,
): Parameters<typeof describeRefusal>[0] | undefined {
  if (error instanceof ServiceFailure && answer !== undefined) {
    return {
      status: answer.statusCode ?? 200,
      headers: new Headers(),
      error: error.error,
      requestId: requestIdOf(answer),
    };
  }
  return readStatusError(error);
}

/** The SDK's error for a status, known by its shape: its class is loaded late. */
function readStatusError(error: unknown): Parameters<typeof describeRefusal>[0] | undefined {
  if (!(error instanceof Error) || !("status" in error) || !("headers" in error)) {
    return undefined;
  }
  const { status, headers } = error;
  if (typeof status !== "number" || !(headers instanceof Headers)) {
    return undefined;
  }
  return {
    status,
    headers,
    error: readServiceError("error" in error ? error.error : undefined),
    requestId: headers.get("x-request-id")?.slice(0, 200) || undefined,
  };
}

/** Something failed before there was a request: an input could not be read, the SDK not be loaded. */
function describeUnmade(error: unknown, secrets: readonly string[]): ProviderError {
  const why = error instanceof Error ? redact(error.message, secrets) : "";
  return new ProviderError({
    code: "PROVIDER_UNSUPPORTED",
    outcome: "not-sent",
    message: `The request could not be made${why === "" ? "" : ` (${why})`}. Nothing was sent.`,
  });
}

function describeBadAnswer(error: BadAnswer, answer: IncomingMessage | undefined): ProviderError {
  return new ProviderError({
    code: "PROVIDER_BAD_ANSWER",
    outcome: "ambiguous",
    message: `The service answered with success, but with ${error.message}. It may have been billed.`,
    hint: "Look at the account's usage before asking again; behind a gateway, look at what it passes on.",
    status: answer?.statusCode,
    requestId: requestIdOf(answer),
  });
}

function requestIdOf(answer: IncomingMessage | undefined): string | undefined {
  const id = answer?.headers["x-request-id"];
  return typeof id === "string" && id !== "" ? id.slice(0, 200) : undefined;
}
