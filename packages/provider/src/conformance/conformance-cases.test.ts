import { expect, test } from "vitest";
import type { CallOptions, ImageWriter } from "../call-options.ts";
import type { RequestFinding } from "../finding.ts";
import type { ImageModelV1 } from "../image-model.ts";
import type { ImageProviderV1 } from "../image-provider.ts";
import { ProviderError } from "../provider-error.ts";
import type { ImageRequest } from "../request.ts";
import type { ImageResult } from "../result.ts";
import { conformanceCases } from "./conformance-cases.ts";

/** The beginning of a PNG: all that the suite reads of one. The tail makes seeds differ. */
function tinyPng(width: number, height: number, tail: string): Uint8Array {
  const bytes = new Uint8Array(33 + tail.length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 6], 24);
  bytes.set(new TextEncoder().encode(tail), 33);
  return bytes;
}

const key = "secret-key-of-the-test";

function checkRequest(modelId: string, request: ImageRequest): RequestFinding[] {
  const finding = { hint: undefined, suggestion: undefined, message: "It cannot be." };
  const wrong: string[] = [];
  if (request.size !== "64x64") wrong.push("size");
  if (request.count !== 1 && request.count !== 2) wrong.push("count");
  if (request.prompt === "" || request.prompt.length > 500) wrong.push("prompt");
  if (request.partialImages !== 0) wrong.push("partialImages");
  if (request.outputFormat !== undefined && request.outputFormat !== "png") {
    wrong.push("outputFormat");
  }
  const compression = request.outputCompression ?? 0;
  if (!(compression >= 0 && compression <= 100)) wrong.push("outputCompression");
  if (request.api !== "images") wrong.push("api");
  if (request.operation !== "generate") wrong.push("operation");
  const findings: RequestFinding[] = wrong.map((field) => ({
    ...finding,
    severity: "error",
    kind: "invalid",
    field,
    suggestion: field === "size" ? "64x64" : undefined,
  }));
  if (modelId !== "tiny-1") {
    const unknown = { ...finding, severity: "warning", kind: "unknown-model" } as const;
    findings.push({ ...unknown, field: undefined });
  }
  return findings;
}

async function generate(
  modelId: string,
  request: ImageRequest,
  options: CallOptions,
): Promise<ImageResult> {
  if (options.signal.aborted) {
    const code = "PROVIDER_UNAVAILABLE";
    throw new ProviderError({ code, outcome: "not-sent", message: "Aborted." });
  }
  const indexes = Array.from({ length: request.count }, (_, index) => index);
  for (const index of indexes) {
    const writer = options.sink.open(index);
    await writer.write(tinyPng(64, 64, `${request.seed}${index}`));
    await writer.end();
  }
  return {
    images: indexes.map((index) => ({ index, revisedPrompt: undefined })),
    warnings: [],
    usage: undefined,
    cost: 0,
    requestId: undefined,
    continuation: undefined,
    rateLimit: undefined,
    used: { model: modelId },
  };
}

const capabilities: ImageModelV1["capabilities"] = {
  asOf: "2026-11-21",
  status: "current",
  endsOn: undefined,
  operations: ["generate"],
  apis: ["images"],
  sizes: { kind: "fixed", sizes: ["64x64"], auto: false },
  qualities: undefined,
  backgrounds: undefined,
  outputFormats: ["png"],
  maxPromptLength: 500,
  maxImagesPerCall: 2,
  maxInputImages: 0,
  maxPartialImages: 0,
  deterministic: true,
};

/** A provider that keeps every promise, but for what `breach` replaces in its model. */
function createProvider(breach: Breach): ImageProviderV1 {
  return {
    specVersion: "v1",
    name: "tiny",
    billing: "free",
    environment: [{ name: "TINY_KEY", required: false, secret: true }],
    defaultModel: "tiny-1",
    models: ["tiny-1"],
    model: (modelId) => {
      const kept: ImageModelV1 = {
        specVersion: "v1",
        provider: "tiny",
        modelId,
        billing: "free",
        capabilities,
        check: (request) => checkRequest(modelId, request),
        estimate: () => ({ min: 0, max: 0, asOf: undefined }),
        generate: (request, options) => generate(modelId, request, options),
      };
      return { ...kept, ...breach(kept) };
    },
  };
}

async function failuresOf(breach: Breach) {
  const context = { environment: { TINY_KEY: key } };
  const failed: string[] = [];
  for (const { name, run } of conformanceCases({ provider: createProvider(breach), context })) {
    const [settled] = await Promise.allSettled([run()]);
    if (settled.status === "rejected") failed.push(name);
  }
  return failed;
}

test("a provider that keeps every promise passes", async () => {
  expect(await failuresOf(() => ({}))).toEqual([]);
});

