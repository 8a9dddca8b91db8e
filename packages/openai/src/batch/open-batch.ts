import type { ImageBatchV1, ProviderContext } from "@genlock/provider";
import { checkRequest } from "../check/check-request.ts";
import { refuseIllegal } from "../refuse-illegal.ts";
import { type Asker, askService } from "../transport/ask-service.ts";
import { readCredentials } from "../transport/credentials.ts";
import { startDeadline } from "../transport/deadline.ts";
import { readBatchState } from "./batch-state.ts";
import { checkBatch } from "./check-batch.ts";
import { collectAnswers } from "./collect-answers.ts";
import { findBatch } from "./find-batch.ts";
import { submitBatch } from "./submit-batch.ts";
import { writeLine } from "./write-line.ts";

/** Milliseconds a question about a batch may take. */
const patience = 120_000;

/** Milliseconds a batch may take to be sent or read, with pauses of three minutes at most. */
const longPatience = 6 * 3600_000;

/** The part of a batch that goes to the service. */
export function openBatch(
  modelId: string,
  context: ProviderContext,
): Omit<ImageBatchV1, "limits" | "check" | "estimate"> {
  async function ask<Value>(
    signal: AbortSignal,
    total: number,
    work: (asker: Asker) => Promise<Value>,
  ): Promise<Value> {
    const credentials = readCredentials(context);
    const limits = { answer: total, idle: 180_000, total };
    const deadline = startDeadline(signal, limits);
    try {
      return await work({ credentials, deadline });
    } finally {
      deadline.clear();
    }
  }

  return {
    async write(customId, request, { signal, files }) {
      refuseIllegal(request, (one) => [...checkRequest(one, modelId), ...checkBatch(one, modelId)]);
      return ask(signal, longPatience, (asker) =>
        writeLine({ modelId, customId, request, files }, asker),
      );
    },
    submit: (lines, { token, signal }) =>
      ask(signal, longPatience, (asker) => submitBatch(lines, token, asker)),
    find: (token, signal) => ask(signal, patience, (asker) => findBatch(token, asker)),
    look: (id, signal) =>
      ask(signal, patience, async (asker) => {
        const batch = await askService(asker, (client, options) =>
          client.batches.retrieve(id, options).asResponse(),
        );
        return readBatchState(batch, asker.credentials.apiKey);
      }),
    cancel: (id, signal) =>
      ask(signal, patience, async (asker) => {
        const batch = await askService(asker, (client, options) =>
          client.batches.cancel(id, options).asResponse(),
        );
        return readBatchState(batch, asker.credentials.apiKey);
      }),
    collect: (state, taker) =>
      ask(taker.signal, longPatience, (asker) => collectAnswers(state, taker, { asker, modelId })),
  };
}
