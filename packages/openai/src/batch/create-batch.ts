import type { ImageBatchV1, ProviderContext } from "@genlock/provider";
import { findModel } from "../models/find-model.ts";
import { batchLimits, estimateInBatch } from "./batch-terms.ts";
import { checkBatch } from "./check-batch.ts";

/** The Batch API for one model; `undefined`: it does not take it. What asks the service is loaded when it is first asked. */
export function createBatch(modelId: string, context: ProviderContext): ImageBatchV1 | undefined {
  if (findModel(modelId)?.batch === false) {
    return undefined;
  }
  const open = async () => (await import("./open-batch.ts")).openBatch(modelId, context);
  return {
    limits: batchLimits,
    check: (request) => checkBatch(request, modelId),
    estimate: (request) => estimateInBatch(request, modelId),
    write: async (customId, request, options) => (await open()).write(customId, request, options),
    submit: async (lines, options) => (await open()).submit(lines, options),
    find: async (token, signal) => (await open()).find(token, signal),
    look: async (id, signal) => (await open()).look(id, signal),
    cancel: async (id, signal) => (await open()).cancel(id, signal),
    collect: async (state, taker) => (await open()).collect(state, taker),
  };
}
