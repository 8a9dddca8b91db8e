/** A file whose bytes are looked at before they are used. */
export interface KnownFile {
  /** Absolute path of a file of any name. */
  readonly path: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly digest: string;
}

/** Which colour of a mask's file marks what may change. */
export type MaskColour = "black" | "white" | "transparent";

/**
 * Where a picture may change.
 *
 * - `mask`: a file of the picture's size. In `black` and `white` the darker half of all greys counts as black, and what is
 *   transparent as white. In `transparent` partly transparent pixels may change partly.
 * - `region`: left, top, right and bottom, each 0 to 1; pixels that are only touched belong to it.
 * - `own`: wherever the picture itself is transparent.
 */
export type EditArea =
  | { readonly kind: "mask"; readonly file: KnownFile; readonly edit: MaskColour }
  | { readonly kind: "region"; readonly region: readonly number[] }
  | { readonly kind: "own" };

/** A mask to make in the form services want: a PNG whose transparent pixels may change. */
export interface MaskRequest {
  readonly area: Exclude<EditArea, { readonly kind: "own" }>;
  /** Pixels of the picture that is edited. */
  readonly width: number;
  /** Pixels of the picture that is edited. */
  readonly height: number;
  /** Absolute path of the file to write, in a folder that exists. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

/** Why pictures do not fit together. */
export interface Misfit {
  readonly ok: false;
  /** One sentence for people, without paths. */
  readonly detail: string;
}

/** A mask that was made. */
export type ComposedMask =
  | { readonly ok: true; readonly digest: string; readonly byteLength: number }
  | Misfit;

/** An edited picture to put a source's own pixels back into. */
export interface CompositeRequest {
  /** What was edited. */
  readonly source: KnownFile;
  /** What came back. */
  readonly received: KnownFile;
  readonly area: EditArea;
  /** Pixels over which the edge is blended, inside of what may change, at least 0. */
  readonly feather: number;
  /** Absolute path of the PNG to write, in a folder that exists. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

/** A composite that was made: a PNG of the source's size, with its pixels wherever nothing may change. */
export type Composite =
  | {
      readonly ok: true;
      readonly digest: string;
      /** Bytes. */
      readonly byteLength: number;
      /** Pixels. */
      readonly width: number;
      /** Pixels. */
      readonly height: number;
      readonly hasAlpha: boolean;
      /** 0 to 1: how many of the pixels that had to stay were other ones in what came back. */
      readonly outsideChanged: number;
    }
  | Misfit;
