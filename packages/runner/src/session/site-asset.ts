import type { AssetId, SiteUse } from "@genlock/core";

/** One file that a site links to from its head or its web manifest. */
export interface SiteFile {
  readonly use: SiteUse;
  /** Absolute path. Its base name is good for a URL: `maskable-512.png`. It may vanish with the cache; derive again. */
  readonly path: string;
  readonly format: "ico" | "png" | "jpeg";
  /** Pixels; of an `ico` those of its largest picture. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
  /** Widths of the pictures in an `ico`; `undefined`: it is one picture. */
  readonly within: readonly number[] | undefined;
}

/** Icons and pictures for links that are made of one asset. */
export interface SiteAsset {
  readonly id: AssetId;
  readonly alt: string;
  readonly files: readonly SiteFile[];
}
