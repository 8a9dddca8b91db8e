import { provider } from "@genlock/openai";
import type { ProviderErrorCode } from "@genlock/provider";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model() {
  return provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

/** Status, the service's code, what it becomes, and a word of what to do. */
type Row = readonly [number, string | null, ProviderErrorCode, string];

const refused: readonly Row[] = [
  [400, "invalid_value", "PROVIDER_REFUSED", "genlock check"],
  [400, "invalid_type", "PROVIDER_REFUSED", "genlock check"],
  [400, "unknown_parameter", "PROVIDER_REFUSED", "params"],
  [400, "missing_required_parameter", "PROVIDER_REFUSED", "server between"],
  [400, "integer_above_max_value", "PROVIDER_REFUSED", "limits"],
  [400, "integer_below_min_value", "PROVIDER_REFUSED", "limits"],
  [400, "string_above_max_length", "PROVIDER_REFUSED", "Shorten"],
  [400, "array_above_max_length", "PROVIDER_REFUSED", "fewer pictures"],
  [400, "duplicate_parameter", "PROVIDER_REFUSED", "once"],
  [400, "unsupported_content_type", "PROVIDER_REFUSED", "OPENAI_BASE_URL"],
  [400, "invalid_input_fidelity_model", "PROVIDER_REFUSED", "input_fidelity"],
  [400, "unsupported_file_mimetype", "PROVIDER_REFUSED", "PNG, JPEG or WebP"],
  [400, "invalid_image_file", "PROVIDER_REFUSED", "save it again"],
  [400, "moderation_blocked", "PROVIDER_BLOCKED", "Change the prompt"],
  [400, "billing_hard_limit_reached", "PROVIDER_QUOTA", "billing"],
  [401, "invalid_api_key", "PROVIDER_CREDENTIALS", "OPENAI_API_KEY"],
  [401, null, "PROVIDER_CREDENTIALS", "OPENAI_API_KEY"],
  [402, null, "PROVIDER_QUOTA", "billing"],
  [403, null, "PROVIDER_FORBIDDEN", "project"],
  [404, "model_not_found", "PROVIDER_MODEL_NOT_FOUND", "retired"],
  [429, "insufficient_quota", "PROVIDER_QUOTA", "billing"],
  [429, "rate_limit_exceeded", "PROVIDER_RATE_LIMITED", "imagesPerMinute"],
  [429, null, "PROVIDER_RATE_LIMITED", "imagesPerMinute"],
];

const ambiguous: readonly Row[] = [500, 502, 503, 504].flatMap((status): Row[] => [
  [status, "server_error", "PROVIDER_AMBIGUOUS", "usage"],
  [status, null, "PROVIDER_AMBIGUOUS", "usage"],
]);

describe("errors of both APIs by status and code", () => {
  const apis = ["images", "responses"] as const;
  const rows = [...refused, ...ambiguous].flatMap((row) =>
    apis.map((api) => [api, ...row] as const),
  );
  test.each(rows)("%s %d %s", async (api, status, code, becomes, says) => {
    server.enqueueFault({ kind: "status", status, code, message: "Not so." });
    const error = await failModel(model(), { api });
    expect(error.code).toBe(becomes);
    expect(error.outcome).toBe(status >= 500 ? "ambiguous" : "rejected");
    expect(error.retryable).toBe(becomes === "PROVIDER_RATE_LIMITED");
    expect(error.hint).toContain(says);
    expect(error.status).toBe(status);
    expect(error.serviceCode).toBe(
      code ?? (status >= 500 ? "server_error" : "invalid_request_error"),
    );
    expect(server.requests).toHaveLength(1);
  });
});

const begun: readonly (readonly [string, ProviderErrorCode, "rejected" | "ambiguous", string])[] = [
  ["server_error", "PROVIDER_AMBIGUOUS", "ambiguous", "usage"],
  ["vector_store_timeout", "PROVIDER_AMBIGUOUS", "ambiguous", "usage"],
  ["rate_limit_exceeded", "PROVIDER_RATE_LIMITED", "rejected", "imagesPerMinute"],
  ["invalid_prompt", "PROVIDER_REFUSED", "rejected", "prompt"],
  ["data_residency_mismatch", "PROVIDER_FORBIDDEN", "rejected", "region"],
  ["bio_policy", "PROVIDER_BLOCKED", "rejected", "Change the prompt"],
  ["misalignment_policy_violation", "PROVIDER_BLOCKED", "rejected", "Change the prompt"],
  ["image_content_policy_violation", "PROVIDER_BLOCKED", "rejected", "Change the prompt"],
  ["moderation_blocked", "PROVIDER_BLOCKED", "rejected", "Change the prompt"],
  ["invalid_image", "PROVIDER_REFUSED", "rejected", "save it again"],
  ["invalid_image_format", "PROVIDER_REFUSED", "rejected", "PNG, JPEG or WebP"],
  ["invalid_base64_image", "PROVIDER_REFUSED", "rejected", "save it again"],
  ["invalid_image_url", "PROVIDER_REFUSED", "rejected", "sent anew"],
  ["image_too_large", "PROVIDER_REFUSED", "rejected", "50 MB"],
  ["image_too_small", "PROVIDER_REFUSED", "rejected", "larger"],
  ["image_parse_error", "PROVIDER_REFUSED", "rejected", "save it again"],
  ["invalid_image_mode", "PROVIDER_REFUSED", "rejected", "RGB"],
  ["image_file_too_large", "PROVIDER_REFUSED", "rejected", "50 MB"],
  ["unsupported_image_media_type", "PROVIDER_REFUSED", "rejected", "PNG, JPEG or WebP"],
  ["empty_image_file", "PROVIDER_REFUSED", "rejected", "empty"],
  ["failed_to_download_image", "PROVIDER_REFUSED", "rejected", "sent anew"],
  ["image_file_not_found", "PROVIDER_REFUSED", "rejected", "sent anew"],
  ["something_new", "PROVIDER_AMBIGUOUS", "ambiguous", "usage"],
];

describe("errors of a response that was begun", () => {
  test.each(begun)("%s", async (code, becomes, outcome, says) => {
    server.enqueueFault({ kind: "response-failed", code });
    const error = await failModel(model(), { api: "responses" });
    expect(error).toMatchObject({ code: becomes, outcome, serviceCode: code });
    expect(error.hint).toContain(says);
    expect(server.requests).toHaveLength(1);
  });
});

test("what the service calls a setting is named beside what to do", async () => {
  const error = await failModel(model(), { params: { seed: 7 } });
  expect(error.hint).toMatch(/`params`.*`seed`/);
});
