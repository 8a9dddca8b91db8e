import { currentOutput, type AssetId, type JobOutcome, type Plan } from "@genlock/core";
import pLimit from "p-limit";
import type { BytePlaces } from "./find-bytes.ts";
import { placeOriginal } from "./write-outcomes.ts";

/** What originals are restored with. */
export interface RestorePlaces extends BytePlaces {
  readonly root: string;
  /** Puts bytes that git has into the store; answers whether it has them. */
  readonly fetchFromGit: (id: AssetId) => Promise<boolean>;
}

/** Brings back every original that the plan restores. Answers those that could not be, as outcomes of no job. */
export async function restoreOriginals(plan: Plan, places: RestorePlaces): Promise<JobOutcome[]> {
  const ids = plan.assets.flatMap(({ id, step }) => (step.action === "restore" ? [id] : []));
  const limit = pLimit(4);
  const outcomes = await limit.map(ids, (id) => restoreOriginal(id, places));
  return outcomes.filter((outcome) => outcome !== undefined);
}

async function restoreOriginal(
  id: AssetId,
  places: RestorePlaces,
): Promise<JobOutcome | undefined> {
  const output = currentOutput(places.lock.assets.get(id));
  if (output === undefined) return undefined;
  try {
    if (!places.store.has(output.digest)) await places.fetchFromGit(id);
    await placeOriginal(id, output, places);
    return undefined;
  } catch (error) {
    return failedRestore(id, error);
  }
}

function failedRestore(id: AssetId, error: unknown): JobOutcome {
  const code = error instanceof Error && "code" in error ? String(error.code) : "ORIGINAL_MISSING";
  const message = error instanceof Error ? error.message : String(error);
  return {
    job: `restore-${id}`,
    assets: [id],
    status: "failed",
    accepts: undefined,
    take: 0,
    outputs: [],
    cost: 0,
    error: { code, message, hint: undefined, ambiguous: false },
    warnings: [],
  };
}
