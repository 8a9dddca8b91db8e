import {
  composedOutputs,
  cutOutWarnings,
  type JobOutcome,
  type LockedOutput,
  type UnmetPicture,
} from "@genlock/core";
import type { RunContext } from "./run-context.ts";

/**
 * Holds the pictures of a job against what their assets expect, before one of them is picked. Nothing is made again for it:
 * what is not as expected is kept and told.
 */
export async function checkOutputs(outcome: JobOutcome, context: RunContext): Promise<JobOutcome> {
  const unmet: UnmetPicture[] = [];
  const warnings = new Set(outcome.warnings);
  for (const id of outcome.assets) {
    if (outcome.turnOf?.includes(id) === true) continue;
    const composites = outcome.composites?.find(({ asset }) => asset === id);
    const pictures = composedOutputs(outcome.outputs, composites).filter(
      ({ role }) => role !== "received",
    );
    for (const picture of pictures) {
      for (const warning of cutOutWarnings(picture)) warnings.add(warning);
      const found = await examineOutput(id, picture, context);
      if (found !== undefined) unmet.push(found);
    }
  }
  return { ...outcome, warnings: [...warnings], ...(unmet.length > 0 && { unmet }) };
}

async function examineOutput(
  id: string,
  { digest }: LockedOutput,
  { assets, ports }: RunContext,
): Promise<UnmetPicture | undefined> {
  const expected = assets.get(id)?.expect;
  if (expected === undefined) return undefined;
  const path = await ports.bytesOf(digest);
  if (path === undefined) return undefined;
  const unmet = await ports.composer.examine({ file: { path, digest }, expected });
  return unmet.length === 0 ? undefined : { asset: id, digest, unmet };
}
