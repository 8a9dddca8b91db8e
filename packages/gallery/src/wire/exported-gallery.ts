import type { AssetDetail, DerivativeFacts } from "./asset-detail.ts";
import type { GalleryState } from "./gallery-state.ts";

/** Everything an exported page shows. */
export interface ExportedGallery {
  readonly state: GalleryState;
  /** By asset id. */
  readonly assets: Readonly<Record<string, AssetDetail>>;
  /** By asset id. */
  readonly derivatives: Readonly<Record<string, readonly DerivativeFacts[]>>;
  /** File names by digest. */
  readonly pictures: Readonly<Record<string, string>>;
  /** File names by digest. */
  readonly thumbnails: Readonly<Record<string, string>>;
}
