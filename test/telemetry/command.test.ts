import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidAssets, paidHead, type PaidProject } from "../support/running-project.ts";

const installed = fileURLToPath(new URL("../node_modules/@opentelemetry/api", import.meta.url));
const setUp = new URL("otel.mjs", import.meta.url).href;

/** How a process is told to begin with an SDK, and where that writes spans. */
function watched(project: PaidProject): { readonly environment: Record<string, string> } {
  const environment = {
    NODE_OPTIONS: `--import ${setUp}`,
    SPANS_FILE: project.path("spans.jsonl"),
  };
  return { environment };
}

function addApi(project: PaidProject): void {
  const place = join(project.root, "node_modules", "@opentelemetry", "api");
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(installed), place);
}

test("a process that begins with an SDK tells it of its runs", async () => {
  const project = await paidProject(`${paidHead}  one: { prompt: very secret words, alt: a }\n`);
  addApi(project);
  const { ended } = project.start(["generate", "--yes"], watched(project));
  expect(await ended).toMatchObject({ code: 0 });
  const text = readFileSync(project.path("spans.jsonl"), "utf8");
  const spans = text.trimEnd().split("\n");
  expect(spans.map((line) => JSON.parse(line).name)).toEqual([
    "genlock.call",
    "genlock.job",
    "genlock.run",
  ]);
  expect(JSON.parse(spans[0] ?? "").attributes).toMatchObject({
    "genlock.assets": ["one"],
    "genlock.model": "gpt-image-1-mini",
    "genlock.images": 1,
  });
  expect(text).not.toContain("secret words");
  expect(text).not.toContain(project.server.key);
});

test("without an SDK, or without the API in the project, a run is as ever", async () => {
  const project = await paidProject(paidHead + paidAssets(1));
  const { ended } = project.start(["generate", "--yes"], watched(project));
  expect(await ended).toMatchObject({ code: 0 });
  addApi(project);
  project.write(paidHead + paidAssets(2));
  expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(project.server.billed).toHaveLength(2);
  expect(existsSync(project.path("spans.jsonl"))).toBe(false);
});
