/**
 * What `import hero from "virtual:genlock/hero"` gives.
 *
 * The type parameters are filled in by `src/genlock.d.ts`, which `genlock types` and `vite dev` write.
 */
export interface Picture<
  Id extends string = string,
  Width extends number = number,
  Height extends number = number,
  Format extends string = string,
> {
  /** The asset's id in the manifest. */
  readonly id: Id;
  /** The file that every browser reads: the widest, or with densities the one for a usual screen. */
  readonly img: {
    readonly src: string;
    /** Pixels of the page. */
    readonly w: Width;
    /** Pixels of the page. */
    readonly h: Height;
  };
  /** By format, best first: a `srcset` with descriptors. Empty when the manifest asks for no derivatives. */
  readonly sources: { readonly [F in Format]: string };
  /** The `srcset` of `img`, with descriptors. */
  readonly srcset: string;
  /** For `sizes=…`; `undefined`: the manifest has none. */
  readonly sizes: string | undefined;
  /** Files for media conditions, to stand before `sources`; the first whose condition and type fit counts. */
  readonly art: readonly PictureArt[];
  /** `""` for a decorative picture, and for one whose manifest entry has no alt text. */
  readonly alt: string;
  /** A CSS `background` value to show until the picture is there; `undefined`: none was made. */
  readonly placeholder: string | undefined;
  /** A ThumbHash, base64; `undefined`: none was made. */
  readonly thumbhash: string | undefined;
}

/** One `<source>` with a media condition. */
export interface PictureArt {
  readonly media: string;
  /** IANA media type. */
  readonly type: string;
  readonly srcset: string;
  readonly sizes: string | undefined;
  /** Pixels of the page. */
  readonly w: number;
  /** Pixels of the page. */
  readonly h: number;
}

/** What `import hero from "genlock:hero?as=img"` gives. */
export interface PictureImg {
  readonly src: string;
  readonly srcset: string;
  /** Pixels of the page. */
  readonly w: number;
  /** Pixels of the page. */
  readonly h: number;
}

/** One file of what `import files from "genlock:hero?as=metadata"` gives. */
export interface PictureFile {
  readonly src: string;
  /** As in the media type: `avif`, `webp`, `jpeg`, `png`. */
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** What `import site from "genlock:logo?as=site"` gives. */
export interface PictureSite {
  /** The tags for `<head>`, one a line. */
  readonly head: string;
  /** The same as data, for frameworks that write tags themselves. */
  readonly tags: readonly {
    readonly tag: "link" | "meta";
    readonly attributes: { readonly [name: string]: string };
  }[];
  /** The entries for `icons` of a web manifest. */
  readonly icons: readonly {
    readonly src: string;
    /** Such as `512x512`. */
    readonly sizes: string;
    /** IANA media type. */
    readonly type: string;
    readonly purpose: "any" | "maskable";
  }[];
}
