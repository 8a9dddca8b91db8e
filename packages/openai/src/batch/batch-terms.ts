import type { BatchLimits, CostRange, ImageRequest } from "@genlock/provider";
import { estimateCall } from "../cost/estimate-call.ts";

/** The service takes 50,000 lines, but at some megabytes a picture the file of answers would be too long to be read in peace. */
export const batchLimits: BatchLimits = {
  lines: 1000,
  bytes: 190 * 1024 * 1024,
  lineBytes: 32 * 1024 * 1024,
};

/** What a batch costs of the ordinary price: commonly stated, though no price list says it of pictures. */
export const batchShare = 0.5;

/** ISO date of the newest source behind {@link batchShare}. */
export const batchAsOf = "2026-11-10";

/** What a call costs in a batch. */
export function estimateInBatch(request: ImageRequest, modelId: string): CostRange | undefined {
  const whole = estimateCall(request, modelId);
  return whole && { min: whole.min * batchShare, max: whole.max * batchShare, asOf: batchAsOf };
}
