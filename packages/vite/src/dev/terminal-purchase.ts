import { canonicalJson, GenlockError, type Plan, type PriceRange } from "@genlock/core";
import type { Session } from "@genlock/runner";
import { failuresOf } from "../build/draw-allowed.ts";
import type { Host } from "../host.ts";
import { printable } from "../printable.ts";

/** What was shown, and may be agreed to once. */
interface Offer {
  /** The plan as it was shown, to compare with. */
  readonly text: string;
}

/** Buying by keys in a dev server's terminal: the price first, then a yes to just that. */
export class TerminalPurchase {
  readonly #host: Host;
  #offer: Offer | undefined;
  #running: Promise<void> | undefined;
  readonly #stopping = new AbortController();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Shows what would be made and what it costs. */
  async show(): Promise<void> {
    this.#offer = undefined;
    if (this.#host.frozen) {
      this.#say("This dev server is frozen: nothing is made.");
      return;
    }
    const plan = await this.#plan(await this.#host.session());
    if (plan === undefined) return;
    if (plan.jobs.length === 0) {
      this.#say("Nothing is to be made.");
      return;
    }
    for (const { assets, model, cost, billing } of plan.jobs) {
      this.#say(`  ${assets.join(", ")}: ${model}, ${priceText(cost, billing === "free")}`);
    }
    if (plan.cost.unknownCalls > 0) {
      this.#say("The price of some of it is unknown. Run `genlock generate` to decide about it.");
      return;
    }
    const isFree = plan.jobs.every(({ billing }) => billing === "free");
    this.#say(`It costs ${priceText(plan.cost, isFree)}. Press y + enter to make it.`);
    this.#offer = { text: canonicalJson(plan) };
  }

  /** Makes what was shown, if nothing has moved since. Answers once it is under way. */
  async agree(): Promise<void> {
    const offer = this.#offer;
    this.#offer = undefined;
    if (offer === undefined) {
      this.#say("Press g + enter first, to see the price.");
      return;
    }
    if (this.#running !== undefined) {
      this.#say("Pictures are being made already.");
      return;
    }
    const session = await this.#host.session();
    const project = await session.load();
    const plan = await this.#plan(session);
    if (plan === undefined || canonicalJson(plan) !== offer.text) {
      this.#say("What would be made has changed. Nothing was sent; press g + enter to see it.");
      return;
    }
    this.#running = session
      .run(project, plan, {
        maxCost: plan.cost.max,
        signal: this.#stopping.signal,
      })
      .then(
        (report) => {
          const failed = failuresOf(report).size;
          const spent = `$${report.spent.toFixed(4)} spent`;
          this.#say(`Done: ${spent}${failed === 0 ? "" : `, ${failed} not made`}.`);
        },
        (error: unknown) => this.#say(`Nothing was made: ${reasonOf(error)}`),
      )
      .finally(() => {
        this.#running = undefined;
      });
  }

  /** Starts nothing more and waits for what is under way. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** What a run would do now; `undefined`: it cannot be told, which was said. */
  async #plan(session: Session): Promise<Plan | undefined> {
    try {
      return await session.plan(await session.load());
    } catch (error) {
      this.#say(reasonOf(error));
      return undefined;
    }
  }

  #say(text: string): void {
    this.#host.config.logger.info(printable(`genlock: ${text}`));
  }
}

function reasonOf(error: unknown): string {
  if (GenlockError.isInstance(error)) return [error.message, error.hint ?? ""].join(" ").trim();
  return String(error);
}

function priceText({ min, max, unknownCalls }: PriceRange, isFree: boolean): string {
  if (isFree && max === 0) return "nothing";
  const known = min === max ? `$${max.toFixed(4)}` : `$${min.toFixed(4)} to $${max.toFixed(4)}`;
  return unknownCalls === 0 ? known : `${known} and more that nobody knows`;
}
