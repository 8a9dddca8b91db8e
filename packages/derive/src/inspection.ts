/** What a picture is, by its bytes and after decoding all of it. */
export interface ImageFacts {
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels, as shown: a turn in the file's metadata is worked in. */
  readonly width: number;
  /** Pixels, as shown. */
  readonly height: number;
  /** Whether any pixel is transparent, wholly or partly; an alpha channel that is opaque throughout does not count. */
  readonly hasAlpha: boolean;
  /** Frames of an animation, at least 1; only the first one is decoded and derived from. */
  readonly pages: number;
  /** Whether the file's metadata turns or mirrors the stored pixels before they are shown. */
  readonly isTurned: boolean;
}

/** Why bytes are refused as a picture. */
export type RefusalReason =
  /** No picture format that is known here. */
  | "not-a-picture"
  /** A picture, in a format that is not decoded: svg, heic, tiff, bmp, jxl. */
  | "unsupported"
  /** More than {@link maxPixels} or {@link maxBytes}. */
  | "too-large"
  /** Cut off, damaged, or not what its first bytes say. */
  | "broken";

/** Bytes that are no good as a picture. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** One sentence for people, without the file's path. */
  readonly detail: string;
}

/** What looking at a file found. */
export type Inspection = { readonly ok: true; readonly facts: ImageFacts } | Refusal;

/** The most pixels of a picture that is decoded: a small file can claim any number. */
export const maxPixels = 64_000_000;

/** The most bytes of a file that is read as a picture. */
export const maxBytes = 256 * 1024 * 1024;
