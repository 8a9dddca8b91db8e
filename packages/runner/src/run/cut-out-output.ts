import { answerOf, GenlockError, type LockedOutput, type ResolvedAsset } from "@genlock/core";
import { join } from "node:path";
import { inWorkFolder } from "../disk/work-folder.ts";
import { keepFile } from "./keep-file.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Takes the backdrop out of an answer that was asked for with one, and keeps the cut-out in the store. What is locked is
 * never cut out again; an answer without a backdrop is taken as it came.
 *
 * @throws GenlockError `CUT_OUT_IMPOSSIBLE`, `ORIGINAL_MISSING`, and what deriving throws
 */
export async function cutOutOutput(
  asset: ResolvedAsset,
  answer: LockedOutput,
  context: RunContext,
): Promise<LockedOutput> {
  if (answer.made.provenance.keyColour === undefined) return answer;
  return lockedCutOut(asset, answer, context) ?? (await cutOut(asset, answer, context));
}

function lockedCutOut(
  { id }: ResolvedAsset,
  answer: LockedOutput,
  { entries }: RunContext,
): LockedOutput | undefined {
  return entries
    .get(id)
    ?.outputs.find(
      (output) => output.composite?.key !== undefined && answerOf(output) === answerOf(answer),
    );
}

function cutOut(
  asset: ResolvedAsset,
  answer: LockedOutput,
  { ports }: RunContext,
): Promise<LockedOutput> {
  return inWorkFolder(async (folder) => {
    const path = await ports.bytesOf(answer.digest);
    if (path === undefined) throw lost(asset);
    const to = join(folder, "cut-out.png");
    const made = await ports.composer.cutOut({ received: { path, digest: answer.digest }, to });
    if (!made.ok) throw impossible(asset, answer, made.detail);
    const { digest, byteLength } = await keepFile(to, ports.store);
    const { width, height, hasAlpha, key, quality } = made;
    return {
      digest,
      role: "composited",
      mediaType: "image/png",
      width,
      height,
      byteLength,
      hasAlpha,
      composite: { received: answer.digest, key, quality },
      made: answer.made,
    };
  });
}

function impossible({ id }: ResolvedAsset, answer: LockedOutput, why: string): GenlockError {
  return new GenlockError({
    code: "CUT_OUT_IMPOSSIBLE",
    message: `No backdrop can be taken out of what was received for \`${id}\`. ${why} It is in the store as ${answer.digest.slice(0, 12)}.`,
  });
}

function lost({ id }: ResolvedAsset): GenlockError {
  return new GenlockError({
    code: "ORIGINAL_MISSING",
    message: `What was received for \`${id}\` is neither in the store nor among the originals.`,
  });
}
