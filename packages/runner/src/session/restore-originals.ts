import {
  currentOutput,
  GenlockError,
  type AssetId,
  type JobOutcome,
  type LockedOutput,
  type Plan,
} from "@genlock/core";
import { basename } from "node:path";
import pLimit from "p-limit";
import { originalsOf } from "../originals/save-originals.ts";
import type { Inspection } from "../run/run-ports.ts";
import type { BytePlaces } from "./find-bytes.ts";
import { placeArt } from "./place-art.ts";

/** What originals are restored with. */
export interface RestorePlaces extends BytePlaces {
  readonly root: string;
  /** Puts bytes that git or the shared store has into the store; answers whether they have them. */
  readonly fetchPicture: (id: AssetId, output: LockedOutput) => Promise<boolean>;
  /** Puts the bytes as received beside an asset's composite into the store, when git or the shared store alone has them. */
  readonly fetchBeside: (id: AssetId) => Promise<void>;
  /** Decodes a picture wholly. */
  readonly inspect: (path: string) => Promise<Inspection>;
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
    const edited = await findEdited(id, output, places);
    if (edited !== undefined) throw wasEdited(id, edited);
    if (!places.store.has(output.digest)) await places.fetchPicture(id, output);
    await places.fetchBeside(id);
    await placeArt(id, places.lock.assets.get(id), places);
    return undefined;
  } catch (error) {
    return failedRestore(id, error);
  }
}

/** A file that is another picture than the locked one: somebody's work, which nothing may take the place of unasked. */
async function findEdited(
  id: AssetId,
  { digest }: LockedOutput,
  { originalsDir, inspect }: RestorePlaces,
): Promise<string | undefined> {
  for (const file of await originalsOf(originalsDir, id)) {
    if (file.digest !== digest && (await inspect(file.path)).ok) return file.path;
  }
  return undefined;
}

function wasEdited(id: AssetId, path: string): GenlockError {
  return new GenlockError({
    code: "ORIGINAL_EDITED",
    message: `${basename(path)} is another picture than the one that is locked for \`${id}\`.`,
    hint: `\`genlock adopt ${id}\` takes it in; \`genlock verify --fix\` brings the locked one back.`,
  });
}

function failedRestore(id: AssetId, error: unknown): JobOutcome {
  const code = error instanceof Error && "code" in error ? String(error.code) : "ORIGINAL_MISSING";
  const message = error instanceof Error ? error.message : String(error);
  const hint = GenlockError.isInstance(error) ? error.hint : undefined;
  return {
    job: `restore-${id}`,
    assets: [id],
    status: "failed",
    accepts: undefined,
    take: 0,
    outputs: [],
    cost: 0,
    error: { code, message, hint, ambiguous: false },
    warnings: [],
  };
}
