import type { AssetId, ProviderRegistry, ResolvedAsset } from "@genlock/core";

/** The provider that is asked about models which the others do not know, so that a draft is checked by the rules it will meet. */
export const modelExpert = "openai";

/**
 * Loads the providers that are named, and one more that knows the models which those do not.
 *
 * @param names of the providers of all assets
 */
export async function loadProvidersFor(
  names: readonly string[],
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  load: (names: readonly string[]) => Promise<ProviderRegistry>,
): Promise<ProviderRegistry> {
  const registry = await load(names);
  const isUnknown = [...assets.values()].some(({ provider, settings }) => {
    return (
      settings.model !== undefined &&
      registry.owner(settings.model) === undefined &&
      provider !== modelExpert
    );
  });
  return isUnknown && !names.includes(modelExpert) ? load([...names, modelExpert]) : registry;
}
