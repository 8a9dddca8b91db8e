import type { Picture } from "@genlock/core";

/** What a page that opens or comes back asks with. */
export const syncEvent = "genlock:sync";

/** What a page hears of one asset. */
export const pictureEvent = "genlock:picture";

/** A page hears that the manifest is sound again. */
export const mendedEvent = "genlock:mended";

/** What a page has seen so far. */
export interface PageSync {
  /** By asset: the version of its picture that the page shows. */
  readonly versions: { readonly [asset: string]: number };
  /** Milliseconds since the page began to load. */
  readonly age: number;
}

/** News of an asset's picture. The bytes are fetched from the URLs that the page has. */
export interface PictureNews {
  readonly id: string;
  /** Never the same for two pictures, over restarts too. */
  readonly version: number;
  /** Absent: only bytes changed. */
  readonly data?: { readonly before: Picture; readonly after: Picture } | undefined;
}
