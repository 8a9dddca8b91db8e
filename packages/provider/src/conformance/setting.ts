import assert from "node:assert/strict";
import type { CallOptions, ImageSink } from "../call-options.ts";
import type { RequestFinding } from "../finding.ts";
import type { ImageModelV1 } from "../image-model.ts";
import type { ProviderContext } from "../image-provider.ts";
import { ProviderError } from "../provider-error.ts";
import type { ImageRequest } from "../request.ts";
import type { ImageResult } from "../result.ts";
import { createRecordingSink } from "./recording-sink.ts";
import { sampleRequest } from "./sample-request.ts";
import type { ConformanceSubject, ContextSource } from "./subject.ts";

/** A context without a single value: no key, no address. */
export const emptyContext: ProviderContext = { environment: {} };

/** The context of this moment. */
export function readContext(source: ContextSource): ProviderContext {
  return typeof source === "function" ? source() : source;
}

/** The model under test, given nothing: everything but `generate` must work with it. */
export function keylessModel(subject: ConformanceSubject): ImageModelV1 {
  return subject.provider.model(subject.model ?? subject.provider.defaultModel, emptyContext);
}

/** The model under test, ready for calls. */
export function callableModel(subject: ConformanceSubject): ImageModelV1 {
  const { provider } = subject;
  return provider.model(subject.model ?? provider.defaultModel, readContext(subject.context));
}

/** The findings that stop this request. */
export function errorsOf(model: ImageModelV1, request: ImageRequest): RequestFinding[] {
  return model.check(request).filter((finding) => finding.severity === "error");
}

/** Options of a call to `sink` that nobody aborts. */
export function plainOptions(sink: ImageSink): CallOptions {
  return {
    signal: new AbortController().signal,
    sink,
    timeouts: { answer: undefined, idle: undefined, total: undefined },
    onPartial: undefined,
    files: undefined,
  };
}

/** What one call gave. */
export interface Answer {
  readonly result: ImageResult;
  readonly pictures: ReadonlyMap<number, Uint8Array>;
}

/** Makes one legal call with `changes` and returns all it gave. */
export async function callOnce(
  subject: ConformanceSubject,
  changes: Partial<ImageRequest> = {},
  options: Partial<CallOptions> = {},
): Promise<Answer> {
  const model = callableModel(subject);
  const request = sampleRequest(model, subject, changes);
  assert.deepEqual(errorsOf(model, request), [], "the request is legal");
  const sink = createRecordingSink();
  const result = await model.generate(request, { ...plainOptions(sink), ...options });
  return { result, pictures: sink.pictures() };
}

/** Asserts that a call fails, and only with a well-formed {@link ProviderError}. */
export async function assertProviderError(call: Promise<unknown>): Promise<ProviderError> {
  const [settled] = await Promise.allSettled([call]);
  assert.equal(settled.status, "rejected", "the call fails");
  const reason: unknown = settled.status === "rejected" ? settled.reason : undefined;
  if (!ProviderError.isInstance(reason)) {
    assert.fail(`the call fails with a ProviderError, not with ${String(reason)}`);
  }
  assert.match(reason.code, /^PROVIDER_[A-Z_]+$/, "its code is one of the contract");
  assert.ok(["not-sent", "rejected", "ambiguous"].includes(reason.outcome), "its outcome is known");
  assert.ok(["call", "model", "run"].includes(reason.reach), "its reach is known");
  assert.ok(reason.message.length > 0, "it says what happened");
  return reason;
}

/** The values that must appear nowhere: those of the environment the provider itself calls secret. */
export function secretsOf(subject: ConformanceSubject): string[] {
  const { environment } = readContext(subject.context);
  return subject.provider.environment
    .filter((variable) => variable.secret)
    .flatMap((variable) => environment[variable.name] ?? [])
    .filter((value) => value !== "");
}
