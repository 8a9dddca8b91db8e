import assert from "node:assert/strict";
import { hostileRequests, sampleRequest } from "./sample-request.ts";
import { callOnce, keylessModel } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";
import { watchEnvironment } from "./watch-environment.ts";

/** That a provider is given its values and takes none. */
export function environmentCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "models, check and estimate read no environment",
      run: async () => {
        const read = await watchEnvironment(() => {
          const model = keylessModel(subject);
          const legal = sampleRequest(model, subject);
          for (const { request } of [{ request: legal }, ...hostileRequests(legal)]) {
            model.check(request);
            model.estimate(request);
          }
        });
        assert.deepEqual(read, []);
      },
    },
    {
      name: "a call reads none of the provider's environment",
      run: async () => {
        const read = await watchEnvironment(() => callOnce(subject));
        // Node and native modules look up names of their own; those of the service and its keys are not theirs.
        assert.deepEqual(read.filter(belongsTo(subject)), []);
      },
    },
  ];
}

function belongsTo(subject: ConformanceSubject): (name: string) => boolean {
  const { provider, unpreventable = [] } = subject;
  const families = provider.environment.map((variable) => variable.name.split("_")[0] ?? "");
  return (name) =>
    !unpreventable.includes(name) &&
    (families.includes(name.split("_")[0] ?? "") || /KEY|TOKEN|SECRET|PASSWORD/i.test(name));
}
