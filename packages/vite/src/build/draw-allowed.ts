import type { AssetId, RunReport } from "@genlock/core";
import type { Project, Session } from "@genlock/runner";
import type { Host } from "../host.ts";
import { tellEvent } from "../tell-event.ts";

/** What came of drawing. */
export interface Drawn {
  /** Whether anything was tried. */
  readonly ran: boolean;
  /** Why single assets could not be drawn. */
  readonly failures: ReadonlyMap<AssetId, string>;
}

const nothing: Drawn = { ran: false, failures: new Map() };

/** Draws what may be drawn: nothing when frozen, free pictures otherwise, paid ones as far as the options say. */
export async function drawAllowed(host: Host, session: Session, project: Project): Promise<Drawn> {
  if (host.frozen) return nothing;
  const { generate = "never", maxCost = 0 } = host.options;
  const plan = await session.plan(project, { buy: generate });
  const isRestoring = plan.assets.some(({ step }) => step.action === "restore");
  if (plan.jobs.length === 0 && !isRestoring) return nothing;
  const report = await session.run(project, plan, {
    maxCost,
    onEvent: (event) => tellEvent(host.config.logger, event),
    // A build needs them all in a moment.
    files: "to-the-end",
  });
  return { ran: true, failures: failuresOf(report) };
}

/** The reasons of a report by asset. */
export function failuresOf(report: RunReport): Map<AssetId, string> {
  const failures = new Map<AssetId, string>();
  for (const { assets, status, error } of report.jobs) {
    if (status === "done" || status === "partial") continue;
    const reason = error?.message ?? report.stoppedBy;
    if (reason !== undefined) for (const id of assets) failures.set(id, reason);
  }
  return failures;
}
