import { provider } from "@genlock/openai";
import type { ImageRequest, ProviderError } from "@genlock/provider";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callModel, failModel } from "../support/call-model.ts";
import {
  type Fault,
  type OpenAIServer,
  startOpenAIServer,
} from "../support/openai-server/index.ts";

const key = "k3y/with+signs=and&more-0123456789";
let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer({ key });
});
afterEach(() => server.close());

function model(environment: { [name: string]: string } = {}, modelId = "gpt-image-2") {
  return provider.model(modelId, {
    environment: { OPENAI_API_KEY: key, OPENAI_BASE_URL: server.baseUrl, ...environment },
  });
}

async function failBy(fault: Fault, changes: Partial<ImageRequest> = {}): Promise<ProviderError> {
  server.enqueueFault(fault);
  return failModel(model(), changes);
}

/** What decides about retry and money. */
function fateOf({ code, outcome, reach, retryable }: ProviderError) {
  return { code, outcome, reach, retryable };
}

const rejected = { outcome: "rejected", reach: "call", retryable: false };
const maybePaid = { outcome: "ambiguous", reach: "call", retryable: false };

describe("refusals", () => {
  test("a rate limit is waited for, by every call to the model", async () => {
    const error = await failBy({ kind: "rate-limit", retryAfter: "7" });
    expect(fateOf(error)).toEqual({
      code: "PROVIDER_RATE_LIMITED",
      outcome: "rejected",
      reach: "model",
      retryable: true,
    });
    expect(error.retryAfter).toBe(7000);
    expect(error.status).toBe(429);
    expect(error.serviceCode).toBe("rate_limit_exceeded");
    expect(error.requestId).toMatch(/^req_/);
  });

  test("the wait is told as the service told it, or not at all", async () => {
    expect((await failBy({ kind: "rate-limit" })).retryAfter).toBeUndefined();
    expect((await failBy({ kind: "rate-limit", retryAfter: "1000000000" })).retryAfter).toBe(1e12);
    expect((await failBy({ kind: "rate-limit", retryAfter: "soon" })).retryAfter).toBeUndefined();
    expect((await failBy({ kind: "rate-limit", retryAfterMs: "1500" })).retryAfter).toBe(1500);
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    const { retryAfter = 0 } = await failBy({ kind: "rate-limit", retryAfter: later });
    expect(retryAfter).toBeGreaterThan(3_500_000);
    expect(retryAfter).toBeLessThanOrEqual(3_601_000);
  });

  test("an empty account stops the run", async () => {
    for (const fault of [{ kind: "insufficient-quota" }, { kind: "billing-hard-limit" }] as const) {
      const error = await failBy(fault);
      expect(fateOf(error)).toEqual({ ...rejected, code: "PROVIDER_QUOTA", reach: "run" });
      expect(error.hint).toContain("billing");
    }
  });

  test("moderation names its stage and categories and is never asked again", async () => {
    const error = await failBy({
      kind: "moderation",
      stage: "output",
      categories: ["violence", "sexual"],
    });
    expect(fateOf(error)).toEqual({ ...rejected, code: "PROVIDER_BLOCKED" });
    expect(error.message).toBe(
      "The service's moderation blocked the drawn picture (stage: output): violence, sexual.",
    );
    const plain = await failBy({ kind: "moderation", plain: true, categories: ["self-harm"] });
    expect(plain.message).toBe("The service's moderation blocked the request: self-harm.");
  });

  test("an organization that is not verified is told what to do", async () => {
    const error = await failBy({ kind: "unverified" });
    expect(fateOf(error)).toEqual({ ...rejected, code: "PROVIDER_FORBIDDEN", reach: "model" });
    expect(error.hint).toContain("Verify the organization");
  });

  test("a wrong key stops the run and is not repeated", async () => {
    const wrong = "sk-proj-wrongwrongwrongwrong1234";
    const error = await failModel(model({ OPENAI_API_KEY: wrong }));
    expect(fateOf(error)).toEqual({ ...rejected, code: "PROVIDER_CREDENTIALS", reach: "run" });
    expect(error.message).not.toContain("wrong");
    expect(error.message).not.toContain("1234");
  });

  test("a model the service does not have stops calls to it", async () => {
    const error = await failModel(model({}, "gpt-image-99"));
    expect(fateOf(error)).toEqual({
      ...rejected,
      code: "PROVIDER_MODEL_NOT_FOUND",
      reach: "model",
    });
    expect(error.message).toContain("gpt-image-99");
  });

  test("a parameter the service does not know is named", async () => {
    const error = await failModel(model(), { params: { seed: 7 } });
    expect(fateOf(error)).toEqual({ ...rejected, code: "PROVIDER_REFUSED" });
    expect(error.message).toBe("The service answered 400: Unknown parameter: 'seed'.");
    expect(error.hint).toContain("`seed`");
    expect(server.billed).toHaveLength(0);
  });

  test("a base URL without the API points at the base URL", async () => {
    const error = await failBy({ kind: "status", status: 403, html: true, message: "" });
    expect(error.outcome).toBe("rejected");
    const lost = await failModel(model({ OPENAI_BASE_URL: server.baseUrl.replace("/v1", "/v9") }));
    expect(fateOf(lost)).toEqual({ ...rejected, code: "PROVIDER_REFUSED" });
  });

  test("no message repeats the key in any spelling, a header or a picture", async () => {
    const error = await failBy({ kind: "echo-key" });
    const told = [error.message, error.hint, error.stack, String(error.cause)].join("\n");
    for (const secret of [
      key,
      encodeURIComponent(key),
      Buffer.from(key).toString("base64"),
      Buffer.from(`Bearer ${key}`).toString("base64").slice(12, -4),
      "sk-live",
      "iVBOR",
    ]) {
      expect(told).not.toContain(secret);
    }
    expect(error.message).toContain("Bad request by [redacted]");
  });
});

