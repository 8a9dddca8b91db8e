import type { Digest, StoreIndex } from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import type { LinkOpener, UploadedFiles } from "@genlock/provider";
import type { Leases } from "../leases/leases.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { SharedStore } from "../shared-store/shared-store.ts";
import type { Store } from "../store/store.ts";

/** What is found in the bytes of a picture. */
export type Inspection =
  | {
      readonly ok: true;
      readonly mediaType: string;
      /** Pixels. */
      readonly width: number;
      /** Pixels. */
      readonly height: number;
      /** Whether any pixel may be transparent. */
      readonly hasAlpha: boolean;
      /** Frames of an animation, of which the first alone counts. Default: one. */
      readonly pages?: number | undefined;
    }
  | { readonly ok: false; readonly reason: string };

/** Time, so that tests need not wait. */
export interface Clock {
  /** Wall time, milliseconds since 1970. For dates only. */
  now(): number;
  /** Milliseconds on a clock that never jumps. For waiting. */
  monotonic(): number;
  /** Resolves after this many milliseconds, or rejects with the signal's reason. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  random(): number;
}

/** What a call does in the world. */
export type CallPorts = Omit<RunPorts, "index" | "composer" | "bytesOf">;

/** Everything a run does in the world. */
export interface RunPorts {
  readonly store: Store;
  readonly index: StoreIndex;
  readonly ledger: Ledger;
  readonly leases: Leases;
  readonly clock: Clock;
  /** What services hold of what was uploaded. Default: nobody remembers. */
  readonly files?: UploadedFiles | undefined;
  /** Follows links in answers. Default: they are not followed. */
  readonly openLink?: LinkOpener | undefined;
  /** Looks for what colleagues bought. Default: nobody shares. */
  readonly shared?: Pick<SharedStore, "fetchCall"> | undefined;
  /** Decodes a picture wholly, in a child process. */
  readonly inspect: (path: string) => Promise<Inspection>;
  /** Makes masks, composites and cut-outs, and looks whether pictures are as expected, in a child process. */
  readonly composer: Pick<Deriver, "composeMask" | "composite" | "cutOut" | "examine">;
  /** Absolute path of a file with these bytes, hashed; `undefined`: they are nowhere here. */
  readonly bytesOf: (digest: Digest) => Promise<string | undefined>;
}
