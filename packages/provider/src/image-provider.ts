import type { ImageModelV1 } from "./image-model.ts";

/** What a provider is given from outside; it reads no environment itself. */
export interface ProviderContext {
  /** The values of {@link ImageProviderV1.environment} that are set. Secrets: they go nowhere but into requests. */
  readonly environment: { readonly [name: string]: string | undefined };
}

/** What the service itself says about a model today. */
export interface ModelNews {
  /** Whether this account can use it. */
  readonly served: boolean;
  /** ISO date (`YYYY-MM-DD`) from which it does not answer any more; `undefined`: none is announced. */
  readonly endsOn: string | undefined;
}

/** A provider: a name, and the models it offers. A package exports one as `provider`. */
export interface ImageProviderV1 {
  readonly specVersion: "v1";
  /** As manifests spell it. */
  readonly name: string;
  readonly billing: "free" | "paid";
  /** The environment variables it wants, each with whether `generate` is impossible without it. */
  readonly environment: readonly {
    readonly name: string;
    readonly required: boolean;
    /** Whether the value must never be shown. */
    readonly secret: boolean;
  }[];
  /** The model used when the manifest names none. */
  readonly defaultModel: string;
  /** The models in its dated table; others are allowed, with a warning. */
  readonly models: readonly string[];
  /** A model by name, known or not. Needs no key: a missing one shows when `generate` is called. */
  model(modelId: string, context: ProviderContext): ImageModelV1;
  /**
   * Asks the service about a model: free of charge, never needed, and newer than the dated table. Missing where the
   * service cannot be asked.
   *
   * @throws {ProviderError} when there is no key or no answer.
   */
  lookUpModel?(modelId: string, context: ProviderContext, signal: AbortSignal): Promise<ModelNews>;
}
