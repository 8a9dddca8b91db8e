import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JobGraph } from "../jobs/job-graph.ts";
import { compileText } from "../resolve/compile-text.fixture.ts";
import { shardAssets } from "./shard-assets.ts";

/** Assets by number: few prompts make shared jobs, and each may have two parents among those before it. */
const shapes = fc.array(
  fc.record({ prompt: fc.nat(8), parents: fc.array(fc.nat(11), { maxLength: 2 }) }),
  { minLength: 1, maxLength: 12 },
);

async function graphOf(
  shape: readonly { readonly prompt: number; readonly parents: readonly number[] }[],
): Promise<JobGraph> {
  const assets = shape.map(({ prompt, parents }, at) => {
    const named = parents.filter((parent) => parent < at).map((parent) => `{ asset: a${parent} }`);
    const references = named.length === 0 ? "" : `, references: [${named.join(", ")}]`;
    return `  a${at}: { prompt: words ${prompt}, alt: a${references} }\n`;
  });
  const text = `version: 1\nprovider: draft\nassets:\n${assets.join("")}`;
  const { graph, codes } = await compileText({ "genlock.yaml": text });
  expect(codes).toEqual([]);
  return graph;
}

describe("shards", () => {
  test("have every asset once, however many there are, and the same ones every time", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.integer({ min: 1, max: 7 }), async (shape, count) => {
        const graph = await graphOf(shape);
        const shards = Array.from({ length: count }, (_, at) =>
          shardAssets(graph, { index: at + 1, count }),
        );
        expect(shards.flat().sort()).toEqual(graph.order.toSorted());
        expect(shardAssets(graph, { index: 1, count })).toEqual(shards[0]);
      }),
      { numRuns: 60 },
    );
  });

  test("keep parents with their children, and those who share a job", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.integer({ min: 2, max: 5 }), async (shape, count) => {
        const graph = await graphOf(shape);
        for (let index = 1; index <= count; index += 1) {
          const own = new Set(shardAssets(graph, { index, count }));
          for (const id of own) {
            const job = graph.jobs.get(graph.jobOf.get(id) ?? "");
            const others = [...(job?.parents ?? []), ...(job?.assets ?? [])];
            expect(others.filter((other) => !own.has(other))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are spread over unrelated assets", async () => {
    const shape = Array.from({ length: 60 }, (_, prompt) => ({ prompt, parents: [] }));
    const graph = await graphOf(shape);
    const sizes = [1, 2, 3].map((index) => shardAssets(graph, { index, count: 3 }).length);
    expect(Math.min(...sizes)).toBeGreaterThan(8);
  });
});
