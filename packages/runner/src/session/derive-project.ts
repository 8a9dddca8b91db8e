import {
  currentOutput,
  recipesFor,
  type AssetId,
  type LockedOutput,
  type ResolvedAsset,
  type RunEvent,
} from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import { originalOf } from "./original-of.ts";
import type { DerivedAsset, Project, ServedFile } from "./session.ts";

/** What to derive, and with what. */
export interface DeriveProjectOptions {
  readonly project: Project;
  readonly deriver: Deriver;
  readonly cacheDir: string;
  /** `undefined`: all. */
  readonly only: ReadonlySet<AssetId> | undefined;
  readonly isPresent: (id: AssetId, output: LockedOutput) => boolean;
  readonly onEvent: ((event: RunEvent) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Makes the derivatives of every asset that has its original; the deriver bounds how many at once. */
export async function deriveProject(options: DeriveProjectOptions): Promise<DerivedAsset[]> {
  const { project, only, isPresent } = options;
  const wanted = [...project.assets.values()].flatMap((asset) => {
    if (only?.has(asset.id) === false) return [];
    const output = currentOutput(project.lock.assets.get(asset.id));
    return output !== undefined && isPresent(asset.id, output) ? [{ asset, output }] : [];
  });
  return Promise.all(wanted.map(({ asset, output }) => deriveAsset(asset, output, options)));
}

async function deriveAsset(
  asset: ResolvedAsset,
  output: LockedOutput,
  { project, deriver, cacheDir, onEvent, signal }: DeriveProjectOptions,
): Promise<DerivedAsset> {
  const { digest, mediaType, width, height, byteLength } = output;
  const facts = { digest, mediaType, width, height };
  const path = originalOf(project, asset.id, mediaType);
  const started = performance.now();
  const recipes = asset.derivatives === undefined ? [] : recipesFor(asset.derivatives, facts);
  const files =
    recipes.length === 0
      ? []
      : await deriver.derive({ path, original: facts, id: asset.id, recipes, cacheDir, signal });
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
    derivatives: files.map((file) => ({
      path: file.path,
      format: file.recipe.format,
      width: file.width,
      height: file.height,
      byteLength: file.byteLength,
    })),
    cached,
  };
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
