export type {
  AssetStatus,
  DerivedAsset,
  GenlockConfig,
  PlanOptions,
  Project,
  RunOptions,
  ServedFile,
  Session,
  SessionOptions,
} from "./session/session.ts";
