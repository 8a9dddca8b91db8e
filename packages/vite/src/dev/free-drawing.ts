import type { AssetId, Plan } from "@genlock/core";
import type { Project, Session } from "@genlock/runner";
import { failuresOf } from "../build/draw-allowed.ts";
import type { Host } from "../host.ts";
import { printable } from "../printable.ts";
import { createAnnouncer } from "./announce.ts";

/** Draws with free providers beside the dev server. */
export interface FreeDrawing {
  /** Starts drawing what is new or stale, unless frozen, and returns without waiting; says what stays undrawn. */
  consider(session: Session, project: Project): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  close(): Promise<void>;
}

/**
 * Makes the background drawing of one dev server. It buys nothing, and what failed or could not be restored is not
 * tried again until the manifest asks for something else.
 *
 * @param onDrawn is called after each run.
 */
export function createFreeDrawing(host: Host, onDrawn: () => void): FreeDrawing {
  const announce = createAnnouncer(host.config.logger);
  const tried = new Set<string>();
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  const run = async (session: Session, wanted: readonly AssetId[]) => {
    // What is shown may have been read in parts; what is made is read from the whole text.
    const project = await session.load().catch(() => undefined);
    if (project === undefined) return;
    if (project.diagnostics.some(({ severity }) => severity === "error")) return;
    const only = wanted.filter((id) => project.assets.has(id));
    if (only.length === 0) return;
    const plan = await session.plan(project, { buy: "never", only });
    for (const restored of restoring(plan)) tried.add(restored);
    const report = await session.run(project, plan, {
      maxCost: 0,
      signal: stopping.signal,
    });
    for (const { job, status } of report.jobs) if (status !== "done") tried.add(job);
    for (const [id, reason] of failuresOf(report)) {
      host.config.logger.warn(printable(`genlock: ${id} was not drawn: ${reason}`));
    }
  };

  return {
    async consider(session, project) {
      if (running !== undefined || stopping.signal.aborted) return;
      const plan = await session.plan(project, { buy: "never" });
      const only = host.frozen ? [] : untried(plan, tried);
      if (only.length === 0) {
        announce(project, plan);
        return;
      }
      running = run(session, only)
        .catch((error: unknown) => {
          for (const name of [...plan.jobs.map(({ id }) => id), ...restoring(plan)])
            tried.add(name);
          host.config.logger.error(printable(`genlock: nothing was drawn: ${String(error)}`));
        })
        .finally(() => {
          running = undefined;
          if (!stopping.signal.aborted) onDrawn();
        });
    },
    async close() {
      stopping.abort();
      await running;
    },
  };
}

function restoring(plan: Plan): string[] {
  return plan.assets
    .filter(({ step }) => step.action === "restore")
    .map(({ id }) => `restore ${id}`);
}

/** The assets whose job or restoring was not tried before. */
function untried(plan: Plan, tried: ReadonlySet<string>): AssetId[] {
  const drawn = plan.jobs.filter(({ id }) => !tried.has(id)).flatMap(({ assets }) => assets);
  const restored = plan.assets
    .filter(({ id, step }) => step.action === "restore" && !tried.has(`restore ${id}`))
    .map(({ id }) => id);
  return [...drawn, ...restored];
}
