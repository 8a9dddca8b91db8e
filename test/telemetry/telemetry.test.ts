import { AsyncLocalStorage } from "node:async_hooks";
import { fileURLToPath } from "node:url";
import * as api from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
  type ReadableSpan,
} from "@opentelemetry/sdk-trace";
import { findTelemetry, traceRuns } from "@genlock/runner/telemetry";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openProject, type OpenProject } from "../runner/open-project.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const head = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
`;

beforeEach(() => {
  api.trace.disable();
  api.metrics.disable();
});

/** What an SDK that is registered until the test's end was told. */
interface Told {
  spans(): ReadableSpan[];
  /** The data points of metrics, by name. */
  points(): Promise<Map<string, readonly { attributes: api.Attributes; value: unknown }[]>>;
}

function listen(): Told {
  const exporter = new InMemorySpanExporter();
  const processor = new SimpleSpanProcessor({ exporter });
  api.trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [processor] }));
  const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: measured });
  const meters = new MeterProvider({ readers: [reader] });
  onTestFinished(() => meters.shutdown());
  api.metrics.setGlobalMeterProvider(meters);
  return {
    spans: () => exporter.getFinishedSpans(),
    points: async () => {
      await meters.forceFlush();
      const scopes = measured.getMetrics().at(-1)?.scopeMetrics ?? [];
      const all = scopes.flatMap(({ metrics }) => metrics);
      return new Map(all.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]));
    },
  };
}

async function runTold(project: OpenProject): Promise<void> {
  const session = traceRuns(project.session, api);
  const loaded = await session.load();
  await session.run(loaded, await session.plan(loaded));
}

test("runs, jobs, calls and waits are spans, one inside the other, and calls and dollars are counted", async () => {
  const told = listen();
  const project = await openProject(
    `${head}  one: { prompt: very secret words, alt: a }\n  two: { prompt: more secret words, alt: a }\n`,
    { faults: [{ kind: "rate-limit", retryAfterMs: "20" }, { kind: "echo-key" }] },
  );
  await runTold(project);
  const spans = told.spans();
  const named = (name: string): ReadableSpan[] => spans.filter((span) => span.name === name);
  const ids = (some: ReadableSpan[]): string[] => some.map((span) => span.spanContext().spanId);
  const parents = (some: ReadableSpan[]): (string | undefined)[] =>
    some.map((span) => span.parentSpanContext?.spanId);
  const [run] = named("genlock.run");
  const spent = run?.attributes["genlock.cost"];
  expect(run?.parentSpanContext).toBeUndefined();
  expect(run?.attributes).toMatchObject({ "genlock.done": 1, "genlock.failed": 1 });
  expect(spent).toBeGreaterThan(0);
  expect(run?.status.code).toBe(api.SpanStatusCode.ERROR);
  const jobs = named("genlock.job");
  expect(parents(jobs)).toEqual([run?.spanContext().spanId, run?.spanContext().spanId]);
  expect(new Set(jobs.map(({ attributes }) => attributes["genlock.outcome"]))).toEqual(
    new Set(["failed", "stored"]),
  );
  expect(new Set(jobs.flatMap(({ attributes }) => attributes["genlock.assets"]))).toEqual(
    new Set(["one", "two"]),
  );
  const calls = named("genlock.call");
  expect(new Set(parents(calls))).toEqual(new Set(ids(jobs)));
  expect(calls.find(({ status }) => status.code === api.SpanStatusCode.ERROR)).toMatchObject({
    attributes: { "error.type": "PROVIDER_REFUSED", "genlock.outcome": "rejected" },
  });
  expect(calls.find(({ attributes }) => attributes["genlock.images"] === 1)).toMatchObject({
    attributes: {
      "genlock.provider": "openai",
      "genlock.model": "gpt-image-1-mini",
      "genlock.outcome": "stored",
      "genlock.cost": spent,
    },
  });
  const [wait, ...more] = named("genlock.wait");
  expect(more).toEqual([]);
  expect(ids(jobs)).toContain(wait?.parentSpanContext?.spanId);
  expect(wait?.attributes).toMatchObject({ "error.type": "PROVIDER_RATE_LIMITED" });

  const points = await told.points();
  expect(points.get("genlock.cost")).toMatchObject([{ value: spent }]);
  expect(points.get("genlock.images")).toMatchObject([{ value: 1 }]);
  const outcomes = points.get("genlock.calls")?.map(({ attributes, value }) => {
    return [attributes["genlock.outcome"], value];
  });
  expect(Object.fromEntries(outcomes ?? [])).toEqual({ rejected: 1, stored: 1 });
  expect(points.get("genlock.call.duration")).toHaveLength(2);

  const everything = JSON.stringify([
    spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    [...points],
  ]);
  expect(everything).toContain("gpt-image-1-mini");
  expect(everything).not.toContain("secret words");
  expect(everything).not.toContain(project.server.key);
  expect(everything).not.toContain(project.server.baseUrl);
});

test("a run with nothing to do is one span, and counts nothing", async () => {
  const project = await openProject(`${head}  one: { prompt: a lamp, alt: a }\n`);
  await project.generate();
  const told = listen();
  await runTold(project);
  expect(told.spans().map(({ name }) => name)).toEqual(["genlock.run"]);
  expect((await told.points()).size).toBe(0);
});

test("what is found in the store is a call that counts no dollars and no pictures", async () => {
  const project = await openProject(`${head}  one: { prompt: a lamp, alt: a }\n`);
  const loaded = await project.load();
  const plan = await project.session.plan(loaded);
  await project.session.run(loaded, plan);
  const told = listen();
  await traceRuns(project.session, api).run(loaded, plan);
  expect(told.spans().map(({ name, attributes }) => [name, attributes["genlock.outcome"]])).toEqual(
    [
      ["genlock.call", "found"],
      ["genlock.job", "found"],
      ["genlock.run", undefined],
    ],
  );
  const points = await told.points();
  expect([...points.keys()]).toEqual(["genlock.calls"]);
  expect(project.server.billed).toHaveLength(1);
});

test("a run is below the span that is active where it begins, and runs at once keep to themselves", async () => {
  const told = listen();
  const storage = new AsyncLocalStorage<api.Context>();
  const contexts: api.ContextManager = {
    active: () => storage.getStore() ?? api.ROOT_CONTEXT,
    with: (context, work, self, ...args) => storage.run(context, () => work.call(self, ...args)),
    bind: (_, target) => target,
    enable: () => contexts,
    disable: () => contexts,
  };
  api.context.setGlobalContextManager(contexts);
  onTestFinished(() => api.context.disable());
  const tracer = api.trace.getTracer("test");
  const runs = ["one", "two"].map(async (asset) => {
    const project = await openProject(`${head}  ${asset}: { prompt: a lamp, alt: a }\n`);
    return tracer.startActiveSpan(asset, async (span) => {
      await runTold(project);
      span.end();
      return span.spanContext().traceId;
    });
  });
  const traces = await Promise.all(runs);
  const assets = traces.map((trace) => {
    const own = told.spans().filter((span) => span.spanContext().traceId === trace);
    return own.flatMap(({ attributes }) => attributes["genlock.assets"] ?? []);
  });
  // A call's and a job's.
  expect(assets).toEqual([
    ["one", "one"],
    ["two", "two"],
  ]);
});

test("a job that is not bought and a run that comes to no end leave no span open", async () => {
  const told = listen();
  const project = await openProject(`${head}  one: { prompt: a lamp, alt: a }\n`);
  const session = traceRuns(project.session, api);
  const loaded = await session.load();
  const plan = await session.plan(loaded);
  await session.run(loaded, plan, { maxCost: 0.000001 });
  const capped = told.spans().map(({ name, attributes }) => [name, attributes["genlock.outcome"]]);
  expect(capped).toEqual([
    ["genlock.job", "unfinished"],
    ["genlock.run", undefined],
  ]);
  const broken = session.run(loaded, plan, {
    onEvent: ({ type }) => {
      if (type !== "run-start") throw new Error("no more");
    },
  });
  await expect(broken).rejects.toThrow("no more");
  expect(told.spans().filter(({ name }) => name === "genlock.run")).toHaveLength(2);
  expect(project.server.billed).toHaveLength(0);
});

test("the API is loaded only for a registered SDK, and only from the project", async () => {
  const here = fileURLToPath(new URL("..", import.meta.url));
  expect(await findTelemetry(here)).toBeUndefined();
  listen();
  expect(await findTelemetry(temporaryProject())).toBeUndefined();
  const found = await findTelemetry(here);
  expect(found?.trace.getTracerProvider().getTracer("x").startSpan("x").isRecording()).toBe(true);
});
