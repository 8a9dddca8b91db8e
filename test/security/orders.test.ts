import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { sha256, type CallOrder, type MakerAnswer } from "@genlock/core";
import type { MakerLimits } from "@genlock/runner";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { openProject, type OpenProject } from "../runner/open-project.ts";
import { noRedis } from "../support/fleet.ts";
import { startQueueWorld } from "../support/queue-world.ts";
import { paidAssets, paidHead } from "../support/running-project.ts";

const manifest = paidHead + paidAssets(1);
const hex = (byte: string): string => byte.repeat(64);

/** An order that a worker of this project makes. */
const honest: CallOrder = {
  version: 1,
  key: hex("a"),
  take: 0,
  call: 0,
  assets: ["a0"],
  provider: "openai",
  model: "gpt-image-1-mini",
  maxCost: 1,
  repeats: [],
  request: {
    operation: "generate",
    api: "images",
    prompt: "a hill",
    count: 1,
    size: "1024x1024",
    quality: "low",
    partialImages: 0,
    images: [],
    params: {},
  },
};
const input = { role: "base", digest: hex("b"), mediaType: "image/png", byteLength: 10 } as const;

function withRequest(changes: object): object {
  return { ...honest, request: { ...honest.request, ...changes } };
}

async function send(
  project: OpenProject,
  message: string,
  limits?: MakerLimits,
): Promise<MakerAnswer> {
  const { make } = project.session.maker(await project.load(), limits);
  const { signal } = new AbortController();
  return make(message, { signal, killSignal: signal, onNews: () => undefined });
}

function codeOf(answer: MakerAnswer): string {
  return answer.kind === "failed" ? answer.failure.code : answer.kind;
}

describe("A41: an order forged by somebody who reaches the queue", () => {
  test("an honest one is made", async () => {
    const project = await openProject(manifest);
    expect(codeOf(await send(project, JSON.stringify(honest)))).toBe("stored");
    expect(codeOf(await send(project, JSON.stringify(honest)))).toBe("found");
    expect(project.server.billed).toHaveLength(1);
  });

  test.each<[what: string, message: string]>([
    ["no JSON", "{"],
    ["another thing", "[]"],
    ["far too long", " ".repeat(1_000_001)],
    [
      "a path for a digest",
      JSON.stringify(withRequest({ images: [{ ...input, digest: "../../../etc/passwd" }] })),
    ],
    [
      "a path beside it",
      JSON.stringify(withRequest({ images: [{ ...input, path: "/etc/passwd" }] })),
    ],
    [
      "an address",
      JSON.stringify(
        withRequest({
          images: [{ ...input, elsewhere: { kind: "url", name: "http://169.254.169.254/" } }],
        }),
      ),
    ],
    ["another service", JSON.stringify({ ...honest, baseUrl: "http://attacker.example/" })],
    ["headers", JSON.stringify(withRequest({ headers: { authorization: "x" } }))],
    ["a key that is a path", JSON.stringify({ ...honest, key: "../../lock" })],
    ["an asset that is a path", JSON.stringify({ ...honest, assets: ["../../x"] })],
    ["a take that is no number", JSON.stringify({ ...honest, take: "0/../../x" })],
    ["more pictures than anyone makes", JSON.stringify(withRequest({ count: 1_000_000 }))],
    ["a price below nothing", JSON.stringify({ ...honest, maxCost: -1 })],
    ["another version", JSON.stringify({ ...honest, version: 2 })],
  ])("%s: nothing is sent", async (_, message) => {
    const project = await openProject(manifest);
    expect(codeOf(await send(project, message))).toBe("ORDER_INVALID");
    expect(project.server.requests).toHaveLength(0);
  });

  test.each<[what: string, order: object, limits: MakerLimits]>([
    ["a dearer model", { ...honest, model: "gpt-image-1" }, {}],
    ["another provider", { ...honest, provider: "draft" }, {}],
    ["a model that this worker was not started for", honest, { models: ["other"] }],
    ["less reserved than it costs", { ...honest, maxCost: 0.0001 }, {}],
    [
      "more than the worker's cap, whatever was reserved",
      { ...honest, maxCost: 999 },
      { maxCallCost: 0.001 },
    ],
    [
      "dearer settings than were reserved",
      { ...withRequest({ quality: "high" }), maxCost: 0.006 },
      {},
    ],
    ["more pictures than a call gives", withRequest({ count: 99 }), {}],
    ["what the model cannot do", withRequest({ size: "1x1" }), {}],
  ])("%s: refused by the worker's own rules", async (_, order, limits) => {
    const project = await openProject(manifest);
    expect(codeOf(await send(project, JSON.stringify(order), limits))).toBe("ORDER_REFUSED");
    expect(project.server.requests).toHaveLength(0);
  });

  test("a digest brings in only what is in the store that is shared, and only under its own bytes", async () => {
    const project = await openProject(manifest);
    const secret = randomBytes(100);
    writeFileSync(`${project.root}/secret.bin`, secret);
    const order = withRequest({
      operation: "edit",
      images: [{ ...input, digest: sha256(secret), byteLength: 100 }],
    });
    expect(codeOf(await send(project, JSON.stringify(order)))).toBe("INPUT_BYTES_MISSING");
    expect(project.server.requests).toHaveLength(0);
    expect(project.server.billed).toHaveLength(0);
  });

  test("one that asks to repeat what may have been paid names the reservation, or it is not repeated", async () => {
    const project = await openProject(manifest, { faults: [{ kind: "reset-after-accept" }] });
    expect(codeOf(await send(project, JSON.stringify(honest)))).not.toBe("stored");
    const guessed = { ...honest, repeats: ["anything", ""] };
    expect(codeOf(await send(project, JSON.stringify(guessed)))).toBe("PROVIDER_AMBIGUOUS");
    expect(project.server.billed).toHaveLength(1);
  });

  test("with a secret, only what it signed is made", async (context) => {
    context.skip(noRedis !== undefined, noRedis);
    const project = await openProject(manifest);
    const world = await startQueueWorld();
    await world.make(await project.reopen(), { secret: "of the team" });
    const client = new Redis(world.redis.url, { maxRetriesPerRequest: null });
    let metas: string[] = [];
    while (metas.length === 0) metas = await client.keys("genlock:*:meta");
    const queue = new Queue(metas[0]?.split(":")[1] ?? "", {
      connection: client,
      prefix: "genlock",
    });
    const order = JSON.stringify(honest);
    const forged = [
      { order },
      { order, mac: hex("0") },
      { order, mac: 7 },
      { nothing: true },
      "text",
    ];
    const jobs = await Promise.all(forged.map((data) => queue.add("call", data)));
    for (const { id = "" } of jobs) {
      while ((await queue.getJobState(id)) !== "completed") await sleep(10);
      const { returnvalue } = (await queue.getJob(id)) ?? {};
      expect(returnvalue).toMatchObject({ kind: "failed", failure: { code: "ORDER_INVALID" } });
    }
    await queue.close();
    client.disconnect();
    expect(project.server.requests).toHaveLength(0);
    const space = await project.session.storeName();
    const wrong = await world.order(space, "of somebody else");
    const refused = await project.generate({ executor: wrong });
    expect(refused.jobs[0]?.error?.code).toBe("ORDER_INVALID");
    const executor = await world.order(space, "of the team");
    expect((await project.generate({ executor })).jobs[0]?.status).toBe("done");
    expect(project.server.billed).toHaveLength(1);
  });
});
