import { expect, test } from "vitest";
import { openProject } from "./open-project.ts";

test("slows by what the service says is left, and meets no 429", async () => {
  const assets = Array.from({ length: 10 }, (_, index) => `  a${index}: picture ${index}\n`).join(
    "",
  );
  const project = await openProject(
    `version: 1\nprovider: openai\ndefaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }\nassets:\n${assets}`,
    { imagesPerMinute: 4, minute: 300, latency: 20 },
  );
  const report = await project.generate({ concurrency: 4 });
  expect(report.jobs.every(({ status }) => status === "done")).toBe(true);
  expect(project.server.requests.map(({ status }) => status)).toEqual(
    Array.from({ length: 10 }, () => 200),
  );
  expect(project.events.filter(({ type }) => type === "job-retry")).toEqual([]);
});
