import type { RunEvent } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { openProject } from "./open-project.ts";

const head = `version: 1
provider: openai
defaults: { model: gpt-image-2, size: 1024x1024, quality: low }
assets:
`;

describe("responses", () => {
  test("answer one picture a call, and record both bills and the prompt really drawn", async () => {
    const project = await openProject(
      `${head}  a: { prompt: a lamp, alt: a, api: responses, candidates: 3, responses: { model: gpt-5.4-mini } }\n`,
    );
    const plan = await project.plan();
    expect(plan.jobs[0]?.calls).toEqual([
      { call: 0, count: 1 },
      { call: 1, count: 1 },
      { call: 2, count: 1 },
    ]);
    const report = await project.generate();
    expect(report.jobs[0]).toMatchObject({ status: "done" });
    for (const { body } of project.server.requests) {
      expect(body["max_output_tokens"]).toBeGreaterThan(0);
      expect(body["tool_choice"]).toEqual({ type: "image_generation" });
    }
    const outputs = (await project.lock()).assets.get("a")?.outputs ?? [];
    expect(outputs).toHaveLength(3);
    for (const { made } of outputs) {
      const { revisedPrompt, usage, callCost, used } = made.provenance;
      expect(revisedPrompt).toContain("lamp");
      expect(usage?.outputImageTokens).toBeGreaterThan(0);
      expect(used?.["main_model"]).toMatchObject({ model: "gpt-5.4-mini" });
      expect(callCost).toBeGreaterThan(0);
    }
    const paid = outputs.reduce((sum, { made }) => sum + (made.provenance.callCost ?? 0), 0);
    expect(report.spent).toBeCloseTo(paid, 5);
    expect(report.spent).toBeLessThanOrEqual(plan.cost.max);
  });

  test.each(["images", "responses"])("stream partial images as events on api: %s", async (api) => {
    const project = await openProject(
      `${head}  a: { prompt: a lamp, alt: a, api: ${api}, partial_images: 2 }\n  b: { prompt: a lamp, alt: b, api: ${api} }\n`,
    );
    const loaded = await project.load();
    const { jobs } = await project.session.plan(loaded);
    expect(jobs).toHaveLength(1);
    await project.generate();
    const partials = project.events.filter(
      (event): event is RunEvent & { type: "job-partial" } => event.type === "job-partial",
    );
    expect(partials.map(({ partialIndex }) => partialIndex)).toEqual([0, 1]);
    expect(partials.every(({ bytes }) => bytes.byteLength > 0)).toBe(true);
    expect((await project.lock()).assets.get("a")?.outputs ?? []).toHaveLength(1);
  });

  test.each(["images", "responses"])("price partial images on api: %s", async (api) => {
    const asset = (partials: number): string =>
      `${head}  a: { prompt: a lamp, alt: a, api: ${api}, partial_images: ${partials} }\n`;
    const project = await openProject(asset(0));
    const without = (await project.plan()).cost.max;
    project.write(asset(3));
    const streamed = (await project.plan()).cost.max;
    // 100 tokens each, at 30 dollars a million.
    expect(streamed - without).toBeCloseTo((3 * 100 * 30) / 1e6, 6);
  });
});
