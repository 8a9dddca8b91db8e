import type { CallOptions } from "./call-options.ts";
import type { ImageBatchV1 } from "./image-batch.ts";
import type { ImageCapabilities } from "./capabilities.ts";
import type { CostRange } from "./cost.ts";
import type { RequestFinding } from "./finding.ts";
import type { ImageRequest } from "./request.ts";
import type { ImageResult } from "./result.ts";

/**
 * One model of one provider. Everything but `generate` works without a key, a network or an SDK loaded, and is pure.
 */
export interface ImageModelV1 {
  readonly specVersion: "v1";
  /** The provider's name as manifests spell it. */
  readonly provider: string;
  /** As the service spells it. */
  readonly modelId: string;
  /** Whether a call costs money. Output of a free model never replaces paid art unasked. */
  readonly billing: "free" | "paid";
  readonly capabilities: ImageCapabilities;
  /** Says what is wrong with a request; an empty array when nothing is. Never throws. */
  check(request: ImageRequest): RequestFinding[];
  /** What one call costs at least and at most; `undefined` when it cannot be told, which is not zero. */
  estimate(request: ImageRequest): CostRange | undefined;
  /**
   * Makes one call: no retry, no log line, no environment read. Bytes go to `options.sink`.
   *
   * @throws {ProviderError} whose `outcome` says whether the call may have been billed, and nothing else; but when the
   * sink refuses bytes, its own reason, unchanged.
   */
  generate(request: ImageRequest, options: CallOptions): Promise<ImageResult>;
  /** Sends many calls at once for less money. Default: the service has no such thing for this model. */
  readonly batch?: ImageBatchV1 | undefined;
}
