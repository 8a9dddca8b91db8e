import { ProviderError, type ProviderErrorOptions } from "@genlock/provider";
import type { EmptyResponse } from "../responses/drew-nothing.ts";
import { describeRefusal, type Refusal } from "./describe-refusal.ts";
import { redact } from "./redact.ts";

/** What is told about a response without a picture, beside the response. */
type Told = Pick<ProviderErrorOptions, "status" | "requestId" | "rateLimit">;

/**
 * What a response without a picture means. The main model's words are paid for in any case; whether a failed picture is,
 * nobody says, so without a bill it counts as maybe paid.
 */
export function describeEmpty(
  response: EmptyResponse,
  refusal: Omit<Refusal, "error">,
  secrets: readonly string[],
): ProviderError {
  const { cost, error } = response;
  if (error !== undefined) {
    const refused = describeRefusal({ ...refusal, error }, secrets);
    // What may have been paid counts in full; the words alone would be too little.
    return refused.outcome === "ambiguous" ? refused : withCost(refused, cost);
  }
  const outcome = cost === undefined ? "ambiguous" : "rejected";
  const told: Told = { status: refusal.status, requestId: refusal.requestId };
  return new ProviderError({ ...told, ...explain(response, secrets), outcome, cost });
}

function explain(
  response: EmptyResponse,
  secrets: readonly string[],
): Pick<ProviderErrorOptions, "code" | "message" | "hint" | "serviceCode"> {
  if (response.stopped === "content_filter") {
    return {
      code: "PROVIDER_BLOCKED",
      message: "The service's filter stopped the main model before it drew.",
      hint: "Change the prompt or the pictures that go in; the same request will be stopped again.",
      serviceCode: response.stopped,
    };
  }
  if (response.stopped !== undefined) {
    const reason = redact(response.stopped, secrets);
    return {
      code: "PROVIDER_REFUSED",
      message: `The main model stopped before it drew (${reason}). Its words were billed.`,
      hint: "Raise `responses.max_output_tokens`, or take a main model that thinks less.",
      serviceCode: reason,
    };
  }
  if (response.failed) {
    return {
      code: "PROVIDER_REFUSED",
      message: "The service could not draw the picture and did not say why.",
      hint: "Ask again later, or through `api: images`, which says more.",
      serviceCode: undefined,
    };
  }
  const words = redact((response.words ?? "").slice(0, 2000), secrets).slice(0, 300);
  return {
    code: "PROVIDER_REFUSED",
    message: `The main model answered in words only${words === "" ? "" : `: "${words}"`}. They were billed.`,
    hint: "Say in the prompt what is to be drawn, take another main model, or `api: images`, where none stands between.",
    serviceCode: undefined,
  };
}

function withCost(error: ProviderError, cost: number | undefined): ProviderError {
  return new ProviderError({
    code: error.code,
    outcome: error.outcome,
    message: error.message,
    hint: error.hint,
    reach: error.reach,
    // What was paid for is not repeated unasked.
    retryable: error.retryable && (cost ?? 0) === 0,
    retryAfter: error.retryAfter,
    status: error.status,
    serviceCode: error.serviceCode,
    requestId: error.requestId,
    rateLimit: error.rateLimit,
    cost,
  });
}
