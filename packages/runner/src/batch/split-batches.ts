import type { QueuedCall } from "./send-batch.ts";

/** Groups calls by model and endpoint, and splits groups that are more than one batch takes. Keeps the order. */
export function splitBatches(queued: readonly QueuedCall[]): QueuedCall[][] {
  const batches: QueuedCall[][] = [];
  const filling = new Map<string, { calls: QueuedCall[]; bytes: number }>();
  for (const one of queued) {
    const { model } = one.ready;
    const { lines = 1, bytes: most = 0 } = model.batch?.limits ?? {};
    const lane = `${model.provider} ${model.modelId} ${one.line.endpoint}`;
    const length = Buffer.byteLength(one.line.text) + 1;
    const open = filling.get(lane);
    if (open !== undefined && open.calls.length < lines && open.bytes + length <= most) {
      open.calls.push(one);
      open.bytes += length;
    } else {
      const calls = [one];
      batches.push(calls);
      filling.set(lane, { calls, bytes: length });
    }
  }
  return batches;
}