test("case names are distinct", () => {
  const cases = conformanceCases({
    provider: createProvider(() => ({})),
    context: { environment: {} },
  });
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

type Breach = (model: ImageModelV1) => Partial<ImageModelV1>;

const offering =
  (changes: Partial<ImageModelV1["capabilities"]>): Breach =>
  () => ({ capabilities: { ...capabilities, ...changes } });

const checking =
  (check: (findings: RequestFinding[], request: ImageRequest) => RequestFinding[]): Breach =>
  (model) => ({ check: (request) => check(model.check(request), request) });

const asking =
  (changes: Partial<ImageRequest>): Breach =>
  (model) => ({
    generate: (request, options) => model.generate({ ...request, ...changes }, options),
  });

const answering =
  (changes: Partial<ImageResult>): Breach =>
  (model) => ({
    generate: async (...call) => ({ ...(await model.generate(...call)), ...changes }),
  });

const writing =
  (change: (writer: ImageWriter) => Partial<ImageWriter>): Breach =>
  (model) => ({
    generate: (request, options) => {
      const open = (index: number): ImageWriter => {
        const writer = options.sink.open(index);
        return { ...writer, ...change(writer) };
      };
      return model.generate(request, { ...options, sink: { open } });
    },
  });

const swallowing: Breach = (model) => ({
  generate: (...call) =>
    model.generate(...call).catch((cause: unknown) => {
      const code = "PROVIDER_BAD_ANSWER";
      throw new ProviderError({ code, outcome: "ambiguous", message: "Lost.", cause });
    }),
});

const deaf: Breach = (model) => ({
  generate: (request, options) =>
    model.generate(request, { ...options, signal: new AbortController().signal }),
});

const plainAbort: Breach = (model) => ({
  generate: async (request, options) => {
    options.signal.throwIfAborted();
    return model.generate(request, options);
  },
});

const peeking: Breach = (model) => ({
  check: (request) => (process.env["TINY_KEY"] === "x" ? [] : model.check(request)),
});

const keyFromOutside: Breach = (model) => ({
  generate: (...call) => {
    if (process.env["TINY_MODE"] === "x") return Promise.reject(new Error("x"));
    return model.generate(...call);
  },
});

const throwing: Breach = (model) => ({
  check: (request) => {
    if (request.size === "big") throw new Error("No size.");
    return model.check(request);
  },
});

const changing: Breach = (model) => ({
  check: (request) => model.check(Object.assign(request, { count: 1 })),
});

const breaches: readonly (readonly [breach: string, caught: string, Breach])[] = [
  ["another name", "each listed model says who it is", () => ({ provider: "other" })],
  ["no date", "capabilities are dated", offering({ asOf: undefined })],
  ["no such day", "capabilities are dated", offering({ asOf: "2026-02-30" })],
  ["an empty list", "lists of capabilities are distinct and not empty", offering({ apis: [] })],
  ["half an image", "counts of capabilities are whole", offering({ maxImagesPerCall: 1.5 })],
  ["check that throws", "check and estimate never throw", throwing],
  ["check that changes the request", "check and estimate are pure", changing],
  [
    "check that forgets the unknown model",
    "an unknown model works",
    checking((findings) => findings.filter((finding) => finding.severity === "error")),
  ],
  [
    "check that allows anything",
    "an illegal size is refused",
    checking((findings) => findings.filter((finding) => finding.severity === "warning")),
  ],
  [
    "a suggestion that is illegal",
    "an illegal size is refused",
    checking((findings) => findings.map((finding) => ({ ...finding, suggestion: "7x7" }))),
  ],
  [
    "a price upside down",
    "estimates are a range",
    () => ({ estimate: () => ({ min: 1, max: 0, asOf: undefined }) }),
  ],
  ["check that reads the environment", "models, check and estimate read no", peeking],
  ["a call that reads the environment", "a call reads none of the provider's", keyFromOutside],
  ["a call that goes on after an abort", "a call aborted before it starts", deaf],
  ["an abort that is no ProviderError", "a call aborted before it starts", plainAbort],
  ["a sink's reason swallowed", "a sink that refuses fails the call", swallowing],
  ["one picture too few", "a call gives as many pictures as asked", asking({ count: 1 })],
  ["a seed that is ignored", "a deterministic model repeats", asking({ seed: "always" })],
  [
    "another size",
    "a call gives one real picture of the asked size",
    writing((writer) => ({ write: () => writer.write(tinyPng(64, 32, "")) })),
  ],
  [
    "bytes that are no picture",
    "a call gives one real picture of the asked size",
    writing((writer) => ({ write: () => writer.write(new Uint8Array([1, 2, 3])) })),
  ],
  [
    "a picture without an end",
    "a call gives one real picture of the asked size",
    writing(() => ({ end: () => Promise.resolve() })),
  ],
  ["a key in the answer", "no secret is in the result", answering({ requestId: `id-${key}` })],
  ["a record without the model", "what was used is small JSON", answering({ used: {} })],
  ["a cost below nothing", "the cost is 0 or more", answering({ cost: -1 })],
];

test.each(breaches)("%s is caught", async (_, caught, breach) => {
  const failed = await failuresOf(breach);
  expect(failed.some((name) => name.startsWith(caught))).toBe(true);
});
