import {
  currentOutput,
  marksOf,
  siteVariantsOf,
  type AssetId,
  type LockedOutput,
  type ResolvedAsset,
  type SiteVariant,
} from "@genlock/core";
import type { DerivedFile, Deriver } from "@genlock/derive";
import { digestFonts, type KnownFonts } from "./digest-fonts.ts";
import type { Project } from "./session.ts";
import type { SiteAsset, SiteFile } from "./site-asset.ts";

/** What to derive for a site, and with what. */
export interface DeriveSiteOptions {
  readonly project: Project;
  readonly deriver: Pick<Deriver, "derive">;
  readonly cacheDir: string;
  /** `undefined`: all. */
  readonly only: ReadonlySet<AssetId> | undefined;
  /** Absolute path of a file with an asset's current picture; `undefined`: it is not there. */
  readonly pathOf: (id: AssetId, output: LockedOutput) => string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Makes icons and pictures for links of every asset that asks for some and has its original. */
export async function deriveSite(options: DeriveSiteOptions): Promise<SiteAsset[]> {
  const { project, only } = options;
  const asking = [...project.assets.values()].filter(
    ({ id, icons, social }) =>
      only?.has(id) !== false && (icons !== undefined || social !== undefined),
  );
  const fonts = await digestFonts(project.root, asking);
  const made = await Promise.all(asking.map((asset) => deriveAsset(asset, fonts, options)));
  return made.filter((asset) => asset !== undefined);
}

async function deriveAsset(
  asset: ResolvedAsset,
  fonts: KnownFonts,
  { project, deriver, cacheDir, pathOf, signal }: DeriveSiteOptions,
): Promise<SiteAsset | undefined> {
  const entry = project.lock.assets.get(asset.id);
  const output = currentOutput(entry);
  const path = output && pathOf(asset.id, output);
  if (entry === undefined || output === undefined || path === undefined) return undefined;
  const { digest, mediaType, width, height } = output;
  const original = { digest, mediaType, width, height };
  const mark = marksOf(project.lock, project.settings.marks)({ output, entry });
  const variants = siteVariantsOf(asset, original, { mark, fonts: fonts.digests });
  const files = await deriver.derive({
    path,
    original,
    id: asset.id,
    recipes: variants.map(({ recipe }) => recipe),
    names: new Map(variants.map(({ recipe, name }) => [recipe, name])),
    fonts: fonts.paths,
    cacheDir,
    signal,
  });
  const served = variants.flatMap((variant, index) => servedFrom(variant, files[index]));
  return { id: asset.id, alt: asset.alt ?? "", files: served };
}

function servedFrom({ use, recipe }: SiteVariant, file: DerivedFile | undefined): SiteFile[] {
  if (file === undefined) return [];
  const { path, width, height, byteLength } = file;
  const format = recipe.format === "ico" || recipe.format === "jpeg" ? recipe.format : "png";
  return [{ use, path, format, width, height, byteLength, within: recipe.sizes }];
}
