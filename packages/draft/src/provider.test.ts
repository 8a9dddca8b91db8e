import { execFileSync } from "node:child_process";
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

test("nothing heavy is loaded before a picture is drawn", () => {
  const script = `
    const { provider, placeholderSize } = await import(${JSON.stringify(new URL("index.ts", import.meta.url).href)});
    const model = provider.model("draft-1", { environment: {} });
    const request = { operation: "generate", api: "images", prompt: "x", count: 1, partialImages: 0, images: [], params: {} };
    const findings = model.check(request);
    model.estimate(request);
    placeholderSize("auto");
    process.report.excludeNetwork = true;
    const native = process.report.getReport().sharedObjects.filter((file) => file.includes("sharp"));
    process.stdout.write(JSON.stringify({ findings, native }));
  `;
  const conditions = ["--conditions=genlock-source", "--input-type=module", "--eval", script];
  const written = execFileSync(process.execPath, conditions, { encoding: "utf8" });
  expect(JSON.parse(written)).toEqual({ findings: [], native: [] });
});
