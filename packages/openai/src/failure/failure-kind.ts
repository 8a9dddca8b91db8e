import type { ServiceError } from "./service-error.ts";
import { type FailureKind, kindOfCode, kinds } from "./known-codes.ts";

/** What the service's own words say about a failure; `undefined`: nothing that is known. */
export function kindOfServiceError(error: ServiceError | undefined): FailureKind | undefined {
  for (const word of [error?.code, error?.type]) {
    const kind = word === undefined ? undefined : kindOfCode(word);
    if (kind !== undefined) {
      return kind.code === "PROVIDER_REFUSED" ? naming(error?.param, kind) : kind;
    }
  }
  return undefined;
}

/** What an HTTP status says about a failure. */
export function kindOfStatus(status: number, error: ServiceError | undefined): FailureKind {
  if (status >= 500 || status === 408) {
    return kinds.serverFault;
  }
  switch (status) {
    case 401:
      return kinds.badKey;
    case 402:
      return kinds.quota;
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
      return kinds.rateLimit;
    default:
      return { code: "PROVIDER_REFUSED", outcome: "rejected", hint: hintOfRefusal(status, error) };
  }
}

/** Whether the answer sends elsewhere. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function hintOf403(error: ServiceError | undefined): string {
  return /must be verified/i.test(error?.message ?? "")
    ? "Verify the organization in the platform's general settings (it can take 15 minutes to count), or take a model that asks for no verification."
    : "Check that the key's project may use this model, and that the service is offered where you are.";
}

function hintOfRefusal(status: number, error: ServiceError | undefined): string | undefined {
  if (isRedirect(status)) {
    return "Redirects are not followed, so that the key goes nowhere else. Set OPENAI_BASE_URL to where the API itself is: look at https instead of http, the host's full name, and the path.";
  }
  if (error === undefined) {
    return "Check OPENAI_BASE_URL: it should end where the paths of the API begin, as in https://api.openai.com/v1.";
  }
  if (status === 413) {
    return "The pictures that go in are too large together.";
  }
  if (/\bno such file\b/i.test(error.message ?? "")) {
    return "A file id is known to one account alone, and until it expires: upload the picture again, or name the file itself.";
  }
  return error.param === undefined ? undefined : nameOfSetting(error.param);
}

function naming(param: string | undefined, kind: FailureKind): FailureKind {
  return param === undefined ? kind : { ...kind, hint: `${kind.hint} ${nameOfSetting(param)}` };
}

function nameOfSetting(param: string): string {
  return `The setting in question is called \`${param.slice(0, 60)}\` there.`;
}
