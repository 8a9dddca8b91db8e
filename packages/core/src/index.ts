export { codeFrame } from "./diagnostics/code-frame.ts";
export type { CodeFrameOptions, FramePart } from "./diagnostics/code-frame.ts";
export type { Diagnostic, Position, SourceRange } from "./diagnostics/diagnostic.ts";
export { sortDiagnostics } from "./diagnostics/sort-diagnostics.ts";
export type { SourceFile } from "./diagnostics/source-file.ts";
export { nearestWord } from "./diagnostics/suggestion.ts";
export { editManifest } from "./edit/edit-manifest.ts";
export type { EditRefusal, ManifestEdit, ManifestEditing } from "./edit/manifest-edit.ts";
export { GenlockError } from "./errors/genlock-error.ts";
export type { GenlockErrorOptions } from "./errors/genlock-error.ts";
export { explainCode } from "./errors/explain-code.ts";
export { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "./errors/registry.ts";
export type { DiagnosticCode, ErrorCode } from "./errors/registry.ts";
export type { RegistryEntry } from "./errors/registry-entry.ts";
export type { RunEvent } from "./events/run-event.ts";
export { serializeEvent } from "./events/serialize-event.ts";
export type {
  ExpectationName,
  Expectations,
  ExpectedPalette,
  UnmetExpectation,
} from "./expect/expectations.ts";
export { composeMarkup } from "./expose/compose-markup.ts";
export { composePicture } from "./expose/compose-picture.ts";
export type { ComposedPicture } from "./expose/compose-picture.ts";
export { declarationText } from "./expose/declaration-text.ts";
export { expectPicture } from "./expose/expect-picture.ts";
export type { ExpectedPicture } from "./expose/expect-picture.ts";
export { expectSite } from "./expose/expect-site.ts";
export type { ExpectedSiteFile } from "./expose/expect-site.ts";
export { fillUrls } from "./expose/url-text.ts";
export { groupFiles } from "./expose/group-files.ts";
export type { ArtGroup, GroupedFiles } from "./expose/group-files.ts";
export { headText, webManifestIcons } from "./expose/head-text.ts";
export type { WebManifestIcon } from "./expose/head-text.ts";
export { headTags } from "./expose/head-tags.ts";
export type { HeadTag, SitePicture, SitePictureFile } from "./expose/head-tags.ts";
export type { ModuleShape } from "./expose/module-shape.ts";
export { moduleText } from "./expose/module-text.ts";
export { siteModuleText } from "./expose/site-module-text.ts";
export type { FileUrl } from "./expose/url-names.ts";
export type { OwnMarkup } from "./expose/picture-texts.ts";
export type { Picture, PictureArt, PictureFile, PictureFiles } from "./expose/picture.ts";
export { jobFieldNames } from "./jobs/job-fields.ts";
export type { Digest, JobFields, JobInput, JobKey, StyleTexts } from "./jobs/job-fields.ts";
export type {
  DeferredJob,
  InputFacts,
  InputIndex,
  Job,
  JobGraph,
  JobId,
  KeyedJob,
} from "./jobs/job-graph.ts";
export { shownUrl } from "./inputs/shown-url.ts";
export { urlProblem } from "./inputs/url-problem.ts";
export { cutOutWarnings } from "./lock/cut-out-warnings.ts";
export { unmetAssets } from "./lock/unmet-assets.ts";
export { emptyLock } from "./lock/lock.ts";
export type {
  Lock,
  LockedInput,
  LockedOutput,
  LockEntry,
  OutputRole,
  Provenance,
} from "./lock/lock.ts";
export { inputFacts, type KnownInputs } from "./jobs/input-facts.ts";
export { answerOf, composedOutputs, isAnswered } from "./lock/composed-outputs.ts";
export { outputsBeside } from "./lock/outputs-beside.ts";
export type { Beside, OutputBeside } from "./lock/outputs-beside.ts";
export { isLockedOutput, isLockEntry } from "./lock/lock-entry-shape.ts";
export type {
  AssetComposites,
  JobOutcome,
  RunReport,
  UnmetPicture,
  UploadReport,
} from "./lock/run-report.ts";
export { explainBadAssetId } from "./manifest/asset-id.ts";
export { changedAssets } from "./manifest/compiled/changed-assets.ts";
export type { ChangedAssets } from "./manifest/compiled/changed-assets.ts";
export { compileFile } from "./manifest/compiled/compile-file.ts";
export type { CheckedFile } from "./manifest/check-file.ts";
export type { AssetId } from "./manifest/asset-id.ts";
export type {
  CompiledFiles,
  Joined,
  JoinedAsset,
  JoinedManifest,
  JoinedStyle,
  ManifestReading,
  ReadManifestOptions,
} from "./manifest/joined-manifest.ts";
export { readManifest } from "./manifest/read-manifest.ts";
export type {
  AssetState,
  FieldChange,
  Plan,
  PlannedAsset,
  PlannedJob,
  PlanStep,
  PriceRange,
} from "./plan/plan.ts";
export { parsePlan } from "./plan/parse-plan.ts";
export { planDifferences } from "./plan/plan-differences.ts";
export type { CurrentPlan } from "./plan/plan-differences.ts";
export { shardAssets } from "./plan/shard-assets.ts";
export type { Shard } from "./plan/shard-assets.ts";
export { planBasis, serializePlan } from "./plan/saved-plan.ts";
export type { PlanBasis, PlanRequest, PlanSources, SavedPlan } from "./plan/saved-plan.ts";
export type {
  Executor,
  ExecutorPackage,
  MakerAnswer,
  MakerOptions,
  MakerSeat,
  OrderAnswer,
  OrderFailure,
  OrderMaker,
  OrderNews,
  OrderSeat,
  QueueAddress,
  RunningMaker,
  ServedModel,
} from "./ports/executor.ts";
export type { ProviderRegistry, StoreIndex } from "./ports/ports.ts";
export { marksOf } from "./provenance/mark-of.ts";
export type { KnownPicture, MarkOf } from "./provenance/mark-of.ts";
export type { Mark, MarkSettings, SourceType } from "./provenance/mark.ts";
export { readPacket } from "./provenance/read-packet.ts";
export type { ReadPacket } from "./provenance/read-packet.ts";
export { xmpPacket } from "./provenance/xmp-packet.ts";
export type { SharedBody, SharedObject, SharedObjects } from "./ports/shared-objects.ts";
export { resolveQuery } from "./query/resolve-query.ts";
export type { QueryContext, ResolvedQuery } from "./query/resolve-query.ts";
export { derivativeKey } from "./recipes/derivative-key.ts";
export { derivativeExtension, derivativeName } from "./recipes/derivative-name.ts";
export type {
  DerivativeFormat,
  DerivativeSettings,
  PlaceholderKind,
  Purpose,
} from "./recipes/derivative-settings.ts";
export { derivativeSize } from "./recipes/derivative-size.ts";
export { parsePlaceholder } from "./recipes/placeholder.ts";
export type { Placeholder } from "./recipes/placeholder.ts";
export { placeholderRecipe } from "./recipes/placeholder-recipe.ts";
export type {
  OriginalFacts,
  OwnStep,
  Recipe,
  RecipeFormat,
  SetText,
  Size,
} from "./recipes/recipe.ts";
export { variantsOf } from "./recipes/variants-of.ts";
export type { RecipeContext, Variant } from "./recipes/variants-of.ts";
export type {
  InputSource,
  Origin,
  ResolvedAsset,
  ResolvedInput,
  ResolvedSettings,
} from "./resolve/resolved-asset.ts";
export type { IconSettings, SocialSettings, SocialSize, SocialText } from "./site/site-settings.ts";
export { siteVariantsOf } from "./site/site-variants.ts";
export type { SiteUse, SiteVariant } from "./site/site-variants.ts";
export { checkAssets } from "./check/check-assets.ts";
export { fontPathsOf } from "./check/check-fonts.ts";
export type { KnownFonts } from "./check/check-fonts.ts";
export { fontCoverage } from "./site/font-coverage.ts";
export type { FontCoverage } from "./site/font-coverage.ts";
export type { CheckContext } from "./check/check-assets.ts";
export { dataUrlsOf, inputPathsOf } from "./check/check-inputs.ts";
export type { InputProblem } from "./check/check-inputs.ts";
export { canonicalJson } from "./jobs/canonical-json.ts";
export { compileJobs, parentsOf } from "./jobs/compile-jobs.ts";
export { jobKey, sha256 } from "./jobs/job-key.ts";
export { keyJob } from "./jobs/key-job.ts";
export { applyReport, entryAfter, removeEntries } from "./lock/apply-report.ts";
export { asTurn } from "./lock/as-turn.ts";
export type { MergeReason } from "./lock/merge-entries.ts";
export { mergeLocks } from "./lock/merge-locks.ts";
export type {
  LockMerge,
  LockSides,
  MergeChoice,
  MergedLock,
  PickConflict,
} from "./lock/merge-locks.ts";
export { refuseChange } from "./lock/art-change.ts";
export type { ArtChange, ArtRefusal } from "./lock/art-change.ts";
export { adoptArt, importArt, importProvider } from "./lock/bring-in-art.ts";
export type { BroughtArt } from "./lock/bring-in-art.ts";
export { followMoves } from "./lock/follow-moves.ts";
export type { FollowedMoves } from "./lock/follow-moves.ts";
export { keepArt, refuseUnkeyed, setPinned } from "./lock/hold-art.ts";
export type { WantedArt } from "./lock/hold-art.ts";
export { applyMoves, findMoves, moveArt } from "./lock/move-art.ts";
export type { AssetMove } from "./lock/move-art.ts";
export { parseLock } from "./lock/parse-lock.ts";
export { pickableOutputs, pickOutput } from "./lock/pick-output.ts";
export { isRedoable } from "./lock/redoable.ts";
export { earlierEntries, revertArt } from "./lock/revert-art.ts";
export { serializeLock } from "./lock/serialize-lock.ts";
export { hasConflictMarkers, splitConflicts } from "./lock/split-conflicts.ts";
export type { ConflictLines } from "./lock/split-conflicts.ts";
export { fieldChanges } from "./plan/field-changes.ts";
export { currentOutput } from "./plan/plan-context.ts";
export type { PlanInput, PlanPolicy } from "./plan/plan-context.ts";
export { imagesPerCall } from "./plan/plan-jobs.ts";
export { planRun } from "./plan/plan-run.ts";
export type { HoldReason, PlannedJobId } from "./plan/plan.ts";
export { noPrice, roundDollars, sumPrices } from "./plan/price.ts";
export { standsFor } from "./plan/stands-for.ts";
export { splitCalls } from "./plan/split-calls.ts";
export { backdropFor, transparencyRoute } from "./request/transparency-route.ts";
export type { RouteContext, TransparencyRoute } from "./request/transparency-route.ts";
export type { Backdrop } from "./request/backdrop.ts";
export { composeRequest } from "./request/compose-request.ts";
export type { RequestContext } from "./request/compose-request.ts";
export type { CallOrder, OrderedInput, OrderedRequest } from "./orders/call-order.ts";
export { readOrderedRequest, writeOrderedRequest } from "./orders/ordered-request.ts";
export { readOrder } from "./orders/read-order.ts";
export { continuedTurn } from "./request/continued-turn.ts";
export { resolveManifest } from "./resolve/resolve-manifest.ts";
export type { Resolution } from "./resolve/resolve-manifest.ts";
export type { Written, WrittenManifest } from "./resolve/written-manifest.ts";
