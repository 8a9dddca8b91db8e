export type {
  CallOptions,
  CallTimeouts,
  ImageSink,
  ImageWriter,
  LinkOpener,
  OpenedLink,
  PartialImage,
} from "./call-options.ts";
export type {
  Dimensions,
  ImageApi,
  ImageCapabilities,
  ImageOperation,
  SizeRules,
} from "./capabilities.ts";
export type { CostRange, ImageUsage } from "./cost.ts";
export type { RequestFinding } from "./finding.ts";
export type {
  BatchAnswer,
  BatchedRequest,
  BatchLimits,
  BatchLine,
  BatchState,
  BatchTaker,
  ImageBatchV1,
} from "./image-batch.ts";
export type { ImageModelV1 } from "./image-model.ts";
export type { ImageProviderV1, ModelNews, ProviderContext } from "./image-provider.ts";
export type { JsonValue } from "./json-value.ts";
export { ProviderError } from "./provider-error.ts";
export type {
  CallOutcome,
  FailureReach,
  ProviderErrorCode,
  ProviderErrorOptions,
} from "./provider-error.ts";
export type { LimitState, RateLimit } from "./rate-limit.ts";
export type {
  ContinuedTurn,
  ElsewhereInput,
  ImageInput,
  ImageRequest,
  ResponsesSettings,
} from "./request.ts";
export type { AnsweredImage, ImageResult, ImageWarning } from "./result.ts";
export type { UploadedFile, UploadedFiles } from "./uploaded-files.ts";
