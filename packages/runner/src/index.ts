export { loadConfig } from "./config/load-config.ts";
export type { LoadedConfig } from "./config/load-config.ts";
export { findManifest } from "./manifest-file/find-manifest.ts";
export type { LockResolution, MergeSeat, PickQuestion } from "./merge/lock-resolution.ts";
export { createProviderLoader, installCommand } from "./providers/create-provider-loader.ts";
export type { ProviderSources } from "./providers/create-provider-loader.ts";
export { createSession } from "./session/create-session.ts";
export { originalOf } from "./session/original-of.ts";
export { openSession } from "./session/session-registry.ts";
export type {
  AssetStatus,
  DerivedAsset,
  GenlockConfig,
  PlanOptions,
  Project,
  ProjectSettings,
  ProviderSettings,
  RunOptions,
  ServedFile,
  Session,
  SessionOptions,
} from "./session/session.ts";
export type { ArtActions, ArtResult, ImportRequest, Orphan } from "./session/art/art-actions.ts";
export type { Pictures } from "./session/pictures.ts";
export type { CostLine, CostReport, Money } from "./upkeep/cost-report.ts";
export type { Finding, FindingKind } from "./upkeep/finding.ts";
export type { Garbage, UnusedCall } from "./upkeep/garbage.ts";
export type { Upkeep } from "./upkeep/upkeep.ts";
