import { currentOutput, type Plan, type PlanStep } from "@genlock/core";
import { relative, sep } from "node:path";
import type { LedgerState } from "../ledger/ledger-state.ts";
import { originalOf } from "./original-of.ts";
import type { AssetStatus, Project } from "./session.ts";

/** How each asset stands, from a plan that holds nothing back and the ledger's last failures. */
export function projectStatus(
  project: Project,
  plan: Plan,
  failures: LedgerState["failures"],
): AssetStatus[] {
  return plan.assets.map(({ id, state, pinned, step }) => {
    const output = currentOutput(project.lock.assets.get(id));
    const failure = failures.get(id);
    return {
      id,
      state,
      pinned,
      changes: changesOf(step),
      failure: failure && {
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

function changesOf(step: PlanStep): AssetStatus["changes"] {
  return "changes" in step ? step.changes : [];
}
