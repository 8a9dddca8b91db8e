import assert from "node:assert/strict";
import { emptyContext, errorsOf, keylessModel } from "./setting.ts";
import { sampleRequest } from "./sample-request.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

const unknownModel = "no-such-model-2000-01-01";

/** Who the provider says it is, and which models it knows. */
export function identityCases(subject: ConformanceSubject): ConformanceCase[] {
  const { provider } = subject;
  return [
    {
      name: "the provider names itself and its contract",
      run: async () => {
        assert.equal(provider.specVersion, "v1");
        assert.match(provider.name, /^[a-z0-9][a-z0-9_-]*$/, "its name fits a manifest");
        assert.ok(["free", "paid"].includes(provider.billing), "its billing is free or paid");
      },
    },
    {
      name: "the environment it wants is a list of distinct names",
      run: async () => {
        const names = provider.environment.map((variable) => variable.name);
        assert.equal(new Set(names).size, names.length, "each name is listed once");
        for (const name of names) assert.match(name, /^[A-Za-z][A-Za-z0-9_]*$/);
      },
    },
    {
      name: "the models it lists are distinct and hold the default",
      run: async () => {
        assert.equal(new Set(provider.models).size, provider.models.length, "each is listed once");
        assert.ok(provider.models.includes(provider.defaultModel), "the default is listed");
      },
    },
    {
      name: "each listed model says who it is",
      run: async () => {
        for (const modelId of provider.models) {
          const model = provider.model(modelId, emptyContext);
          assert.equal(model.specVersion, "v1");
          assert.equal(model.modelId, modelId);
          assert.equal(model.provider, provider.name);
          assert.equal(model.billing, provider.billing);
        }
      },
    },
    {
      name: "the model under test accepts a legal request without a key",
      run: async () => {
        const model = keylessModel(subject);
        assert.deepEqual(errorsOf(model, sampleRequest(model, subject)), []);
      },
    },
    {
      name: "an unknown model works, with one warning",
      run: async () => {
        const model = provider.model(unknownModel, emptyContext);
        assert.equal(model.modelId, unknownModel);
        const request = sampleRequest(model, subject);
        const warnings = model.check(request).filter((finding) => finding.kind === "unknown-model");
        assert.equal(warnings.length, 1, "check says unknown-model once");
        assert.equal(warnings[0]?.severity, "warning");
        assert.deepEqual(errorsOf(model, request), [], "nothing else stops it");
        assert.doesNotThrow(() => model.estimate(request));
      },
    },
  ];
}
