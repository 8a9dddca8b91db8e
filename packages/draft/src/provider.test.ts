import { conformanceCases } from "@genlock/provider/conformance";
import { describe, expect, test } from "vitest";
import { provider } from "./provider.ts";

describe("the provider contract", () => {
  const subject = { provider, context: { environment: {} } };
  test.each(conformanceCases(subject))("$name", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

test("a model of another provider draws too, with a single warning", () => {
  const model = provider.model("gpt-image-2", { environment: {} });
  expect(model.capabilities).toBe(provider.model("draft-1", { environment: {} }).capabilities);
});
