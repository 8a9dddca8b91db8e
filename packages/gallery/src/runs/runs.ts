import { GenlockError, roundDollars, type AssetId, type RunReport } from "@genlock/core";
import type { GalleryProject, GallerySession } from "../ports.ts";
import type { GalleryEvent, RunProblem, RunSummary } from "../wire/gallery-event.ts";
import type { LiveJobs } from "./live-jobs.ts";
import type { AgreedPlan } from "./quotes.ts";

/** What runs are started with. */
export interface RunsParts<Project extends GalleryProject> {
  readonly session: GallerySession<Project>;
  readonly live: LiveJobs;
  readonly tell: (event: GalleryEvent) => void;
  /** US dollars that all runs may cost together; `undefined`: nothing but the manifest's budget bounds them. */
  readonly maxCost: number | undefined;
  /** Called after each run, before its end is told. */
  readonly onEnd: () => void;
  readonly onError: (error: unknown) => void;
}

/** The runs that a gallery started. */
export class Runs<Project extends GalleryProject> {
  readonly #parts: RunsParts<Project>;
  readonly #stopping = new Set<AbortController>();
  readonly #running = new Set<Promise<void>>();
  /** US dollars, what is under way at its worst case. */
  #spent = 0;

  constructor(parts: RunsParts<Project>) {
    this.#parts = parts;
  }

  get isRunning(): boolean {
    return this.#running.size > 0;
  }

  /** Starts a run and answers at once. @throws GenlockError `SPEND_CAP_REACHED` before anything is sent */
  start(agreed: AgreedPlan<Project>): void {
    const { cap } = agreed.quote;
    const reserved = this.#reserve(cap);
    const { live, tell } = this.#parts;
    const ids = agreed.plan.jobs.flatMap(({ assets }) => assets);
    const running = this.#run(agreed, ids)
      .then((spent) => {
        this.#spent = roundDollars(this.#spent - reserved + spent);
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
    tell({ type: "live", live: live.queue(ids), running: true });
  }

  /** Starts no further job; calls under way land. */
  stop(): void {
    for (const controller of this.#stopping) controller.abort();
  }

  /** Stops, and resolves when everything has landed. */
  async close(): Promise<void> {
    this.stop();
    await Promise.all(this.#running);
  }

  #reserve(cap: number | null): number {
    const { maxCost } = this.#parts;
    if (maxCost === undefined) return 0;
    if (cap === null) {
      const message = "This gallery has a cap, and the price of some calls is unknown.";
      throw new GenlockError({ code: "SPEND_UNKNOWN_PRICE", message });
    }
    if (roundDollars(this.#spent + cap) > maxCost) {
      const message = `This gallery may spend $${maxCost} until it is started anew, and this could exceed it.`;
      throw new GenlockError({ code: "SPEND_CAP_REACHED", message });
    }
    this.#spent = roundDollars(this.#spent + cap);
    return cap;
  }

  /** @returns US dollars spent */
  async #run({ project, plan, quote }: AgreedPlan<Project>, ids: AssetId[]): Promise<number> {
    const { session, live, tell, onEnd, onError } = this.#parts;
    const controller = new AbortController();
    this.#stopping.add(controller);
    let summary: RunSummary;
    try {
      const report = await session.run(project, plan, {
        maxCost: quote.cap ?? undefined,
        signal: controller.signal,
      });
      summary = summaryOf(report, controller.signal.aborted);
    } catch (error) {
      onError(error);
      summary = { made: [], problems: [problemOf(error, ids)], spent: 0, stopped: false };
    } finally {
      this.#stopping.delete(controller);
    }
    onEnd();
    const running = this.#running.size > 1;
    tell({ type: "live", live: live.end(ids), running });
    tell({ type: "run-end", summary, running });
    return summary.spent;
  }
}

function summaryOf({ jobs, spent }: RunReport, stopped: boolean): RunSummary {
  const made = jobs.filter(({ status }) => status === "done").flatMap(({ assets }) => assets);
  const problems = jobs.flatMap(({ assets, error }): RunProblem[] =>
    error === undefined ? [] : [{ assets, ...error }],
  );
  return { made, problems, spent, stopped };
}

function problemOf(error: unknown, assets: readonly AssetId[]): RunProblem {
  const isForeseen = GenlockError.isInstance(error);
  return {
    assets,
    code: isForeseen ? error.code : "BUG",
    message: isForeseen ? error.message : "The run broke off. The terminal says more.",
    hint: isForeseen ? error.hint : undefined,
    ambiguous: false,
  };
}
