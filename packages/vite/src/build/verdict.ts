import type { AssetId, Plan } from "@genlock/core";

/** An asset that is not as it should be, and why. */
export interface Finding {
  readonly id: AssetId;
  readonly reason: string;
}

/** What stands between a manifest and its pictures. */
export interface Verdict {
  /** There is no picture to serve. */
  readonly missing: readonly Finding[];
  /** There is a picture, drawn for what the manifest said before. */
  readonly stale: readonly Finding[];
}

/**
 * Judges a plan that was made after everything allowed was drawn. Orphans are fine, and so is pinned art that is there.
 *
 * @param failures why single assets could not be drawn.
 */
export function judgePlan(
  plan: Plan,
  project: { readonly lock: { readonly assets: { has(id: AssetId): boolean } } },
  failures: ReadonlyMap<AssetId, string>,
): Verdict {
  const missing: Finding[] = [];
  const stale: Finding[] = [];
  for (const { id, state, pinned, step } of plan.assets) {
    const isLocked = project.lock.assets.has(id);
    const gone = state === "missing" || step.action === "restore";
    if (gone) missing.push({ id, reason: failures.get(id) ?? "its file is gone" });
    else if (state === "new" || (state === "deferred" && !isLocked)) {
      missing.push({ id, reason: failures.get(id) ?? whyNotDrawn(plan, id) });
    } else if ((state === "stale" || state === "deferred") && !pinned) {
      stale.push({ id, reason: failures.get(id) ?? whatChanged(plan, id) });
    }
  }
  return { missing, stale };
}

function whyNotDrawn(plan: Plan, id: AssetId): string {
  const step = plan.assets.find((asset) => asset.id === id)?.step;
  if (step?.action === "defer") return `it waits for ${step.waitsFor.join(", ")}`;
  if (step?.action === "hold" && step.reason === "unpicked-parent") {
    return "nobody picked a candidate of its parent yet, which `genlock pick` does first";
  }
  return "it was never drawn";
}

function whatChanged(plan: Plan, id: AssetId): string {
  const step = plan.assets.find((asset) => asset.id === id)?.step;
  if (step === undefined || !("changes" in step) || step.changes.length === 0) {
    return "the picture it is made from changed";
  }
  return `${step.changes.map((change) => change.field).join(", ")} changed`;
}
