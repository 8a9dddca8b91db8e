import type { Plan, PlannedAsset } from "@genlock/core";
import { GenlockError } from "@genlock/core";
import type { Project, Session } from "@genlock/runner";
import { sharedHint } from "../project/require-shared.ts";
import { count } from "../reporters/price-text.ts";

/** Whether frozen mode cannot let an asset be as it is. A pinned change is meant; a missing file never is. */
function isOutOfDate(asset: PlannedAsset): boolean {
  if (asset.state === "missing" || asset.step.action === "restore") return true;
  const isUnmade = asset.state === "new" || asset.state === "stale" || asset.state === "deferred";
  return isUnmade && !asset.pinned;
}

/** How many ids a message names before it counts the rest. */
const named = 10;

function list(ids: readonly string[]): string {
  const rest = ids.length - named;
  const shown = ids.slice(0, named).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

type OriginalProblem = Awaited<ReturnType<Session["verifyOriginals"]>>[number];

const problemWords: { readonly [problem in OriginalProblem["problem"]]: string } = {
  missing: "missing",
  corrupt: "corrupt",
  "lfs-pointer": "a Git LFS pointer",
};

/** What to do where Git LFS fetched nothing; `undefined`: that is not what is wrong. */
export function pointerHint(problems: readonly OriginalProblem[]): string | undefined {
  return problems.some(({ problem }) => problem === "lfs-pointer")
    ? "Run `git lfs pull`; in CI, check out with Git LFS."
    : undefined;
}

/**
 * Frozen mode: looks whether every asset is there and as the manifest says, its bytes included.
 *
 * @throws GenlockError `LOCK_OUT_OF_DATE`
 */
export async function refuseOutOfDate(
  session: Session,
  project: Project,
  plan: Plan,
): Promise<void> {
  const problems = new Map<string, string>();
  for (const asset of plan.assets) if (isOutOfDate(asset)) problems.set(asset.id, asset.state);
  for (const { from, to } of project.moves) problems.set(to, `renamed from ${from}`);
  const wrong = await session.verifyOriginals(project);
  for (const { id, problem } of wrong) problems.set(id, problemWords[problem]);
  if (problems.size === 0) return;
  const ids = [...problems].map(([id, problem]) => `${id} (${problem})`).sort();
  throw new GenlockError({
    code: "LOCK_OUT_OF_DATE",
    message: `Frozen, and ${count(ids.length, "asset")} not as the manifest says: ${list(ids)}.`,
    hint: pointerHint(wrong) ?? sharedHint({ session }),
  });
}
