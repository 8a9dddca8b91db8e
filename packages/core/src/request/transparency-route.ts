import type { ImageModelV1 } from "@genlock/provider";
import type { Lock, LockEntry } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { chooseKeyColour, type Backdrop } from "./backdrop.ts";
import { composeRequest } from "./compose-request.ts";

/** How a transparent background comes about: the model draws it, or a backdrop of one colour is taken out. */
export type TransparencyRoute = "native" | "key";

/** What a route is chosen by. */
export interface RouteContext {
  readonly providers: ProviderRegistry;
  readonly lock: Lock;
}

/**
 * Says how the transparent background of a job comes about: as written; else as what is locked of it was made, so that a
 * better default changes nothing that exists; else by what the named model can. `undefined`: none is asked for.
 *
 * @param assets everyone the job is for.
 */
export function transparencyRoute(
  asset: ResolvedAsset,
  assets: readonly AssetId[],
  { providers, lock }: RouteContext,
): TransparencyRoute | undefined {
  const { background, transparency } = asset.settings;
  if (background !== "transparent") return undefined;
  if (transparency === "native" || transparency === "key") return transparency;
  if (whyNotKeyed(asset) !== undefined) return "native";
  for (const id of assets) {
    const route = lockedRoute(asset, lock.assets.get(id));
    if (route !== undefined) return route;
  }
  const model = namedModel(asset, providers);
  return model === undefined || drawsTransparency(asset, model) ? "native" : "key";
}

/** The backdrop that is asked of a model; `undefined`: none. */
export function backdropFor(
  asset: ResolvedAsset,
  route: TransparencyRoute | undefined,
  model: ImageModelV1 | undefined,
): Backdrop | undefined {
  if (route !== "key") return undefined;
  // Left alone, a model that can draw transparency might; one that cannot may not know the setting.
  const knows = model?.capabilities.backgrounds?.includes("transparent") === true;
  return { colour: chooseKeyColour(asset), background: knows ? "opaque" : undefined };
}

/** Why no backdrop can be taken out of an asset's picture, to follow its name; `undefined`: it can. */
export function whyNotKeyed(asset: ResolvedAsset): string | undefined {
  if (asset.operation === "variation") return "is a variation, which has no words to ask for one";
  if (asset.conversation) return "is a conversation, whose turns go on from the picture as it came";
  if (asset.mask !== undefined || asset.region !== undefined) {
    return "changes a part of a picture, and the rest has no backdrop";
  }
  if (asset.preserveOutside !== undefined) return "has the source's own pixels put back";
  return undefined;
}

/** How the current picture came about; `undefined`: it was made by another model, or is not of a call. */
function lockedRoute(
  { provider, settings }: ResolvedAsset,
  entry: LockEntry | undefined,
): TransparencyRoute | undefined {
  const fields = entry?.accepts.fields;
  const current = entry?.outputs.find(({ digest }) => digest === entry.current);
  if (fields?.background !== "transparent" || current === undefined) return undefined;
  if (fields.provider !== provider || fields.model !== settings.model) return undefined;
  if (current.role !== "candidate" && current.role !== "composited") return undefined;
  return current.made.provenance.keyColour === undefined ? "native" : "key";
}

/** The model whose name is written, also where another provider only drafts for it. */
function namedModel(
  { provider, settings }: ResolvedAsset,
  providers: ProviderRegistry,
): ImageModelV1 | undefined {
  const { model } = settings;
  const own = providers.provider(provider);
  if (model === undefined || own?.models.includes(model) === true) {
    return providers.model(provider, model);
  }
  const owner = providers.owner(model);
  return providers.model(owner?.name ?? provider, model);
}

/** Whether a model draws transparency without reserve; what is not known is not "no". */
function drawsTransparency(asset: ResolvedAsset, model: ImageModelV1): boolean {
  const { backgrounds } = model.capabilities;
  if (backgrounds !== undefined && !backgrounds.includes("transparent")) return false;
  const request = composeRequest(asset, {
    inputs: new Map(),
    lock: { version: 1, assets: new Map() },
    count: 1,
    partialImages: 0,
    seed: undefined,
    readInput: undefined,
  });
  return model.check(request).every(({ field }) => field !== "background");
}
