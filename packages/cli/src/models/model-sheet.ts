import type { ProviderRegistry } from "@genlock/core";

type ImageModel = NonNullable<ReturnType<ProviderRegistry["model"]>>;

/** What a model can do, in the words of the provider contract. */
export type ModelCapabilities = ImageModel["capabilities"];

/** What one picture costs. */
export interface PicturePrice {
  /** `undefined`: the model has no such setting. */
  readonly quality: string | undefined;
  /** As `WIDTHxHEIGHT`. */
  readonly size: string;
  /** US dollars. */
  readonly min: number;
  /** US dollars. */
  readonly max: number;
  /** ISO date of the price list. */
  readonly asOf: string | undefined;
}

/** What is known of one model, without asking anybody. */
export interface ModelSheet {
  readonly provider: string;
  readonly model: string;
  readonly billing: "free" | "paid";
  /** Whether it is what the provider uses where nobody names a model. */
  readonly isDefault: boolean;
  readonly capabilities: ModelCapabilities;
  /** For one picture from words alone; empty: nobody can tell, or it is free. */
  readonly prices: readonly PicturePrice[];
}

const sampleSizes = ["1024x1024", "1536x1024"];

/** Everything that is known of every model of some providers. */
export function modelSheets(registry: ProviderRegistry, names: readonly string[]): ModelSheet[] {
  return names.flatMap((name) => {
    const provider = registry.provider(name);
    return (provider?.models ?? []).flatMap((id) => modelSheet(registry, name, id) ?? []);
  });
}

/** What is known of a model; `undefined`: its provider cannot be had. */
export function modelSheet(
  registry: ProviderRegistry,
  provider: string,
  id: string,
): ModelSheet | undefined {
  const model = registry.model(provider, id);
  if (model === undefined) return undefined;
  const { capabilities, billing } = model;
  const qualities = (capabilities.qualities ?? []).filter((quality) => quality !== "auto");
  const sizes = sizesOf(capabilities);
  const prices = (qualities.length === 0 ? [undefined] : qualities).flatMap((quality) =>
    sizes.flatMap((size): PicturePrice[] => {
      const cost = model.estimate(sampleRequest(size, quality));
      return cost === undefined || billing === "free" ? [] : [{ quality, size, ...cost }];
    }),
  );
  const isDefault = registry.provider(provider)?.defaultModel === id;
  return { provider, model: id, billing, isDefault, capabilities, prices };
}

/** Usual sizes, where the model has them; else its own. */
function sizesOf({ sizes }: ModelCapabilities): readonly string[] {
  if (sizes?.kind !== "fixed") return sampleSizes;
  const usual = sampleSizes.filter((size) => sizes.sizes.includes(size));
  return usual.length > 0 ? usual : sizes.sizes.slice(-2);
}

/** A short prompt, one picture, nothing else. */
function sampleRequest(
  size: string,
  quality: string | undefined,
): Parameters<ImageModel["estimate"]>[0] {
  return {
    operation: "generate",
    api: "images",
    prompt: "A lighthouse at dawn",
    count: 1,
    size,
    quality,
    background: undefined,
    outputFormat: undefined,
    outputCompression: undefined,
    moderation: undefined,
    inputFidelity: undefined,
    partialImages: 0,
    responses: undefined,
    images: [],
    mask: undefined,
    params: {},
    seed: undefined,
    continues: undefined,
  };
}
