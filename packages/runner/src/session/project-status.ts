import { currentOutput, type AssetId, type Plan, type PlanStep } from "@genlock/core";
import { relative, sep } from "node:path";
import type { LedgerState } from "../ledger/ledger-state.ts";
import { originalOf } from "./original-of.ts";
import type { AssetStatus, Project } from "./session.ts";

/** How each asset stands, from a plan that holds nothing back and the ledger. */
export function projectStatus(project: Project, plan: Plan, ledger: LedgerState): AssetStatus[] {
  const unsure = maybePaid(plan, ledger);
  return plan.assets.map(({ id, state, pinned, step }) => {
    const output = currentOutput(project.lock.assets.get(id));
    const failure = ledger.failures.get(id);
    return {
      id,
      state,
      pinned,
      changes: changesOf(step),
      failure:
        failure === undefined
          ? unsure.get(id)
          : {
              code: failure.code,
              message: failure.message,
              hint: failure.hint,
              at: failure.at,
            },
      file:
        output === undefined || state === "missing"
          ? undefined
          : relative(project.root, originalOf(project, id, output.mediaType)).replaceAll(sep, "/"),
    };
  });
}

/** Assets that wait for a job of which a process that is gone made a call: nobody wrote down a failure then. */
function maybePaid(plan: Plan, ledger: LedgerState): Map<AssetId, AssetStatus["failure"]> {
  const gone = new Map<string, string>();
  for (const { reservation, why, repeated } of ledger.ambiguousCalls()) {
    if (why === "maybe-paid" && !repeated) gone.set(reservation.key, reservation.at);
  }
  const unsure = new Map<AssetId, AssetStatus["failure"]>();
  for (const { key = "", assets } of plan.jobs) {
    const at = gone.get(key);
    if (at === undefined) continue;
    const failure = {
      code: "PROVIDER_AMBIGUOUS",
      message: "The process that made its call is gone, and the call may have been paid.",
      hint: "Look at the service's usage page; `genlock generate --retry-ambiguous` makes the call again, and may pay again.",
      at,
    };
    for (const id of assets) unsure.set(id, failure);
  }
  return unsure;
}

function changesOf(step: PlanStep): AssetStatus["changes"] {
  return "changes" in step ? step.changes : [];
}
