import { describe, expect, test } from "vitest";
import { openProject } from "./open-project.ts";

function manifest(assets: number, budget = ""): string {
  const lines = Array.from(
    { length: assets },
    (_, index) => `  a${index}: { prompt: picture ${index}, alt: a }`,
  );
  return `version: 1
provider: openai
${budget}
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
${lines.join("\n")}
`;
}

describe("caps", () => {
  test("the plan's upper estimate holds when nobody gives a cap", async () => {
    const project = await openProject(manifest(3));
    const plan = await project.plan();
    const report = await project.generate();
    expect(report.spent).toBeLessThanOrEqual(plan.cost.max);
    expect(plan.cost.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("--max-cost is never exceeded, and what was bought by then is locked", async () => {
    const project = await openProject(manifest(6));
    const plan = await project.plan();
    const maxCost = plan.cost.max / 2;
    const report = await project.generate({ maxCost, concurrency: 1 });
    expect(report.stoppedBy).toBe("SPEND_CAP_REACHED");
    expect(report.spent).toBeLessThanOrEqual(maxCost);
    const done = report.jobs.filter((job) => job.status === "done");
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(6);
    expect((await project.lock()).assets.size).toBe(done.length);
    expect(project.server.billed).toHaveLength(done.length);
  });

  test("a cap holds however many calls are under way", async () => {
    const project = await openProject(manifest(12), { latency: 30 });
    const plan = await project.plan();
    const maxCost = (plan.cost.max / 12) * 3.5;
    const report = await project.generate({ maxCost, concurrency: 16 });
    expect(report.spent).toBeLessThanOrEqual(maxCost);
  });

  test("budget.perDay counts what earlier runs spent", async () => {
    const single = (await (await openProject(manifest(1))).plan()).cost.max;
    const project = await openProject(manifest(1, `budget: { perDay: ${single * 1.5} }`));
    expect((await project.generate()).jobs[0]?.status).toBe("done");
    project.write(manifest(3, `budget: { perDay: ${single * 1.5} }`));
    const report = await project.generate({ concurrency: 1 });
    expect(report.stoppedBy).toBe("SPEND_CAP_REACHED");
    expect(project.server.billed.length).toBeLessThan(3);
  });

  test("budget.perAsset stops the dear asset only", async () => {
    const single = (await (await openProject(manifest(1))).plan()).cost.max;
    const project = await openProject(
      `${manifest(2, `budget: { perAsset: ${single * 1.2} }`)}  dear: { prompt: dear, alt: a, quality: high }\n`,
    );
    const report = await project.generate();
    const states = report.jobs.map((job) => `${job.assets.join()} ${job.status}`).sort();
    expect(states).toEqual(["a0 done", "a1 done", "dear skipped"]);
  });

  test("an unknown price is refused under a cap before any call", async () => {
    const project = await openProject(manifest(1).replace("gpt-image-1-mini", "gpt-image-9"));
    expect((await project.plan()).cost.unknownCalls).toBe(1);
    await expect(project.generate({ maxCost: 5 })).rejects.toMatchObject({
      code: "SPEND_UNKNOWN_PRICE",
    });
    expect(project.server.requests).toHaveLength(0);
  });
});
