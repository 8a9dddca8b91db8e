export { createDeriver } from "./create-deriver.ts";
export type {
  DerivedFile,
  DeriveRequest,
  Deriver,
  DeriverCounts,
  DeriverOptions,
} from "./deriver.ts";
export type {
  Composite,
  ComposedMask,
  CompositeRequest,
  EditArea,
  KnownFile,
  MaskColour,
  MaskRequest,
  Misfit,
} from "./edit-area.ts";
export type { CutOutPicture, CutOutRequest, Examination, ExamineRequest } from "./cut-out.ts";
export type { CutOutQuality } from "./matte/measure-cut-out.ts";
export { enginePaths } from "./engine/engine-paths.ts";
export { maxBytes, maxPixels } from "./inspection.ts";
export type { ImageFacts, Inspection, Refusal, RefusalReason } from "./inspection.ts";
export type { FoundMarks } from "./marks/found-marks.ts";
export { readMarks } from "./marks/read-marks.ts";
export { sniffMediaType } from "./sniff-media-type.ts";
export type { SniffedType } from "./sniff-media-type.ts";
export type { PictureStep, StepPicture } from "./picture-step.ts";
