import assert from "node:assert/strict";
import type { BatchAnswer, BatchLine, BatchState, ImageBatchV1 } from "../image-batch.ts";
import { deepFreeze } from "./frozen.ts";
import { createRecordingSink } from "./recording-sink.ts";
import { hostileRequests, sampleRequest } from "./sample-request.ts";
import { callableModel, keylessModel } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

/** What batches promise, where a model has them. */
export function batchCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "batches can be asked about any request, always with the same answer",
      run: async () => {
        const model = keylessModel(subject);
        const { batch } = model;
        if (batch === undefined) return;
        const legal = sampleRequest(model, subject);
        for (const { request } of [{ request: legal }, ...hostileRequests(legal)]) {
          const frozen = deepFreeze(request);
          assert.deepEqual(batch.check(frozen), batch.check(frozen));
          assert.deepEqual(batch.estimate(frozen), batch.estimate(frozen));
          const [price, ordinary] = [batch.estimate(frozen), model.estimate(frozen)];
          assert.ok((price?.max ?? 0) <= (ordinary?.max ?? Infinity), "a batch is not dearer");
        }
      },
    },
    {
      name: "a call of a batch is one line of text, and JSON where it is opened",
      run: async () => {
        const line = await writeLine(subject, "one\ntwo\r\nthree\u2028four\u2029five\u0085six");
        if (line === undefined) return;
        assert.doesNotMatch(line.text, /[\n\r\u0085\u2028\u2029]/);
        assert.equal(typeof JSON.parse(line.text), "object");
      },
    },
    {
      name: "a batch is found by its token and answers under the names of its calls",
      run: () => assertAnswers(subject),
    },
  ];
}

async function writeLine(
  subject: ConformanceSubject,
  prompt: string,
): Promise<BatchLine | undefined> {
  const model = callableModel(subject);
  const request = { ...sampleRequest(model, subject), prompt };
  const { batch } = model;
  const isTaken = batch?.check(request).every(({ severity }) => severity !== "error") === true;
  const { signal } = new AbortController();
  return isTaken ? batch.write("call-1", request, { signal, files: undefined }) : undefined;
}

async function assertAnswers(subject: ConformanceSubject): Promise<void> {
  const line = await writeLine(subject, "A lighthouse");
  const { batch } = callableModel(subject);
  if (line === undefined || batch === undefined) return;
  const { signal } = new AbortController();
  const token = `conformance-${process.hrtime.bigint()}`;
  assert.equal(await batch.find(token, signal), undefined, "no batch before it is made");
  const made = await batch.submit([line], { token, signal });
  assert.equal((await batch.find(token, signal))?.id, made.id);
  const state = await waitForEnd(batch, made.id);
  assert.equal(state.status, "completed");
  const answers: BatchAnswer[] = [];
  const sinks: ReturnType<typeof createRecordingSink>[] = [];
  await batch.collect(state, {
    requestOf: (customId) => (customId === line.customId ? line.request : undefined),
    openLine() {
      const recording = createRecordingSink();
      sinks.push(recording);
      return recording;
    },
    async onAnswer(answer) {
      answers.push(answer);
    },
    signal,
  });
  const [answer] = answers;
  assert.equal(answers.length, 1);
  assert.equal(sinks.length, 1, "a sink for each line");
  assert.ok(answer?.kind === "result" && answer.customId === line.customId);
  assert.ok(answer.result.images.length > 0, "pictures");
}

async function waitForEnd(batch: ImageBatchV1, id: string): Promise<BatchState> {
  for (let look = 0; look < 500; look += 1) {
    const state = await batch.look(id, new AbortController().signal);
    if (state.status !== "open" && state.status !== "cancelling") return state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new assert.AssertionError({ message: "the batch ends within ten seconds" });
}
