import type { Expectations, UnmetExpectation } from "@genlock/core";
import type { KnownFile, Misfit } from "./edit-area.ts";
import type { CutOutQuality } from "./matte/measure-cut-out.ts";

/** A picture on a backdrop of one colour, to be cut out of it. */
export interface CutOutRequest {
  /** What came back. */
  readonly received: KnownFile;
  /** Absolute path of the PNG to write, in a folder that exists. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

/** A cut-out that was made: a lossless PNG, with the backdrop's colour out of its edges too. */
export type CutOutPicture =
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
      /** The colour of the backdrop as it was found, as `#rrggbb`. */
      readonly key: string;
      readonly quality: CutOutQuality;
    }
  | Misfit;

/** A picture to hold against what is expected of it. */
export interface ExamineRequest {
  readonly file: KnownFile;
  readonly expected: Expectations;
  readonly signal?: AbortSignal | undefined;
}

/** What a picture does not meet; empty: it is as expected. */
export type Examination = readonly UnmetExpectation[];
