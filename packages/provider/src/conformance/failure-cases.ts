import assert from "node:assert/strict";
import type { ProviderError } from "../provider-error.ts";
import { createRecordingSink, createRefusingSink } from "./recording-sink.ts";
import { sampleRequest } from "./sample-request.ts";
import {
  assertProviderError,
  callableModel,
  emptyContext,
  keylessModel,
  plainOptions,
  readContext,
  secretsOf,
} from "./setting.ts";
import type { ConformanceCase, ConformanceSubject, ContextSource } from "./subject.ts";

/** How a call fails. */
export function failureCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "a call aborted before it starts is not sent",
      run: async () => {
        const error = await failAborted(subject);
        assert.equal(error.outcome, "not-sent");
      },
    },
    {
      name: "a sink that refuses fails the call with its own reason",
      run: () => assertSinkReason(subject),
    },
    {
      name: "without a required key a call is not sent, and says so",
      run: async () => {
        if (!subject.provider.environment.some((variable) => variable.required)) return;
        const error = await failUnder(subject, emptyContext);
        assert.equal(error.code, "PROVIDER_CREDENTIALS");
        assert.equal(error.outcome, "not-sent");
      },
    },
    {
      name: "trouble with the service is a ProviderError without secrets",
      run: async () => {
        if (subject.failingContext === undefined) return;
        const error = await failUnder(subject, subject.failingContext);
        const told = [error.message, error.hint, error.stack, String(error.cause)].join("\n");
        for (const secret of secretsOf(subject)) {
          assert.ok(!told.includes(secret), "the error does not repeat a secret");
        }
      },
    },
  ];
}

async function failAborted(subject: ConformanceSubject): Promise<ProviderError> {
  const model = callableModel(subject);
  const sink = createRecordingSink();
  const options = { ...plainOptions(sink), signal: AbortSignal.abort() };
  const error = await assertProviderError(model.generate(sampleRequest(model, subject), options));
  assert.equal(sink.pictures().size, 0, "nothing was drawn");
  return error;
}

async function assertSinkReason(subject: ConformanceSubject): Promise<void> {
  const model = callableModel(subject);
  const reason = new Error("the disk is full");
  const options = plainOptions(createRefusingSink(reason));
  const [settled] = await Promise.allSettled([
    model.generate(sampleRequest(model, subject), options),
  ]);
  assert.equal(settled.status, "rejected", "the call fails");
  if (settled.status === "rejected") {
    assert.equal(settled.reason, reason, "the sink's reason comes through as it is");
  }
}

async function failUnder(
  subject: ConformanceSubject,
  context: ContextSource,
): Promise<ProviderError> {
  const { modelId } = keylessModel(subject);
  const model = subject.provider.model(modelId, readContext(context));
  const options = plainOptions(createRecordingSink());
  return assertProviderError(model.generate(sampleRequest(model, subject), options));
}
