import assert from "node:assert/strict";
import { callOnce, keylessModel, secretsOf } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

const mostRecorded = 65_536;

/** What a call says about itself afterwards: it goes into the lock. */
export function recordCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "what was used is small JSON that says the model",
      run: async () => {
        const { used } = (await callOnce(subject)).result;
        const text = JSON.stringify(used);
        assert.deepEqual(JSON.parse(text), used, "JSON keeps all of it");
        assert.ok(text.length <= mostRecorded, "it holds no pictures");
        assert.equal(used["model"], keylessModel(subject).modelId);
      },
    },
    {
      name: "no secret is in the result",
      run: async () => {
        const text = JSON.stringify((await callOnce(subject)).result);
        for (const secret of secretsOf(subject)) {
          assert.ok(!text.includes(secret), "the result does not repeat a secret");
        }
      },
    },
    {
      name: "the cost is 0 or more, or unknown",
      run: async () => {
        const { cost } = (await callOnce(subject)).result;
        if (subject.provider.billing === "free") assert.equal(cost, 0, "what is free costs 0");
        if (cost !== undefined) assert.ok(Number.isFinite(cost) && cost >= 0);
      },
    },
    {
      name: "warnings and usage are well formed",
      run: async () => {
        const { warnings, usage } = (await callOnce(subject)).result;
        for (const warning of warnings) assert.ok(warning.message.trim().length > 0);
        for (const tokens of Object.values(usage ?? {})) {
          if (tokens !== undefined) assert.ok(Number.isSafeInteger(tokens) && tokens >= 0);
        }
      },
    },
  ];
}
