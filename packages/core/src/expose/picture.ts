import type { AssetId } from "../manifest/asset-id.ts";
import type { Placeholder } from "../recipes/placeholder.ts";

/** Other files for pages on which a media condition holds. `Text`: what stands for a text with URLs in it. */
export interface PictureArt<Text = string> {
  /** For `<source media=…>`. */
  readonly media: string;
  /** IANA media type, for `<source type=…>`. */
  readonly type: string;
  readonly srcset: Text;
  /** For `<source sizes=…>`; `undefined`: none was written. */
  readonly sizes: string | undefined;
  /** Pixels. */
  readonly w: number;
  /** Pixels. */
  readonly h: number;
}

/**
 * What a page is given for one asset: all it takes to write `<img>` or `<picture>`, and nothing else about the asset. `Text`:
 * what stands for a text with URLs in it.
 */
export interface Picture<Text = string> {
  readonly id: AssetId;
  /** The file that every browser reads: the widest, or with densities the one for a usual screen. */
  readonly img: {
    readonly src: Text;
    /** Pixels of the page. */
    readonly w: number;
    /** Pixels of the page. */
    readonly h: number;
  };
  /** By format, best first: a `srcset` with descriptors. Empty when the manifest asks for no derivatives. */
  readonly sources: { readonly [format: string]: Text };
  /** The `srcset` of `img`, with descriptors. */
  readonly srcset: Text;
  /** For `sizes=…`; `undefined`: none was written. */
  readonly sizes: string | undefined;
  /** Files for media conditions, to stand before `sources`; the first whose condition and type fit counts. */
  readonly art: readonly PictureArt<Text>[];
  /** `""` for a decorative picture, and for one whose manifest entry has no alt text. */
  readonly alt: string;
  /** A CSS `background` value to show until the picture is there; `undefined`: none was made. */
  readonly placeholder: string | undefined;
  /** A ThumbHash, base64; `undefined`: none was made. */
  readonly thumbhash: string | undefined;
}

/** What a page can know of one file of a picture. */
export interface PictureFile {
  /** As in the media type: `avif`, `webp`, `jpeg`, `png`, `gif`, `svg`. */
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Pixels of the file for each pixel of the page; `undefined`: pages choose by width. */
  readonly density?: number | undefined;
  /** The condition that chooses this file; `undefined`: it is for whoever meets none. */
  readonly media?: string | undefined;
  /** The HTML attribute that goes with it; `undefined`: none. */
  readonly sizes?: string | undefined;
}

/** An asset by the files that stand for it. */
export interface PictureFiles<File extends PictureFile = PictureFile> {
  readonly id: AssetId;
  readonly alt: string;
  readonly original: File;
  /** Those with a condition first; by format best first, by width ascending; empty: the original stands alone. */
  readonly derivatives: readonly File[];
  /** `undefined`: none. */
  readonly placeholder?: Placeholder | undefined;
}
