import {
  answerOf,
  GenlockError,
  type AssetComposites,
  type JobOutcome,
  type LockedOutput,
  type ResolvedAsset,
} from "@genlock/core";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { inWorkFolder } from "../disk/work-folder.ts";
import type { StoredBlob } from "../store/store.ts";
import { readEditArea, writeInput } from "./edit-area.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Puts the sources' own pixels back for the assets of a job that keep what is outside of their mask. Each composite is in the
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
    const feather = asset?.preserveOutside?.feather;
    if (asset === undefined || feather === undefined) continue;
    const composed = await composeAsset({ asset, feather }, outcome.outputs, context);
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

async function composeAsset(
  preserved: Preserved,
  answers: readonly LockedOutput[],
  context: RunContext,
): Promise<Composed> {
  const outputs: LockedOutput[] = [];
  let error: JobOutcome["error"];
  for (const answer of answers) {
    try {
      const locked = lockedComposite(preserved, answer, context);
      outputs.push(locked ?? (await composeOne(preserved, answer, context)));
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
    const path = await ports.bytesOf(answer.digest);
    if (path === undefined) throw lost(asset);
    const received = { path, digest: answer.digest };
    const to = join(folder, "composite.png");
    const made = await ports.composer.composite({ source, received, area, feather, to });
    if (!made.ok) throw impossible(asset, answer, made.detail);
    const { digest, byteLength } = await keep(to, context);
    const { width, height, hasAlpha, outsideChanged } = made;
    return {
      digest,
      role: "composited",
      mediaType: "image/png",
      width,
      height,
      byteLength,
      hasAlpha,
      composite: { received: answer.digest, feather, outsideChanged },
      made: answer.made,
    };
  });
}

async function keep(path: string, { ports }: RunContext): Promise<StoredBlob> {
  const writer = ports.store.openWriter();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      await writer.write(Buffer.from(chunk));
    }
    return await writer.commit();
  } finally {
    await writer.discard();
  }
}

function impossible({ id }: ResolvedAsset, answer: LockedOutput, why: string): GenlockError {
  return new GenlockError({
    code: "COMPOSITE_IMPOSSIBLE",
    message: `What was received for \`${id}\` cannot have the source's pixels put back. ${why} It is in the store as ${answer.digest.slice(0, 12)}.`,
  });
}

function lost({ id }: ResolvedAsset): GenlockError {
  return new GenlockError({
    code: "ORIGINAL_MISSING",
    message: `What was received for \`${id}\` is neither in the store nor among the originals.`,
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
