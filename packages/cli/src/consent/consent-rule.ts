import type { Plan } from "@genlock/core";
import { GenlockError } from "@genlock/core";
import { dollars } from "../reporters/price-text.ts";

/** What decides whether a plan may be run. */
export interface ConsentFacts {
  readonly plan: Plan;
  /** `--yes`. */
  readonly agreed: boolean;
  /** US dollars; `undefined`: no cap was given. */
  readonly maxCost: number | undefined;
  /** Whether somebody is there who can be asked. */
  readonly canAsk: boolean;
}

/** Whether to go on, or to ask first. */
export type ConsentNeed = "none" | "ask";

function paidCalls(plan: Plan): number {
  return plan.jobs
    .filter((job) => job.billing === "paid")
    .reduce((sum, job) => sum + job.calls.length, 0);
}

/**
 * Decides whether a plan may be run, before any call. What is free needs no consent; without anyone to ask only `--yes`
 * is one.
 *
 * @throws GenlockError `SPEND_UNKNOWN_PRICE` for a cap that cannot be kept, `CONSENT_REQUIRED` when nobody agreed.
 */
export function consentNeed(facts: ConsentFacts): ConsentNeed {
  const calls = paidCalls(facts.plan);
  if (calls === 0) return "none";
  const { cost } = facts.plan;
  if (facts.maxCost !== undefined && cost.unknownCalls > 0) {
    throw new GenlockError({
      code: "SPEND_UNKNOWN_PRICE",
      message: `The price of ${cost.unknownCalls} of ${calls} calls is unknown, so a cap of ${dollars(facts.maxCost)} cannot be kept.`,
    });
  }
  if (facts.agreed) return "none";
  if (facts.canAsk) return "ask";
  const price = cost.unknownCalls > 0 ? "an unknown price" : `up to ${dollars(cost.max)}`;
  throw new GenlockError({
    code: "CONSENT_REQUIRED",
    message: `This plan buys ${calls} ${calls === 1 ? "call" : "calls"} for ${price}, and nobody agreed to it. Nothing was sent.`,
  });
}
