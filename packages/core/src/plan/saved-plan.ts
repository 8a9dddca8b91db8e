import type { InputIndex } from "../jobs/job-graph.ts";
import type { Digest } from "../jobs/job-fields.ts";
import { sha256 } from "../jobs/job-key.ts";
import type { SourceFile } from "../diagnostics/source-file.ts";
import type { Lock } from "../lock/lock.ts";
import { serializeLock } from "../lock/serialize-lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { Plan } from "./plan.ts";

/** What a plan was asked for: with it and the same basis the same plan comes out. */
export interface PlanRequest {
  /** `undefined`: all. */
  readonly only?: readonly AssetId[] | undefined;
  readonly again: readonly AssetId[];
  readonly rebuy: readonly AssetId[];
  readonly replacePaid: boolean;
}

/** What a plan was made from, by digest. Prices carry their own date in the plan. */
export interface PlanBasis {
  /** The manifest and the files it includes, by path relative to the manifest's folder. Line ends do not count. */
  readonly manifest: { readonly [path: string]: Digest };
  /** The pictures that go into jobs, by path relative to the manifest's folder. */
  readonly inputs: { readonly [path: string]: Digest };
  /** What is locked. */
  readonly lock: Digest;
}

/** A plan that was saved to be reviewed and applied. What it says of prices, calls and paths is read by people only. */
export interface SavedPlan extends Plan {
  readonly request: PlanRequest;
  readonly basis: PlanBasis;
}

/** What a plan is made from. */
export interface PlanSources {
  readonly sources: readonly SourceFile[];
  readonly inputs: InputIndex;
  readonly lock: Lock;
}

/** The digests of what a plan is made from, so that applying it can tell what moved. */
export function planBasis({ sources, inputs, lock }: PlanSources): PlanBasis {
  return {
    manifest: digests(sources.map(({ file, text }) => [file, digestOfText(text)])),
    inputs: digests([...inputs].map(([path, { digest }]) => [path, digest])),
    lock: digestOfText(serializeLock(lock)),
  };
}

/** Writes a plan as the text of a file: JSON indented by two, a line end at the end. */
export function serializePlan(plan: SavedPlan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function digestOfText(text: string): Digest {
  return sha256(text.replaceAll("\r\n", "\n"));
}

function digests(entries: readonly (readonly [string, Digest])[]): Record<string, Digest> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
