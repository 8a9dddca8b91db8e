import type { SiteUse, WebManifestIcon } from "@genlock/core";

/** One file of a build. */
export interface IndexedFile {
  /** From the folder of `assets.json`, with `/` between parts; good for a URL. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly bytes: number;
}

/** What a page needs of one asset. */
export interface IndexedAsset {
  /** `""` for a decorative picture. */
  readonly alt: string;
  /** Pixels of the original. */
  readonly width: number;
  /** Pixels of the original. */
  readonly height: number;
  /** The picture as it was received. */
  readonly original: IndexedFile;
  /** For `<img>`: the file that every browser reads. */
  readonly img: {
    readonly src: string;
    readonly srcset: string;
    /** Pixels of the page. */
    readonly width: number;
    /** Pixels of the page. */
    readonly height: number;
  };
  /** For `sizes=…`; left out: none was written. */
  readonly sizes?: string | undefined;
  /** By format, best first: for `<source type="image/avif" srcset=…>`. Empty when no derivatives were asked for. */
  readonly sources: { readonly [format: string]: IndexedSource };
  /** For `<source media=…>`, to stand before `sources`, in this order. Empty when none was asked for. */
  readonly art: readonly IndexedArt[];
  /** All of it as HTML: `<picture>` or `<img>`, with URLs from the folder of `assets.json`. */
  readonly markup: string;
  /** A CSS `image-set()`, with URLs from the folder of `assets.json`. */
  readonly imageSet: string;
  /** A CSS `background` value to show until the picture is there; left out: none was asked for. */
  readonly placeholder?: string | undefined;
  /** A ThumbHash, base64; left out: none was asked for. */
  readonly thumbhash?: string | undefined;
  /** Left out: neither icons nor pictures for links were asked for. */
  readonly site?: IndexedSite | undefined;
}

/** Icons and pictures for links, for the head of every page. */
export interface IndexedSite {
  /** Tags for `<head>`, one a line, with URLs from the folder of `assets.json`. */
  readonly head: string;
  /** Entries for `icons` in a web manifest, with URLs from the folder of `assets.json`. */
  readonly icons: readonly WebManifestIcon[];
  readonly files: readonly (IndexedFile & { readonly use: SiteUse })[];
}

/** Files to choose from. */
export interface IndexedSource {
  /** With descriptors, from the folder of `assets.json`. */
  readonly srcset: string;
  /** By width, ascending. */
  readonly files: readonly IndexedFile[];
}

/** Files to choose from where a media condition holds. */
export interface IndexedArt extends IndexedSource {
  readonly media: string;
  /** IANA media type. */
  readonly type: string;
  /** Pixels of the page. */
  readonly width: number;
  /** Pixels of the page. */
  readonly height: number;
}

/** `assets.json`: what `genlock build` wrote, by asset id. */
export interface AssetIndex {
  readonly version: 1;
  readonly assets: { readonly [id: string]: IndexedAsset };
}

/** Every file that an index names. */
export function indexedFiles(index: AssetIndex): IndexedFile[] {
  return Object.values(index.assets).flatMap((asset) => [
    asset.original,
    ...[...Object.values(asset.sources), ...asset.art].flatMap((source) => source.files),
    ...(asset.site?.files ?? []),
  ]);
}

const safePart = /^(?!\.)[A-Za-z0-9._-]+$/;

function isIndexedFile(value: unknown): value is IndexedFile {
  if (typeof value !== "object" || value === null) return false;
  if (!("src" in value) || !("bytes" in value)) return false;
  const { src, bytes } = value;
  return (
    typeof src === "string" &&
    typeof bytes === "number" &&
    src.split("/").every((part) => safePart.test(part))
  );
}

function filesIn(value: unknown): IndexedFile[] {
  if (isIndexedFile(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(filesIn);
}

/**
 * The files an earlier build says it wrote, by name: their size in bytes. What is not a plain name inside the folder is
 * left out, whoever wrote it there; so is everything when the text is no index.
 */
export function readEarlierFiles(text: string | undefined): ReadonlyMap<string, number> {
  if (text === undefined) return new Map();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return new Map();
  }
  return new Map(filesIn(parsed).map((file) => [file.src, file.bytes]));
}
