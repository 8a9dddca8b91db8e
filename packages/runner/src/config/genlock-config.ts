import type { ImageProviderV1 } from "@genlock/provider";
import type { SharedStoreConfig } from "../shared-store/settings.ts";

/** What `genlock.config.ts` may export. The only code that is loaded from a project. */
export interface GenlockConfig {
  /** Providers as values, by the name manifests use. */
  readonly providers?: { readonly [name: string]: ImageProviderV1 } | undefined;
  /** Values for a provider's environment that are not secret, such as a base URL. What the environment sets wins. */
  readonly environment?: { readonly [name: string]: string } | undefined;
  /** The folder for derivatives, relative to the config's folder. */
  readonly cacheDir?: string | undefined;
  /**
   * Steps of one's own for derivatives, by the name manifests use: paths of modules whose default export is a `PictureStep`,
   * relative to the config's folder.
   */
  readonly steps?: { readonly [name: string]: string } | undefined;
  /** Where remote pictures may come from. */
  readonly fetch?: FetchConfig | undefined;
  /** The store that the team shares. */
  readonly sharedStore?: SharedStoreConfig | undefined;
}

/** Where a project's remote pictures may come from, as a config says it. */
export interface FetchConfig {
  /**
   * Addresses that `genlock fetch` may go to, such as `https://cdn.example.com/looks/*` or `https://*.example.com/*`. Default: every
   * public https address. One with `http://` allows http there; one that matches may go through the environment's proxy.
   */
  readonly allow?: readonly string[] | undefined;
  /** Origins inside a private network that are trusted, such as `https://assets.corp.internal`. Default: none. */
  readonly privateOrigins?: readonly string[] | undefined;
}
