import type { ImageInput, ImageRequest } from "@genlock/provider";
import type { Digest, JobKey } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** A picture that goes into an ordered call: by its digest, never by a path or an address. */
export interface OrderedInput {
  readonly role: ImageInput["role"];
  readonly label?: string | undefined;
  readonly digest: Digest;
  readonly mediaType: string;
  /** Bytes. */
  readonly byteLength: number;
  /** Pixels. */
  readonly width?: number | undefined;
  /** Pixels. */
  readonly height?: number | undefined;
  readonly hasAlpha?: boolean | undefined;
}

type Written = "operation" | "api" | "prompt" | "count" | "partialImages" | "params";
type Pictures = "images" | "mask" | "continues";

/** A request as data. What is absent was not written by the user. */
export interface OrderedRequest
  extends Pick<ImageRequest, Written>, Partial<Omit<ImageRequest, Written | Pictures>> {
  readonly images: readonly OrderedInput[];
  readonly mask?: OrderedInput | undefined;
  readonly continues?:
    | {
        readonly handle?: NonNullable<ImageRequest["continues"]>["handle"];
        readonly image: OrderedInput;
      }
    | undefined;
}

/**
 * One paid call as data: what is handed to whoever makes it, in another process or on another day. It says nothing that its maker
 * need believe: prices, models and bytes are looked at again there.
 */
export interface CallOrder {
  readonly version: 1;
  readonly key: JobKey;
  /** From 0. */
  readonly take: number;
  /** From 0, within the take. */
  readonly call: number;
  /** Those that get the pictures, for the ledger. */
  readonly assets: readonly AssetId[];
  readonly provider: string;
  /** As the service spells it. */
  readonly model: string;
  /** US dollars that were reserved for it; `null`: nobody knows what it costs. */
  readonly maxCost: number | null;
  /** Reservations in the ledger that may have been paid, and that a person allowed to be made again. */
  readonly repeats: readonly string[];
  readonly request: OrderedRequest;
}
