import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { InputIndex } from "../jobs/job-graph.ts";
import type { Lock } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { brokenIds } from "./broken-ids.ts";
import { checkCollisions } from "./check-collisions.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkFonts, type KnownFonts } from "./check-fonts.ts";
import { checkFormat } from "./check-format.ts";
import { checkInputs, type InputProblem } from "./check-inputs.ts";
import { checkMasks } from "./check-masks.ts";
import { checkModel } from "./check-model.ts";
import { checkOddPictures } from "./check-odd-pictures.ts";
import { checkPreserve } from "./check-preserve.ts";
import { checkReferences } from "./check-references.ts";
import { checkExpectations } from "./check-expectations.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTransparency } from "./check-transparency.ts";
import { checkUrls } from "./check-urls.ts";
import { tellOnce, type AssetFinding } from "./tell-once.ts";

/** What assets are checked against. */
export interface CheckContext {
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  /** Input files that cannot be used, by path. */
  readonly problems: ReadonlyMap<string, InputProblem>;
  /** Default: nobody looked. */
  readonly fonts?: KnownFonts | undefined;
  readonly lock: Lock;
  /** Ids, as written, of assets that are there but not, or not in whole, understood. Default: none. */
  readonly brokenAssets?: readonly string[] | undefined;
  readonly providers: ProviderRegistry;
  /** The folder of originals, relative to the manifest's. Default: `genlock`. */
  readonly originals?: string | undefined;
}

/**
 * Everything that can be said about assets before money is spent: references, inputs, texts, the rules of the named
 * model. Collected, in no particular order; the same about the same place is told of the first asset alone. Of assets with a
 * mistake in them only what they name is looked at, since nobody knows what else they were meant to say.
 */
export function checkAssets(context: CheckContext): Diagnostic[] {
  const { assets, brokenAssets = [] } = context;
  const isBroken = brokenIds(brokenAssets);
  const told = new Set<string>();
  const found: AssetFinding[] = [...checkReferences(assets, brokenAssets)];
  for (const asset of assets.values()) {
    const named = checkInputs(asset, context.problems);
    const other = isBroken(asset.id) ? [] : checkAsset(asset, context, told);
    for (const diagnostic of [...named, ...other]) found.push({ id: asset.id, diagnostic });
  }
  return [...checkCollisions(assets, context.originals ?? "genlock"), ...tellOnce(found)];
}

function checkAsset(asset: ResolvedAsset, context: CheckContext, told: Set<string>): Diagnostic[] {
  return [
    ...checkTexts(asset),
    ...checkUrls(asset, context),
    ...checkMasks(asset, context),
    ...checkOddPictures(asset, context),
    ...checkPreserve(asset, context),
    ...checkTransparency(asset, context),
    ...checkExpectations(asset),
    ...checkElsewhere(asset, context),
    ...checkFormat(asset),
    ...checkFonts(asset, context.fonts ?? new Map()),
    ...checkModel(asset, context, told),
  ];
}
