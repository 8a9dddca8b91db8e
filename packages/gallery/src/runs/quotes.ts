import { randomUUID } from "node:crypto";
import { canonicalJson, GenlockError, type AssetId, type Plan } from "@genlock/core";
import { holdWords } from "../look/hold-words.ts";
import type { GalleryPlanOptions, GalleryProject, GallerySession } from "../ports.ts";
import type { Quote } from "../wire/quote.ts";

/** What is to be made. */
export interface Order {
  /** `undefined`: everything that is new or changed. */
  readonly ids: readonly AssetId[] | undefined;
  /** Start another take though nothing changed. */
  readonly again: boolean;
  /** Buy again what is lost. */
  readonly rebuy: boolean;
}

/** A plan that somebody agreed to. */
export interface AgreedPlan<Project> {
  readonly project: Project;
  readonly plan: Plan;
  readonly quote: Quote;
}

/** Quotes that are open at once; an older one has to be asked for again. */
const openQuotes = 8;

/** Prices orders, and gives out a plan only to whoever names its price. */
export class Quotes<Project extends GalleryProject> {
  readonly #session: GallerySession<Project>;
  readonly #frozen: boolean;
  readonly #open = new Map<
    string,
    { readonly quote: Quote; readonly options: GalleryPlanOptions }
  >();
  readonly #plans = new Map<string, string>();

  constructor(session: GallerySession<Project>, frozen: boolean) {
    this.#session = session;
    this.#frozen = frozen;
  }

  /** Says what an order would make and cost. @throws GenlockError `ASSET_UNKNOWN`, `MANIFEST_INVALID` */
  async ask({ ids, again, rebuy }: Order): Promise<Quote> {
    const options: GalleryPlanOptions = {
      only: ids,
      again: again ? ids : undefined,
      rebuy: rebuy ? ids : undefined,
      frozen: this.#frozen,
    };
    const plan = await this.#session.plan(await this.#session.load(), options);
    const quote = quoteOf(plan, new Set(ids ?? []));
    this.#open.set(quote.id, { quote, options });
    this.#plans.set(quote.id, canonicalJson(plan));
    for (const id of [...this.#open.keys()].slice(0, -openQuotes)) {
      this.#open.delete(id);
      this.#plans.delete(id);
    }
    return quote;
  }

  /**
   * Takes a quote once, planned anew from what is on disk now.
   *
   * @param agreedPrice the quote's `cap`, as whoever agreed saw it.
   * @throws GenlockError `PLAN_OUT_OF_DATE` when anything moved, `CONSENT_REQUIRED` when it is another price
   */
  async take(id: string, agreedPrice: number | null): Promise<AgreedPlan<Project>> {
    const open = this.#open.get(id);
    const before = this.#plans.get(id);
    this.#open.delete(id);
    this.#plans.delete(id);
    const moved = "What would be made has changed since its price was shown. Nothing was sent.";
    const hint = "Look at the price again.";
    if (open === undefined) {
      throw new GenlockError({ code: "PLAN_OUT_OF_DATE", message: moved, hint });
    }
    const { quote, options } = open;
    if (quote.cap !== agreedPrice) {
      const message = "Another price was agreed to than the one that was shown. Nothing was sent.";
      throw new GenlockError({ code: "CONSENT_REQUIRED", message, hint });
    }
    const project = await this.#session.load();
    const plan = await this.#session.plan(project, options);
    if (canonicalJson(plan) !== before) {
      throw new GenlockError({ code: "PLAN_OUT_OF_DATE", message: moved, hint });
    }
    return { project, plan, quote };
  }
}

function quoteOf(plan: Plan, asked: ReadonlySet<AssetId>): Quote {
  const jobs = plan.jobs.map(({ assets, provider, model, billing, calls, cost }) => {
    const images = calls.reduce((sum, call) => sum + call.count, 0);
    return { assets, provider, model, billing, images, cost };
  });
  return {
    id: randomUUID(),
    jobs,
    calls: plan.calls,
    images: plan.images,
    cost: plan.cost,
    billing: jobs.some((job) => job.billing === "paid") ? "paid" : "free",
    cap: plan.cost.unknownCalls === 0 ? plan.cost.max : null,
    restored: plan.assets.filter(({ step }) => step.action === "restore").map(({ id }) => id),
    held: plan.assets.flatMap(({ id, step }) => {
      const isMeant = asked.size === 0 || asked.has(id);
      if (step.action !== "hold" || step.reason === "not-selected" || !isMeant) return [];
      return [{ id, reason: holdWords[step.reason] }];
    }),
  };
}
