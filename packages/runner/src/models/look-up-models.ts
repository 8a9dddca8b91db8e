import type { ProviderRegistry } from "@genlock/core";
import { ProviderError, type ModelNews } from "@genlock/provider";
import pLimit from "p-limit";

/** A model, by its provider. */
export interface NamedModel {
  readonly provider: string;
  /** As the service spells it; `undefined`: the provider's default. */
  readonly model: string | undefined;
}

/** What a service says about a model today. */
export interface LiveModel {
  readonly provider: string;
  readonly model: string;
  /** `undefined`: it could not be asked. */
  readonly news: ModelNews | undefined;
  /** Why it could not be asked, for people; `undefined`: it was. */
  readonly reason: string | undefined;
}

/** Questions at once. */
const atOnce = 4;

/**
 * Asks services about models: whether this account can use them, and until when. Free of charge, and newer than any table. Never
 * rejects for what a service or the network does; a model of a service that cannot be asked, or without a key, has a reason.
 */
export async function lookUpModels(
  models: readonly NamedModel[],
  registry: ProviderRegistry,
  signal: AbortSignal,
): Promise<LiveModel[]> {
  const unique = new Map<string, { readonly provider: string; readonly model: string }>();
  for (const { provider, model } of models) {
    const name = model ?? registry.provider(provider)?.defaultModel;
    if (name !== undefined) unique.set(JSON.stringify([provider, name]), { provider, model: name });
  }
  return pLimit(atOnce).map([...unique.values()], (one) => lookUp(one, registry, signal));
}

async function lookUp(
  { provider, model }: { readonly provider: string; readonly model: string },
  registry: ProviderRegistry,
  signal: AbortSignal,
): Promise<LiveModel> {
  try {
    const news = await registry.lookUp?.(provider, model, signal);
    const reason = "the service cannot be asked about its models";
    return { provider, model, news, reason: news === undefined ? reason : undefined };
  } catch (error) {
    if (!ProviderError.isInstance(error)) throw error;
    return { provider, model, news: undefined, reason: error.message };
  }
}
