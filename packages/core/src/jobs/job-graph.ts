import type { ImageOperation } from "@genlock/provider";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { Digest, JobFields, JobKey } from "./job-fields.ts";

/** What is known about a file that goes into jobs. */
export interface InputFacts {
  readonly digest: Digest;
  /** By the bytes; `undefined` for a text file. */
  readonly mediaType: string | undefined;
  readonly byteLength: number;
  /** Pixels; `undefined`: no picture. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly hasAlpha: boolean | undefined;
  /** Frames of an animation. Default: one, or nobody looked. */
  readonly frames?: number | undefined;
  /** Whether metadata turns or mirrors the stored pixels before they are shown. Default: no, or nobody looked. */
  readonly isTurned?: boolean | undefined;
}

/** Files that go into jobs, by their path relative to the manifest's folder. */
export type InputIndex = ReadonlyMap<string, InputFacts>;

/** Names a job within one graph: its key, or `deferred-…` while an input is not known. */
export type JobId = string;

/** The turn before. */
export interface PreviousTurn {
  readonly job: JobId;
  /** Whether its picture is locked, so that nothing is to be done for it. */
  readonly made: boolean;
}

interface JobBase {
  readonly id: JobId;
  readonly provider: string;
  readonly operation: ImageOperation;
  /** Everyone whose picture the job makes, sorted; empty when it is an earlier turn only. */
  readonly assets: readonly AssetId[];
  /** Everyone for whose conversation it is an earlier turn, sorted. */
  readonly turnOf: readonly AssetId[];
  /** The job of the turn before; `undefined`: it goes on from no turn. */
  readonly previous: PreviousTurn | undefined;
  /** The first of `assets`, or of `turnOf` with the prompts up to this turn; its settings are the job's (equal in all of them). */
  readonly model: ResolvedAsset;
  /** The most that any of `assets` asks for. */
  readonly candidates: number;
  /** The most that any of `assets` asks for, 0 to 3. */
  readonly partialImages: number;
  /** Assets whose current original goes in, sorted. */
  readonly parents: readonly AssetId[];
}

/** A job whose every input is known. */
export interface KeyedJob extends JobBase {
  readonly kind: "keyed";
  readonly key: JobKey;
  readonly fields: JobFields;
}

/** A job that waits for the original of another asset, or for its own turn before. */
export interface DeferredJob extends JobBase {
  readonly kind: "deferred";
  /** Those of `parents` that have no known original, sorted; empty when only the turn before is missing. */
  readonly waitsFor: readonly AssetId[];
  /** All fields but the picture of the turn before; `undefined`: it waits for more than that. */
  readonly wanted: JobFields | undefined;
}

/** One request after merging. */
export type Job = KeyedJob | DeferredJob;

/** All jobs of a manifest, merged by what they are. */
export interface JobGraph {
  readonly jobs: ReadonlyMap<JobId, Job>;
  /** Every asset that has a job, each after its parents. */
  readonly order: readonly AssetId[];
  /** Which job each asset stands on. */
  readonly jobOf: ReadonlyMap<AssetId, JobId>;
}