describe("calls that may have been paid", () => {
  const answered: readonly Fault[] = [
    { kind: "status", status: 500 },
    { kind: "status", status: 502, html: true },
    { kind: "status", status: 503, headers: { "retry-after": "1" } },
    { kind: "status", status: 504, html: true },
    { kind: "status", status: 500, code: "rate_limit_exceeded" },
    { kind: "reset-after-accept" },
    { kind: "cut", framing: "length" },
    { kind: "cut", framing: "chunked" },
  ];
  test.each(answered)("$kind $status $framing is ambiguous and sent once", async (fault) => {
    const error = await failBy(fault);
    expect(fateOf(error)).toEqual({ ...maybePaid, code: "PROVIDER_AMBIGUOUS" });
    expect(server.billed).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  const unusable: readonly (readonly [Fault, string])[] = [
    [{ kind: "html" }, "a web page"],
    [{ kind: "empty-object" }, "without pictures"],
    [{ kind: "empty-data" }, "without pictures"],
    [{ kind: "bad-base64" }, "broken base64"],
    [{ kind: "truncated-base64" }, "broken base64"],
    [{ kind: "cut", framing: "close" }, "breaks off"],
    [{ kind: "url", broken: true }, "answers 404"],
  ];
  test.each(unusable)("%o is a bad answer", async (fault, says) => {
    const error = await failBy(fault);
    expect(fateOf(error)).toEqual({ ...maybePaid, code: "PROVIDER_BAD_ANSWER" });
    expect(error.message).toContain(says);
    expect(error.requestId).toMatch(/^req_/);
    expect(server.billed).toHaveLength(1);
  });

  test("a packed answer that is cut ends too", async () => {
    const error = await failBy({ kind: "cut", framing: "gzip" });
    expect(error.outcome).toBe("ambiguous");
  });

  test("an error inside a success counts by its code", async () => {
    const blocked = await failBy({ kind: "error-in-success", code: "moderation_blocked" });
    expect(fateOf(blocked)).toEqual({ ...rejected, code: "PROVIDER_BLOCKED" });
    const unclear = await failBy({ kind: "error-in-success" });
    expect(fateOf(unclear)).toEqual({ ...maybePaid, code: "PROVIDER_AMBIGUOUS" });
    expect(unclear.message).toContain("The upstream failed.");
  });

  test.each(["headers", "body"] as const)("a stall in the %s ends by our clock", async (where) => {
    server.enqueueFault({ kind: "stall", where });
    const timeouts = { answer: undefined, idle: undefined, total: 1500 };
    const error = await failModel(model(), {}, { timeouts });
    expect(fateOf(error)).toEqual({ ...maybePaid, code: "PROVIDER_AMBIGUOUS" });
    expect(error.message).toContain("within 1500 ms");
  });

  test("each phase has its own clock", async () => {
    server.enqueueFault({ kind: "stall", where: "headers" }, { kind: "stall", where: "body" });
    const slow = await failModel(
      model(),
      {},
      { timeouts: { answer: 1500, idle: undefined, total: undefined } },
    );
    expect(slow.message).toContain("no answer within 1500 ms");
    const idle = await failModel(
      model(),
      {},
      { timeouts: { answer: undefined, idle: 1500, total: undefined } },
    );
    expect(idle.message).toContain("not a byte for 1500 ms");
  });

  test("a slow answer is not an idle one", async () => {
    server.enqueueFault({ kind: "drip", bytes: 20_000, interval: 5 });
    const { pictures } = await callModel(
      model(),
      { outputFormat: "jpeg" },
      { timeouts: { answer: undefined, idle: 20_000, total: undefined } },
    );
    expect(pictures).toHaveLength(1);
  });

  test("a call cancelled on its way may have been paid", async () => {
    server.enqueueFault({ kind: "stall", where: "headers" });
    const controller = new AbortController();
    const failing = failModel(model(), {}, { signal: controller.signal });
    while (server.billed.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    controller.abort();
    const error = await failing;
    expect(fateOf(error)).toEqual({ ...maybePaid, code: "PROVIDER_AMBIGUOUS" });
    expect(error.message).toContain("cancelled");
  });
});
