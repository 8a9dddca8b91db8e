import type { ApiError } from "./api-error.ts";
import type { Fault } from "./fault.ts";

/** The error a fault stands for; `undefined`: the fault is no refusal, or is told in another way. */
export function refusalOfFault(fault: Fault | undefined, key: string): ApiError | undefined {
  switch (fault?.kind) {
    case "status":
      return {
        status: fault.status,
        message: fault.message ?? `Scripted ${fault.status}.`,
        type: fault.type ?? (fault.status >= 500 ? "server_error" : "invalid_request_error"),
        param: null,
        code: fault.code ?? null,
        headers: fault.headers ?? {},
      };
    case "upload-status":
      return {
        status: fault.status,
        message: `Scripted ${fault.status}.`,
        type: fault.status >= 500 ? "server_error" : "invalid_request_error",
        param: null,
        code: null,
      };
    case "rate-limit":
      return {
        status: 429,
        message: "Rate limit reached for images per minute. Please try again later.",
        type: "requests",
        param: null,
        code: "rate_limit_exceeded",
        headers: {
          ...(fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter }),
          ...(fault.retryAfterMs === undefined ? {} : { "retry-after-ms": fault.retryAfterMs }),
        },
      };
    case "insufficient-quota":
      return {
        status: 429,
        message: "You exceeded your current quota, please check your plan and billing details.",
        type: "insufficient_quota",
        param: null,
        code: "insufficient_quota",
      };
    case "billing-hard-limit":
      return {
        status: 400,
        message: "Billing hard limit has been reached",
        type: "image_generation_user_error",
        param: null,
        code: "billing_hard_limit_reached",
      };
    case "moderation":
      return moderation(fault);
    case "unverified":
      return {
        status: 403,
        message:
          "Your organization must be verified to use the model. Please go to the settings and click on Verify Organization.",
        type: "invalid_request_error",
        param: null,
        code: null,
      };
    case "echo-key":
      return {
        status: 400,
        message: `Bad request by ${key} (${encodeURIComponent(key)}, ${Buffer.from(key).toString("base64")}), Authorization: Bearer ${key}, sk-live-0123456789abcdef, data:image/png;base64,${"iVBORw0KGgo".repeat(40)}`,
        type: "invalid_request_error",
        param: null,
        code: "invalid_value",
      };
    default:
      return undefined;
  }
}

function moderation(fault: Extract<Fault, { kind: "moderation" }>): ApiError {
  const categories = fault.categories ?? ["violence"];
  return {
    status: 400,
    message: `Your request was rejected by the safety system. safety_violations=[${categories.join(", ")}].`,
    type: "image_generation_user_error",
    param: null,
    code: "moderation_blocked",
    details:
      fault.plain === true
        ? {}
        : { moderation_details: { moderation_stage: fault.stage ?? "input", categories } },
  };
}
