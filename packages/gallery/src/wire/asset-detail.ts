import type { AssetId, FieldChange, Provenance, UnmetExpectation } from "@genlock/core";
import type { PictureFacts } from "./gallery-state.ts";

/** A picture with how it was made. */
export interface TakenPicture extends PictureFacts {
  /** Bytes. */
  readonly byteLength: number;
  /** From 0; each further take of the same words is the next. */
  readonly take: number;
  readonly role: string;
  readonly provenance: Provenance;
}

/** One asset with all there is to say about it. */
export interface AssetDetail {
  readonly id: AssetId;
  /** `genlock.yaml:3:5`; `undefined`: it is not in the manifest. */
  readonly place: string | undefined;
  /** Whether its prompt can be edited here. */
  readonly editable: boolean;
  /** The file of its original, from the manifest's folder; `undefined`: it is not there. */
  readonly file: string | undefined;
  /** What is asked for, by the name of the setting, as text. */
  readonly settings: readonly (readonly [string, string])[];
  readonly changes: readonly FieldChange[];
  /** What the current picture should be and is not. */
  readonly unmet: readonly UnmetExpectation[];
  readonly sharesJobWith: readonly AssetId[];
  readonly madeFrom: readonly AssetId[];
  readonly usedBy: readonly AssetId[];
  readonly waitsFor: readonly AssetId[];
  /** In the order in which they are counted. */
  readonly candidates: readonly TakenPicture[];
  /** Pictures that were current before, the one that was left last first. */
  readonly earlier: readonly TakenPicture[];
}

/** A file that pages get. */
export interface DerivativeFacts {
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
  /** Under which its bytes can be had here; `undefined`: they are not part of an export. */
  readonly digest: string | undefined;
}
