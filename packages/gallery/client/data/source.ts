import type { AssetDetail, DerivativeFacts } from "../../src/wire/asset-detail.ts";
import type { GalleryEvent } from "../../src/wire/gallery-event.ts";
import type { GalleryState } from "../../src/wire/gallery-state.ts";

/** Something that was refused or went wrong, as it is shown. */
export class ToldError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(told: { readonly code: string; readonly message: string; readonly hint?: string }) {
    super(told.message);
    this.code = told.code;
    this.hint = told.hint;
  }
}

/** Where the page has its data from: a server, or what was exported with it. */
export interface GallerySource {
  readState(): Promise<GalleryState>;
  readAsset(id: string): Promise<AssetDetail>;
  readDerivatives(id: string): Promise<readonly DerivativeFacts[]>;
  /** The URL of a picture; `undefined`: it was not exported. */
  pictureUrl(digest: string): string | undefined;
  thumbnailUrl(digest: string): string | undefined;
  /** Hears events until the page goes. `undefined`: the connection was lost and is tried again. */
  listen(heard: (event: GalleryEvent | undefined) => void): void;
  /** Asks for something to be done. @throws ToldError */
  act(name: string, fields: object): Promise<unknown>;
}
