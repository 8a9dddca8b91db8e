import type { AssetId, Plan, RunEvent } from "@genlock/core";
import type { Project, Session } from "@genlock/runner";
import { planBuild } from "../build/plan-build.ts";
import { writeBuild, type WrittenBuild } from "../build/write-build.ts";
import { writeTypes } from "../project/declarations.ts";
import { Spending } from "./spending.ts";

/** What a watch may do by itself. */
export interface WatchOrders {
  /** What it buys; `never`: it draws what is free. */
  readonly generate: "never" | "new" | "stale";
  /** US dollars from its start to its end. */
  readonly maxCost: number;
  /** Make nothing at all. */
  readonly frozen: boolean;
  /** Absolute; where files go. */
  readonly folder: string;
}

/** How a project stands after everything allowed was done. */
export interface KeptUp {
  /** What is left for somebody to decide. */
  readonly plan: Plan;
  readonly build: WrittenBuild;
  readonly typesChanged: boolean;
  /** US dollars since the watch began. */
  readonly spent: number;
}

/** What hears of the work while it goes on. */
export interface WatchEars {
  onEvent(event: RunEvent): void;
  readonly signal: AbortSignal;
}

/** Brings pictures, files and declarations to what the manifest says, again and again, within what was allowed at the start. */
export class KeepUp {
  readonly #session: Session;
  readonly #orders: WatchOrders;
  readonly #spending: Spending;
  /** Jobs and restorings that did not come about: only another manifest, or a person, tries again. */
  readonly #tried = new Set<string>();

  constructor(session: Session, orders: WatchOrders) {
    this.#session = session;
    this.#orders = orders;
    this.#spending = new Spending(orders.maxCost);
  }

  /** @throws GenlockError what a run, a deriver and a build throw; the next round goes on from there */
  async round(read: Project, ears: WatchEars): Promise<KeptUp> {
    const ran = await this.#make(read, ears);
    const project = ran ? await this.#session.load() : read;
    const { signal } = ears;
    const [pictures, sites] = await Promise.all([
      this.#session.derive(project, { signal }),
      this.#session.deriveSite(project, { signal }),
    ]);
    const build = await writeBuild(this.#orders.folder, planBuild(pictures, sites), signal);
    const typesChanged = await writeTypes(project);
    const plan = await this.#session.plan(project);
    return { plan, build, typesChanged, spent: this.#spending.spent };
  }

  /** @returns whether anything was tried */
  async #make(project: Project, ears: WatchEars): Promise<boolean> {
    if (this.#orders.frozen || ears.signal.aborted) return false;
    // Without money left, what is free goes on.
    const buy = this.#spending.left > 0 ? this.#orders.generate : "never";
    const whole = await this.#session.plan(project, { buy });
    const only = untried(whole, this.#tried);
    if (only.length === 0 && whole.moves.length === 0) return false;
    const plan = await this.#session.plan(project, { buy, only });
    const names = [...plan.jobs.map(({ id }) => id), ...restorings(plan)];
    try {
      const report = await this.#session.run(project, plan, {
        maxCost: this.#spending.left,
        signal: ears.signal,
        onEvent: (event) => ears.onEvent(event),
        files: "to-the-end",
      });
      // Of an answer that never came nobody knows the price.
      this.#spending.add(report.ambiguousCalls > 0 ? plan.cost.max : report.spent);
      for (const { job, status } of report.jobs) if (status !== "done") this.#tried.add(job);
    } catch (error) {
      for (const name of names) this.#tried.add(name);
      throw error;
    }
    for (const name of restorings(plan)) this.#tried.add(name);
    return true;
  }
}

function restorings({ assets }: Plan): string[] {
  return assets.filter(({ step }) => step.action === "restore").map(({ id }) => `restore ${id}`);
}

function untried(plan: Plan, tried: ReadonlySet<string>): AssetId[] {
  const jobs = plan.jobs.filter(({ id }) => !tried.has(id)).flatMap(({ assets }) => assets);
  const restored = plan.assets
    .filter(({ id, step }) => step.action === "restore" && !tried.has(`restore ${id}`))
    .map(({ id }) => id);
  return [...new Set([...jobs, ...restored])];
}
