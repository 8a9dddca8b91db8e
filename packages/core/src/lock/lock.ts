import type { ImageUsage, JsonValue } from "@genlock/provider";
import type { Digest, JobFields, JobKey } from "../jobs/job-fields.ts";

/** What an output is: one of the pictures asked for, a turn of a conversation, bytes kept beside a composite, a composite, or a picture brought in by hand. */
export type OutputRole = "candidate" | "turn" | "received" | "composited" | "imported";

/** How a picture came to be. A record of what happened: never changed afterwards, never an input. */
export interface Provenance {
  readonly provider: string;
  /** The model that drew it, as the service spells it. */
  readonly model: string;
  readonly billing: "free" | "paid";
  /** ISO time of the answer, UTC, whole seconds; absent for free pictures, which two people make alike. */
  readonly at?: string;
  /** The colour of the backdrop that was asked for, to be taken out, as `#rrggbb`; absent: none was. */
  readonly keyColour?: string;
  readonly requestId?: string;
  readonly revisedPrompt?: string;
  readonly usage?: Partial<ImageUsage>;
  /** US dollars for the whole call that answered this picture; absent: unknown or free. */
  readonly callCost?: number;
  /** What was really sent and used, as the provider tells it. */
  readonly used?: { readonly [name: string]: JsonValue };
}

/** How a picture was made of what was received. */
export type CompositeRecord = PreservedRecord | CutOutRecord;

/** How well a backdrop came out of a picture. Each is a share, 0 to 1. */
export interface CutOutFigures {
  /** How much of the picture's border had the backdrop's colour. */
  readonly uniform: number;
  /** How much of what is opaque leans to that colour: it shines through there, or the subject has it. */
  readonly inside: number;
  /** How much of what is half see-through still leans to it. */
  readonly spill: number;
  /** How much of what one sees is half see-through. */
  readonly soft: number;
}

/** How a backdrop was taken out of what was received. */
export interface CutOutRecord {
  /** The bytes as received. */
  readonly received: Digest;
  /** The colour of the backdrop as it was found, as `#rrggbb`. */
  readonly key: string;
  readonly quality: CutOutFigures;
  readonly feather?: undefined;
  readonly outsideChanged?: undefined;
}

/** How a source's own pixels were put back into what was received. */
export interface PreservedRecord {
  /** The bytes as received. */
  readonly received: Digest;
  /** Pixels over which the edge is blended, at least 0. */
  readonly feather: number;
  /** 0 to 1: how many of the pixels that had to stay the model had changed. */
  readonly outsideChanged: number;
  readonly key?: undefined;
  readonly quality?: undefined;
}

/** A picture the lock knows: never only its digest, so that a reviewer sees what it is. */
export interface LockedOutput {
  readonly digest: Digest;
  readonly role: OutputRole;
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
  /** Whether any pixel may be transparent. */
  readonly hasAlpha: boolean;
  /** Only of a composite: what it was made of, and how. */
  readonly composite?: CompositeRecord;
  readonly made: {
    readonly key: JobKey;
    /** From 0; each `--again` starts the next. */
    readonly take: number;
    /** The paid call within the take, from 0. */
    readonly call: number;
    /** The picture within the call's answer, from 0. */
    readonly index: number;
    /** Which turn of the conversation, from 1; only of a `turn`. */
    readonly turn?: number;
    readonly provenance: Provenance;
  };
}

/** What is locked for one asset. */
export interface LockEntry {
  /** What the art stands for; the fields whole, so that a change is explained field by field. */
  readonly accepts: { readonly key: JobKey; readonly fields: JobFields };
  /** The picked output: one of `outputs`. */
  readonly current: Digest;
  /** Held against change. */
  readonly pinned: boolean;
  /** Whether a person picked `current`; `false`: it is the first of its candidates. */
  readonly chosen: boolean;
  readonly outputs: readonly LockedOutput[];
}

/** A picture that was fetched: which bytes an address stands for, whatever it answers later. */
export interface LockedInput {
  readonly digest: Digest;
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Bytes. */
  readonly byteLength: number;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Whether any pixel may be transparent. */
  readonly hasAlpha: boolean;
}

/** `genlock.lock` as data. */
export interface Lock {
  readonly version: 1;
  /** By address, as manifests write it; `undefined`: nothing was fetched. */
  readonly inputs?: ReadonlyMap<string, LockedInput> | undefined;
  /** By asset id. */
  readonly assets: ReadonlyMap<string, LockEntry>;
}

/** A lock with nothing in it. */
export const emptyLock: Lock = { version: 1, assets: new Map() };
