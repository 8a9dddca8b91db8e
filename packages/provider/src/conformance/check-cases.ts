import assert from "node:assert/strict";
import type { RequestFinding } from "../finding.ts";
import type { ImageModelV1 } from "../image-model.ts";
import type { ImageRequest } from "../request.ts";
import { deepFreeze } from "./frozen.ts";
import { hostileRequests, sampleRequest } from "./sample-request.ts";
import { keylessModel } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

const kinds = [
  "unsupported",
  "invalid",
  "unknown-model",
  "unknown-parameter",
  "retired-model",
  "ignored",
  "advice",
];

/** What `check` and `estimate` promise for any request at all. */
export function checkCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "check and estimate never throw",
      run: async () => {
        eachRequest(subject, (model, request, why) => {
          assert.doesNotThrow(() => model.check(request), `check survives ${why}`);
          assert.doesNotThrow(() => model.estimate(request), `estimate survives ${why}`);
        });
      },
    },
    {
      name: "check and estimate are pure",
      run: async () => {
        eachRequest(subject, (model, request, why) => {
          const frozen = deepFreeze(request);
          assert.deepEqual(model.check(frozen), model.check(frozen), `check repeats ${why}`);
          assert.deepEqual(model.estimate(frozen), model.estimate(frozen), `a price for ${why}`);
        });
      },
    },
    {
      name: "findings are well formed",
      run: async () => {
        eachRequest(subject, (model, request, why) => {
          for (const finding of model.check(request)) assertFinding(finding, why);
        });
      },
    },
    {
      name: "estimates are a range from 0 or undefined",
      run: async () => {
        eachRequest(subject, (model, request, why) => {
          assertEstimate(model, request, why);
        });
      },
    },
  ];
}

function eachRequest(
  subject: ConformanceSubject,
  visit: (model: ImageModelV1, request: ImageRequest, why: string) => void,
): void {
  const model = keylessModel(subject);
  const legal = sampleRequest(model, subject);
  visit(model, legal, "a legal request");
  for (const { why, request } of hostileRequests(legal)) visit(model, request, why);
}

function assertFinding(finding: RequestFinding, why: string): void {
  assert.ok(["error", "warning"].includes(finding.severity), `severity, for ${why}`);
  assert.ok(kinds.includes(finding.kind), `kind ${finding.kind}, for ${why}`);
  assert.ok(finding.message.trim().length > 0, `a message, for ${why}`);
  assert.ok(finding.message.length < 2000, `a message does not repeat a long prompt, for ${why}`);
}

function assertEstimate(model: ImageModelV1, request: ImageRequest, why: string): void {
  const range = model.estimate(request);
  if (range === undefined) return;
  assert.ok(Number.isFinite(range.min) && range.min >= 0, `min is 0 or more, for ${why}`);
  assert.ok(Number.isFinite(range.max) && range.max >= range.min, `max ≥ min, for ${why}`);
  if (model.billing === "free") assert.equal(range.max, 0, "what is free costs nothing");
  if (model.billing === "paid") assert.match(range.asOf ?? "", /^\d{4}-\d{2}-\d{2}$/);
}
