import type { ImageModelV1, ImageProviderV1, ModelNews } from "@genlock/provider";
import type { Digest } from "../jobs/job-fields.ts";

/** Finds the provider that a manifest names. Everything it answers works without a key or a network. */
export interface ProviderRegistry {
  /** `undefined`: there is no provider of that name to be had. */
  provider(name: string): ImageProviderV1 | undefined;
  /** The model to use; `modelId` `undefined`: the provider's default. `undefined` where `provider` is. */
  model(name: string, modelId: string | undefined): ImageModelV1 | undefined;
  /** The provider whose dated table has a model, among those that were found; `undefined`: none has. */
  owner(modelId: string): ImageProviderV1 | undefined;
  /**
   * Asks the service of a provider about a model, which is the only thing here that goes to the network. `undefined`: there is no
   * provider of that name, or its service cannot be asked. Default: none can.
   */
  lookUp?(name: string, modelId: string, signal: AbortSignal): Promise<ModelNews> | undefined;
}

/** What planning must know about bytes, without reading pictures. */
export interface StoreIndex {
  /** Whether the file of this asset's current original is in the originals' folder, by name and size. */
  hasOriginal(
    id: string,
    output: { readonly mediaType: string; readonly byteLength: number },
  ): boolean;
  /** Whether the bytes as received lie beside this asset's original, by name and size. */
  hasReceived(
    id: string,
    output: { readonly mediaType: string; readonly byteLength: number },
  ): boolean;
  /** Whether what lies in the original's place is what Git LFS leaves of just these bytes where it did not fetch them. */
  isPointer(id: string, output: { readonly mediaType: string; readonly digest: Digest }): boolean;
  /** Whether bytes that are gone from the folder can come back from the store or from git. */
  restorable(id: string, digest: Digest): boolean;
  /** What was bought for a key and take: pictures whose bytes are there, and the next free call index. `undefined`: nothing. */
  stored(
    key: string,
    take: number,
  ): { readonly images: number; readonly nextCall: number } | undefined;
  /** The newest take of a key; `undefined`: nothing was ever bought for it here. */
  newestTake(key: string): number | undefined;
}
