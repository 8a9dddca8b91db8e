import { readFile } from "node:fs/promises";
import {
  currentOutput,
  marksOf,
  parsePlaceholder,
  placeholderRecipe,
  variantsOf,
  type AssetId,
  type DerivativeSettings,
  type KnownPicture,
  type LockedOutput,
  type Mark,
  type Purpose,
  type ResolvedAsset,
  type RunEvent,
} from "@genlock/core";
import type { DerivedFile, Deriver } from "@genlock/derive";
import { digestSteps } from "./digest-steps.ts";
import { servedDerivatives } from "./served-derivatives.ts";
import type { DerivedAsset, Project, ServedFile } from "./session.ts";

/** What to derive, and with what. */
export interface DeriveProjectOptions {
  readonly project: Project;
  readonly deriver: Pick<Deriver, "derive">;
  readonly cacheDir: string;
  /** `undefined`: all. */
  readonly only: ReadonlySet<AssetId> | undefined;
  /** `undefined`: what the manifest says. */
  readonly settings: DerivativeSettings | undefined;
  /** `undefined`: build. */
  readonly purpose: Purpose | undefined;
  /** Absolute paths of the project's own steps, by name. */
  readonly steps: ReadonlyMap<string, string>;
  /** Absolute path of a file with an asset's current picture; `undefined`: it is not there. */
  readonly pathOf: (id: AssetId, output: LockedOutput) => string | undefined;
  readonly onEvent: ((event: RunEvent) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Makes the derivatives of every asset that has its original; the deriver bounds how many at once. */
export async function deriveProject(options: DeriveProjectOptions): Promise<DerivedAsset[]> {
  const { project, pathOf } = options;
  const wanted = assetsOf(options).flatMap((asset) => {
    const entry = project.lock.assets.get(asset.id);
    const output = currentOutput(entry);
    if (entry === undefined || output === undefined) return [];
    const path = pathOf(asset.id, output);
    return path === undefined ? [] : [{ asset, output, entry, path }];
  });
  const { settings } = options;
  const used = wanted.flatMap(({ asset }) => (settings ?? asset.derivatives)?.steps ?? []);
  const digests = await digestSteps(options.steps, new Set(used.map(({ name }) => name)));
  const markOf = marksOf(project.lock, project.settings.marks);
  return Promise.all(
    wanted.map((picture) => deriveAsset({ ...picture, digests, mark: markOf(picture) }, options)),
  );
}

/** Sorted by id. Of many assets a few are asked for often. */
function assetsOf({ project: { assets }, only }: DeriveProjectOptions): readonly ResolvedAsset[] {
  if (only === undefined) return [...assets.values()];
  return [...only].sort().flatMap((id) => assets.get(id) ?? []);
}

interface WantedAsset extends KnownPicture {
  readonly asset: ResolvedAsset;
  readonly path: string;
  readonly mark: Mark | undefined;
  readonly digests: ReadonlyMap<string, string>;
}

async function deriveAsset(
  { asset, output, path, digests, mark }: WantedAsset,
  { deriver, cacheDir, onEvent, signal, purpose, steps, ...options }: DeriveProjectOptions,
): Promise<DerivedAsset> {
  const { digest, mediaType, width, height, byteLength } = output;
  const facts = { digest, mediaType, width, height };
  const started = performance.now();
  const settings = options.settings ?? asset.derivatives;
  const context = { purpose, steps: digests, mark };
  const variants = settings === undefined ? [] : variantsOf(settings, facts, context);
  const small = settings && placeholderRecipe(settings, facts, context);
  const recipes = [
    ...variants.map(({ recipe }) => recipe),
    ...(small === undefined ? [] : [small]),
  ];
  const request = { path, original: facts, id: asset.id, recipes, steps, cacheDir, signal };
  const files = recipes.length === 0 ? [] : await deriver.derive(request);
  const cached = files.filter((file) => file.cached).length;
  const made = files.length - cached;
  const duration = performance.now() - started;
  if (files.length > 0) {
    onEvent?.({ type: "derivative-end", asset: asset.id, made, cached, duration });
  }
  return {
    id: asset.id,
    alt: asset.alt ?? "",
    original: { path, format: formatOf(mediaType), width, height, byteLength, facts },
    derivatives: servedDerivatives(variants, files),
    placeholder: small && (await readPlaceholder(files.at(-1))),
    cached,
  };
}

async function readPlaceholder(
  file: DerivedFile | undefined,
): Promise<DerivedAsset["placeholder"]> {
  return file && parsePlaceholder(await readFile(file.path, "utf8"));
}

function formatOf(mediaType: string): ServedFile["format"] {
  switch (mediaType) {
    case "image/jpeg":
      return "jpeg";
    case "image/webp":
      return "webp";
    case "image/avif":
      return "avif";
    case "image/gif":
      return "gif";
    case "image/svg+xml":
      return "svg";
    default:
      return "png";
  }
}
