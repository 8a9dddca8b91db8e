import { ProviderError } from "@genlock/provider";
import { readRateLimit } from "../answer/read-rate-limit.ts";
import { ownMember } from "../models/own-member.ts";
import { isRedirect, kindOfServiceError, kindOfStatus } from "./failure-kind.ts";
import { redact } from "./redact.ts";
import { type AnswerHeaders, readRetryAfter } from "./retry-after.ts";
import type { Moderation, ServiceError } from "./service-error.ts";

/** An answer that is no picture. */
export interface Refusal {
  /** HTTP status; below 300 when the error came inside an answer that began as a success. */
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** `undefined`: the answer did not describe an error in a way that can be read. */
  readonly error: ServiceError | undefined;
  readonly requestId: string | undefined;
}

/** What a refusal means for the call: who must stop, whether asking again can help, whether it may have been billed. */
export function describeRefusal(refusal: Refusal, secrets: readonly string[]): ProviderError {
  const { status, headers, error } = refusal;
  const kind = kindOfServiceError(error) ?? kindOfStatus(status < 300 ? 500 : status, error);
  // The status outranks a code that a gateway repeats: after a 5xx nobody can say what was drawn.
  const certain =
    status >= 500 && kind.outcome !== "ambiguous" ? kindOfStatus(status, error) : kind;
  const serviceCode = error?.code ?? error?.type;
  return new ProviderError({
    ...certain,
    message:
      certain.code === "PROVIDER_BLOCKED"
        ? describeBlock(error?.moderation, secrets)
        : describeText(refusal, secrets),
    retryAfter: readRetryAfter(headers),
    status,
    serviceCode: serviceCode === undefined ? undefined : redact(serviceCode, secrets),
    requestId: refusal.requestId,
    rateLimit: readRateLimit(headers),
  });
}

function describeText(refusal: Refusal, secrets: readonly string[]): string {
  const { status, error } = refusal;
  const told = error?.message === undefined ? "" : redact(error.message, secrets);
  if (told !== "") {
    return status < 300
      ? `The service broke off: ${told}`
      : `The service answered ${status}: ${told}`;
  }
  if (isRedirect(status)) {
    return `The service answered ${status}: it sends elsewhere, and nothing was drawn.`;
  }
  return status < 300
    ? "The service broke off without saying why."
    : `The service answered ${status} without saying why.`;
}

const stages: { readonly [stage: string]: string } = {
  input: "what went in",
  output: "the drawn picture",
};

function describeBlock(moderation: Moderation | undefined, secrets: readonly string[]): string {
  const stage = moderation?.stage;
  const what = (stage === undefined ? undefined : ownMember(stages, stage)) ?? "the request";
  const named = stage === undefined ? "" : ` (stage: ${redact(stage, secrets)})`;
  const listed = (moderation?.categories ?? []).map((category) => redact(category, secrets));
  const why = listed.length === 0 ? "" : `: ${listed.join(", ")}`;
  return `The service's moderation blocked ${what}${named}${why}.`;
}
