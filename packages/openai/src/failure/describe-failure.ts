import { ProviderError } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { messageHeaders } from "../answer/message-headers.ts";
import { SinkFailure } from "../answer/picture-writer.ts";
import { readRequestId } from "../answer/request-id.ts";
import type { Deadline } from "../transport/deadline.ts";
import type { Exchange } from "../transport/exchange.ts";
import { DrewNothing } from "../responses/drew-nothing.ts";
import { describeConnection } from "./describe-connection.ts";
import { describeEmpty } from "./describe-empty.ts";
import { describeRefusal, type Refusal } from "./describe-refusal.ts";
import { redact } from "./redact.ts";
import { readServiceError } from "./service-error.ts";
import { ServiceFailure } from "./service-failure.ts";

/** What is known about a call that failed. */
export interface FailedCall {
  readonly exchange: Exchange;
  readonly deadline: Deadline;
  /** What no message may hold. */
  readonly secret: string;
}

/**
 * What a failure means: a {@link ProviderError} that says what happened to the money, or the reason of a sink that
 * could not keep the bytes. The SDK's own errors are never passed on: they hold headers and whole answers.
 */
export function describeFailure(error: unknown, call: FailedCall): unknown {
  const { exchange, deadline, secret } = call;
  const end = deadline.ended();
  if (error instanceof SinkFailure) {
    return error.reason;
  }
  if (ProviderError.isInstance(error)) {
    return error;
  }
  if (end === undefined) {
    const refusal = readRefusal(error, call);
    if (refusal !== undefined) {
      return describeRefusal(refusal, [secret]);
    }
    if (error instanceof DrewNothing) {
      return describeEmpty(error.response, answered(call), [secret]);
    }
    if (error instanceof BadAnswer) {
      return describeBadAnswer(error, call);
    }
    if (!exchange.sent() && exchange.failure() === undefined) {
      return describeUnmade(error, secret);
    }
  }
  return describeConnection(
    {
      sent: exchange.sent(),
      end,
      error: exchange.failure() ?? error,
      requestId: requestIdOf(call),
    },
    [secret],
  );
}

/** An answer that describes an error, by its status or inside a success. */
function readRefusal(error: unknown, call: FailedCall): Refusal | undefined {
  return error instanceof ServiceFailure
    ? { ...answered(call), error: error.error }
    : readStatusError(error, call.secret);
}

/** What is known about an answer that began as a success. */
function answered(call: FailedCall): Omit<Refusal, "error"> {
  const message = call.exchange.answer();
  return {
    status: message?.statusCode ?? 200,
    headers: messageHeaders(message),
    requestId: requestIdOf(call),
  };
}

/** The SDK's error for a status, known by its shape: its class is loaded late. */
function readStatusError(error: unknown, secret: string): Refusal | undefined {
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
    requestId: readRequestId(headers.get("x-request-id"), secret),
  };
}

/** Something failed before there was a request: an input could not be read, the SDK not be loaded. */
function describeUnmade(error: unknown, secret: string): ProviderError {
  const why = error instanceof Error ? redact(error.message, [secret]) : "";
  return new ProviderError({
    code: "PROVIDER_UNSUPPORTED",
    outcome: "not-sent",
    message: `The request could not be made${why === "" ? "" : ` (${why})`}. Nothing was sent.`,
  });
}

function describeBadAnswer(error: BadAnswer, call: FailedCall): ProviderError {
  return new ProviderError({
    code: "PROVIDER_BAD_ANSWER",
    outcome: "ambiguous",
    message: `The service answered with success, but with ${error.message}. It may have been billed.`,
    hint: "Look at the account's usage before asking again; behind a gateway, look at what it passes on.",
    status: call.exchange.answer()?.statusCode,
    requestId: requestIdOf(call),
  });
}

function requestIdOf({ exchange, secret }: FailedCall): string | undefined {
  return readRequestId(exchange.answer()?.headers["x-request-id"], secret);
}
