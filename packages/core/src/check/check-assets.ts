import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { InputIndex } from "../jobs/job-graph.ts";
import type { Lock } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { checkCollisions } from "./check-collisions.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkFormat } from "./check-format.ts";
import { checkInputs, type InputProblem } from "./check-inputs.ts";
import { checkMasks } from "./check-masks.ts";
import { checkModel } from "./check-model.ts";
import { checkPreserve } from "./check-preserve.ts";
import { checkReferences } from "./check-references.ts";
import { checkExpectations } from "./check-expectations.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTransparency } from "./check-transparency.ts";
import { checkUrls } from "./check-urls.ts";

/** What assets are checked against. */
export interface CheckContext {
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  /** Input files that cannot be used, by path. */
  readonly problems: ReadonlyMap<string, InputProblem>;
  readonly lock: Lock;
  /** Ids, as written, of assets that are there but could not be understood. Default: none. */
  readonly brokenAssets?: readonly string[] | undefined;
  readonly providers: ProviderRegistry;
  /** The folder of originals, relative to the manifest's. Default: `genlock`. */
  readonly originals?: string | undefined;
}

/**
 * Everything that can be said about assets before money is spent: references, inputs, texts, the rules of the named
 * model. Collected, in no particular order.
 */
export function checkAssets(context: CheckContext): Diagnostic[] {
  const diagnostics: Diagnostic[] = [
    ...checkReferences(context.assets, context.brokenAssets),
    ...checkCollisions(context.assets, context.originals ?? "genlock"),
  ];
  const told = new Set<string>();
  for (const asset of context.assets.values()) {
    diagnostics.push(
      ...checkTexts(asset),
      ...checkInputs(asset, context.problems),
      ...checkUrls(asset, context),
      ...checkMasks(asset, context),
      ...checkPreserve(asset, context),
      ...checkTransparency(asset, context),
      ...checkExpectations(asset),
      ...checkElsewhere(asset, context),
      ...checkFormat(asset),
      ...checkModel(asset, context, told),
    );
  }
  return diagnostics;
}
