import type { ProviderErrorOptions } from "@genlock/provider";
import { ownMember } from "../models/own-member.ts";
import type { ServiceError } from "./service-error.ts";

/** What decides how a failed call is treated. */
export type FailureKind = Pick<
  ProviderErrorOptions,
  "code" | "outcome" | "reach" | "retryable" | "hint"
>;

const quota: FailureKind = {
  code: "PROVIDER_QUOTA",
  outcome: "rejected",
  reach: "run",
  hint: "Add credit or raise the limit in the account's billing settings, then run again: nothing that was bought is lost.",
};

const blocked: FailureKind = {
  code: "PROVIDER_BLOCKED",
  outcome: "rejected",
  hint: "Change the prompt or the pictures that go in; the same request will be refused again.",
};

const badKey: FailureKind = {
  code: "PROVIDER_CREDENTIALS",
  outcome: "rejected",
  reach: "run",
  hint: "Check OPENAI_API_KEY, and that OPENAI_BASE_URL, OPENAI_ORG_ID and OPENAI_PROJECT_ID belong to it.",
};

const unknownModel: FailureKind = {
  code: "PROVIDER_MODEL_NOT_FOUND",
  outcome: "rejected",
  reach: "model",
  hint: "Check the model's name, whether it is retired, and whether the key's project may use it.",
};

const serverFault: FailureKind = {
  code: "PROVIDER_AMBIGUOUS",
  outcome: "ambiguous",
  hint: "The picture may have been drawn and billed; look at the account's usage before asking again.",
};

/** The service's own codes, whatever the HTTP status. */
const byCode: { readonly [code: string]: FailureKind | undefined } = {
  billing_hard_limit_reached: quota,
  billing_not_active: quota,
  insufficient_quota: quota,
  bio_policy: blocked,
  content_policy_violation: blocked,
  image_content_policy_violation: blocked,
  misalignment_policy_violation: blocked,
  moderation_blocked: blocked,
  invalid_api_key: badKey,
  model_not_found: unknownModel,
  rate_limit_exceeded: {
    code: "PROVIDER_RATE_LIMITED",
    outcome: "rejected",
    reach: "model",
    retryable: true,
    hint: "Lower imagesPerMinute for this provider if it happens often.",
  },
  server_error: serverFault,
};

/** What the service's own words say about a failure; `undefined`: nothing that is known. */
export function kindOfServiceError(error: ServiceError | undefined): FailureKind | undefined {
  for (const word of [error?.code, error?.type]) {
    const kind = word === undefined ? undefined : ownMember(byCode, word);
    if (kind !== undefined) {
      return kind;
    }
  }
  return undefined;
}

/** What an HTTP status says about a failure. */
export function kindOfStatus(status: number, error: ServiceError | undefined): FailureKind {
  if (status >= 500 || status === 408) {
    return serverFault;
  }
  switch (status) {
    case 401:
      return badKey;
    case 402:
      return quota;
    case 403:
      return {
        code: "PROVIDER_FORBIDDEN",
        outcome: "rejected",
        reach: "model",
        hint: hintOf403(error),
      };
    case 409:
      return { code: "PROVIDER_UNAVAILABLE", outcome: "rejected", retryable: true };
    case 429:
      return byCode["rate_limit_exceeded"] ?? serverFault;
    default:
      return { code: "PROVIDER_REFUSED", outcome: "rejected", hint: hintOfRefusal(status, error) };
  }
}

function hintOf403(error: ServiceError | undefined): string {
  return /must be verified/i.test(error?.message ?? "")
    ? "Verify the organization in the platform's general settings (it can take 15 minutes to count), or take a model that asks for no verification."
    : "Check that the key's project may use this model, and that the service is offered where you are.";
}

function hintOfRefusal(status: number, error: ServiceError | undefined): string | undefined {
  if (error === undefined) {
    return "Check OPENAI_BASE_URL: it should end where the paths of the API begin, as in https://api.openai.com/v1.";
  }
  if (status === 413) {
    return "The pictures that go in are too large together.";
  }
  return error.param === undefined
    ? undefined
    : `The setting in question is called \`${error.param.slice(0, 60)}\` there.`;
}
