import {
  answerOf,
  GenlockError,
  type AssetComposites,
  type JobOutcome,
  type LockedOutput,
  type ResolvedAsset,
} from "@genlock/core";
import { join } from "node:path";
import { inWorkFolder } from "../disk/work-folder.ts";
import { keepComputed, pathOfAnswer } from "./computed-output.ts";
import { cutOutOutput } from "./cut-out-output.ts";
import { readEditArea, writeInput } from "./edit-area.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Makes of a job's answers what its assets want of them: puts the sources' own pixels back where an asset keeps what is outside
 * of its mask, and takes out the backdrop that was asked for in place of transparency. Each composite is in the
 * store before the lock hears of it; one that is locked is never made again. What cannot be composed is not locked for its
 * asset: its bytes stay in the store, and are found there by the next run.
 */
export async function composeOutputs(
  outcome: JobOutcome,
  context: RunContext,
): Promise<JobOutcome> {
  const composites: AssetComposites[] = [];
  let error: JobOutcome["error"];
  for (const id of outcome.assets) {
    const asset = context.assets.get(id);
    const compose = asset && composerFor(asset, outcome, context);
    if (compose === undefined) continue;
    const composed = await composeAll(outcome.outputs, compose);
    composites.push({ asset: id, outputs: composed.outputs });
    error ??= composed.error;
  }
  if (composites.length === 0) return outcome;
  if (error === undefined) return { ...outcome, composites };
  const isSomeLocked = outcome.assets.some((id) => {
    const found = composites.find(({ asset }) => asset === id);
    return found === undefined || found.outputs.length > 0;
  });
  const status = isSomeLocked ? "partial" : "failed";
  return { ...outcome, composites, status, error: outcome.error ?? error };
}

interface Preserved {
  readonly asset: ResolvedAsset;
  readonly feather: number;
}

interface Composed {
  readonly outputs: readonly LockedOutput[];
  readonly error: JobOutcome["error"];
}

type Compose = (answer: LockedOutput) => Promise<LockedOutput>;

/** How an asset's picture is made of an answer; `undefined`: the answer is the picture. */
function composerFor(
  asset: ResolvedAsset,
  { turnOf, outputs }: JobOutcome,
  context: RunContext,
): Compose | undefined {
  if (turnOf?.includes(asset.id) === true) return undefined;
  const feather = asset.preserveOutside?.feather;
  if (feather !== undefined) {
    const preserved = { asset, feather };
    return async (answer) =>
      lockedComposite(preserved, answer, context) ?? composeOne(preserved, answer, context);
  }
  const hasBackdrop = outputs.some(({ made }) => made.provenance.keyColour !== undefined);
  return hasBackdrop ? (answer) => cutOutOutput(asset, answer, context) : undefined;
}

async function composeAll(answers: readonly LockedOutput[], compose: Compose): Promise<Composed> {
  const outputs: LockedOutput[] = [];
  let error: JobOutcome["error"];
  for (const answer of answers) {
    try {
      outputs.push(await compose(answer));
    } catch (thrown) {
      error ??= described(thrown);
    }
  }
  return { outputs, error };
}

function lockedComposite(
  { asset, feather }: Preserved,
  answer: LockedOutput,
  { entries }: RunContext,
): LockedOutput | undefined {
  return entries.get(asset.id)?.outputs.find(({ role, composite, ...output }) => {
    if (role !== "composited" || composite?.feather !== feather) return false;
    return answerOf({ role, composite, ...output }) === answerOf(answer);
  });
}

function composeOne(
  { asset, feather }: Preserved,
  answer: LockedOutput,
  context: RunContext,
): Promise<LockedOutput> {
  const { ports, readInput } = context;
  return inWorkFolder(async (folder) => {
    const [base] = asset.inputs;
    if (base === undefined) throw new Error("an edit that keeps pixels has no picture");
    const source = await writeInput(base, join(folder, "source"), readInput);
    const area = await readEditArea(asset, folder, readInput);
    const received = { path: await pathOfAnswer(asset, answer, context), digest: answer.digest };
    const to = join(folder, "composite.png");
    const made = await ports.composer.composite({ source, received, area, feather, to });
    if (!made.ok) throw impossible(asset, answer, made.detail);
    const { outsideChanged } = made;
    const output = await keepComputed({ ...made, path: to }, answer, context);
    return { ...output, composite: { received: answer.digest, feather, outsideChanged } };
  });
}

function impossible({ id }: ResolvedAsset, answer: LockedOutput, why: string): GenlockError {
  return new GenlockError({
    code: "COMPOSITE_IMPOSSIBLE",
    message: `What was received for \`${id}\` cannot have the source's pixels put back. ${why} It is in the store as ${answer.digest.slice(0, 12)}.`,
  });
}

function described(error: unknown): NonNullable<JobOutcome["error"]> {
  const known = GenlockError.isInstance(error) ? error : undefined;
  return {
    code: known?.code ?? "COMPOSITE_IMPOSSIBLE",
    message: error instanceof Error ? error.message : String(error),
    hint: known?.hint,
    ambiguous: false,
  };
}
