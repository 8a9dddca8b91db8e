import type { ImageModelV1, ImageProviderV1 } from "@genlock/provider";
import type { Digest } from "../jobs/job-fields.ts";

/** Finds the provider that a manifest names. Everything it answers works without a key or a network. */
export interface ProviderRegistry {
  /** `undefined`: there is no provider of that name to be had. */
  provider(name: string): ImageProviderV1 | undefined;
  /** The model to use; `modelId` `undefined`: the provider's default. `undefined` where `provider` is. */
  model(name: string, modelId: string | undefined): ImageModelV1 | undefined;
}

/** What planning must know about bytes, without reading them. */
export interface StoreIndex {
  /** Whether the original's file of this asset is in the originals' folder, by name and size. */
  hasOriginal(id: string, digest: Digest, byteLength: number, mediaType: string): boolean;
  /** Where bytes that are gone can come back from; `undefined`: nowhere known. */
  restorable(digest: Digest): "store" | "git" | undefined;
  /** Images stored for a paid call's take, by key: how many, and the next free call index. `undefined`: none. */
  stored(
    key: string,
    take: number,
  ): { readonly images: number; readonly nextCall: number } | undefined;
  /** The newest take known for a key in the store; `undefined`: none. */
  newestTake(key: string): number | undefined;
}
