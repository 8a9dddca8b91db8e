export type { BatchActions } from "./batch/batch-actions.ts";
export type { BatchSummary } from "./batch/open-batches.ts";
export type { BatchRun } from "./batch/work-in-batches.ts";
export type { FetchConfig, GenlockConfig } from "./config/genlock-config.ts";
export { loadConfig } from "./config/load-config.ts";
export type { LoadedConfig } from "./config/load-config.ts";
export type { PictureStep, StepPicture } from "@genlock/derive";
export { stepPaths } from "./config/step-paths.ts";
export { findManifest } from "./manifest-file/find-manifest.ts";
export type { LockResolution, MergeSeat, PickQuestion } from "./merge/lock-resolution.ts";
export { lookUpModels } from "./models/look-up-models.ts";
export type { LiveModel, NamedModel } from "./models/look-up-models.ts";
export { createProviderLoader, installCommand } from "./providers/create-provider-loader.ts";
export type { ProviderSources } from "./providers/create-provider-loader.ts";
export { loadExecutorPackage } from "./providers/load-executor-package.ts";
export { createLinkOpener } from "./remote/create-link-opener.ts";
export type { FetchOutcome, FetchRequest } from "./remote/fetch-outcome.ts";
export type { FetchSettings } from "./remote/fetch-settings.ts";
export { systemNetwork } from "./remote/network.ts";
export type { HostAddress, Network } from "./remote/network.ts";
export { projectFetchSettings } from "./remote/project-fetch-settings.ts";
export { standingPaths } from "./rest/standing-paths.ts";
export { createSession } from "./session/create-session.ts";
export type { ProjectSettings, ProviderSettings } from "./session/project-settings.ts";
export { originalOf } from "./session/original-of.ts";
export { openSession } from "./session/session-registry.ts";
export type {
  AssetStatus,
  DerivedAsset,
  LoadOptions,
  MakerLimits,
  PlanOptions,
  Project,
  ServedFile,
  Session,
  SessionOptions,
} from "./session/session.ts";
export type { RunOptions } from "./session/run-options.ts";
export type { ArtActions, ArtResult, ImportRequest, Orphan } from "./session/art/art-actions.ts";
export type { SiteAsset, SiteFile } from "./session/site-asset.ts";
export { readProvenance } from "./provenance/read-provenance.ts";
export type { AssetProvenance, FileProvenance } from "./provenance/read-provenance.ts";
export type { Pictures } from "./session/pictures.ts";
export type { SharedStoreConfig, SharedStoreSettings } from "./shared-store/settings.ts";
export { sharedStoreSettings } from "./shared-store/shared-store-settings.ts";
export { createSigningKey } from "./shared-store/signing-key.ts";
export type { SigningKeyPair } from "./shared-store/signing-key.ts";
export type {
  PullOutcome,
  PushOutcome,
  SharedActions,
  SharedFinding,
  SharedGarbage,
  SharedStatus,
  SharedVerification,
} from "./shared-store/shared-actions.ts";
export type { CostLine, CostReport, Money } from "./upkeep/cost-report.ts";
export type { Finding, FindingKind } from "./upkeep/finding.ts";
export type { Garbage, UnusedCall } from "./upkeep/garbage.ts";
export type { FolderHealth, GitHealth, Health, HeldLease } from "./upkeep/health.ts";
export type { Upkeep } from "./upkeep/upkeep.ts";
export { watchProject } from "./watch/watch-project.ts";
export type { ProjectWatch, WatchFinding } from "./watch/watch-project.ts";
