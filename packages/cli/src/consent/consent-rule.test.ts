import type { Plan, PlannedJob } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { consentNeed } from "./consent-rule.ts";

const paidJob: PlannedJob = {
  id: "k@0",
  job: "k",
  key: "k",
  provider: "openai",
  model: "gpt-image-2",
  billing: "paid",
  assets: ["hero"],
  take: 0,
  after: [],
  calls: [{ call: 0, count: 1 }],
  cost: { min: 0.04, max: 0.06, unknownCalls: 0, asOf: "2026-11-01" },
};

function planOf(jobs: readonly PlannedJob[], unknownCalls = 0): Plan {
  const cost = { min: 0.04, max: 0.06, unknownCalls, asOf: "2026-11-01" };
  return { version: 1, assets: [], moves: [], jobs, calls: jobs.length, images: jobs.length, cost };
}

const alone = { agreed: false, maxCost: undefined, canAsk: false };

describe("consentNeed", () => {
  test("what is free needs none, wherever it runs", () => {
    const free = planOf([{ ...paidJob, billing: "free" }]);
    expect(consentNeed({ ...alone, plan: free })).toBe("none");
    expect(consentNeed({ ...alone, plan: planOf([]) })).toBe("none");
  });

  test("somebody who is there is asked", () => {
    expect(consentNeed({ ...alone, plan: planOf([paidJob]), canAsk: true })).toBe("ask");
  });

  test("--yes is consent, with and without somebody there", () => {
    expect(consentNeed({ ...alone, plan: planOf([paidJob]), agreed: true })).toBe("none");
    expect(consentNeed({ plan: planOf([paidJob]), agreed: true, maxCost: 1, canAsk: true })).toBe(
      "none",
    );
  });

  test("without anyone to ask it is refused, a cap is no consent", () => {
    expect(() => consentNeed({ ...alone, plan: planOf([paidJob]), maxCost: 9 })).toThrow(
      expect.objectContaining({
        code: "CONSENT_REQUIRED",
        message: expect.stringContaining("up to $0.06"),
      }),
    );
  });

  test("an unknown price under a cap is refused even with --yes", () => {
    const plan = planOf([paidJob], 1);
    expect(() => consentNeed({ plan, agreed: true, maxCost: 1, canAsk: true })).toThrow(
      expect.objectContaining({ code: "SPEND_UNKNOWN_PRICE" }),
    );
    expect(() => consentNeed({ ...alone, plan })).toThrow(
      expect.objectContaining({ message: expect.stringContaining("an unknown price") }),
    );
  });
});
