import { answerOf, GenlockError, type LockedOutput, type ResolvedAsset } from "@genlock/core";
import { join } from "node:path";
import { inWorkFolder } from "../disk/work-folder.ts";
import { keepComputed, pathOfAnswer } from "./computed-output.ts";
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
  context: RunContext,
): Promise<LockedOutput> {
  return inWorkFolder(async (folder) => {
    const path = await pathOfAnswer(asset, answer, context);
    const to = join(folder, "cut-out.png");
    const received = { path, digest: answer.digest };
    const made = await context.ports.composer.cutOut({ received, to });
    if (!made.ok) throw impossible(asset, answer, made.detail);
    const { key, quality } = made;
    const output = await keepComputed({ ...made, path: to }, answer, context);
    return { ...output, composite: { received: answer.digest, key, quality } };
  });
}

function impossible({ id }: ResolvedAsset, answer: LockedOutput, why: string): GenlockError {
  return new GenlockError({
    code: "CUT_OUT_IMPOSSIBLE",
    message: `No backdrop can be taken out of what was received for \`${id}\`. ${why} It is in the store as ${answer.digest.slice(0, 12)}.`,
  });
}
