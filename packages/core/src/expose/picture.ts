import type { AssetId } from "../manifest/asset-id.ts";

/** What a page is given for one asset: all it takes to write `<img>` or `<picture>`, and nothing else about the asset. */
export interface Picture {
  readonly id: AssetId;
  /** The widest file of the format that every browser reads. */
  readonly img: {
    readonly src: string;
    /** Pixels. */
    readonly w: number;
    /** Pixels. */
    readonly h: number;
  };
  /** By format, best first: a `srcset` with width descriptors. Empty when the manifest asks for no derivatives. */
  readonly sources: { readonly [format: string]: string };
  /** The `srcset` of `img`, with width descriptors. */
  readonly srcset: string;
  /** `""` for a decorative picture, and for one whose manifest entry has no alt text. */
  readonly alt: string;
  /** A CSS `background` value to show until the picture is there; `undefined`: none was made. */
  readonly placeholder: string | undefined;
}

/** What a page can know of one file of a picture. */
export interface PictureFile {
  /** As in the media type: `avif`, `webp`, `jpeg`, `png`, `gif`, `svg`. */
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** An asset by the files that stand for it. */
export interface PictureFiles<File extends PictureFile = PictureFile> {
  readonly id: AssetId;
  readonly alt: string;
  readonly original: File;
  /** By format best first, by width ascending; empty: the original stands alone. */
  readonly derivatives: readonly File[];
}
