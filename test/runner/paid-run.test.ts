import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { fileDigests, openProject } from "./open-project.ts";

const head = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
`;

describe("a run over the paid service", () => {
  test("buys equal jobs once, stores, locks and records what it got", async () => {
    const project = await openProject(
      `${head}  a: { prompt: a red door, alt: a }\n  b: { prompt: a red door, alt: b }\n  c: { prompt: a blue door, alt: c }\n`,
    );
    const report = await project.generate();
    expect(project.server.billed).toHaveLength(2);
    expect(report.jobs.map((job) => job.status)).toEqual(["done", "done"]);
    expect(report.spent).toBeGreaterThan(0);
    const lock = await project.lock();
    const entry = lock.assets.get("a");
    expect(entry?.current).toBe(lock.assets.get("b")?.current);
    expect(entry?.outputs[0]?.made.provenance).toMatchObject({
      provider: "openai",
      model: "gpt-image-1-mini",
      billing: "paid",
      callCost: expect.any(Number),
      requestId: expect.stringMatching(/^req_/),
    });
    const decoded = await sharp(readFileSync(join(project.root, "genlock/b.png"))).metadata();
    expect([decoded.width, decoded.height, decoded.format]).toEqual([1024, 1024, "png"]);
  });

  test("does nothing and changes no byte the second time, without key and network", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a }\n`);
    await project.generate();
    const before = fileDigests(project.root);
    const offline = await project.reopen({ offline: true });
    const report = await offline.generate();
    expect(report.jobs).toEqual([]);
    expect(fileDigests(project.root)).toEqual(before);
    expect(project.server.requests).toHaveLength(1);
  });

  test("buys only the difference when more candidates are asked for", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a, candidates: 2 }\n`);
    await project.generate();
    const first = (await project.lock()).assets.get("a")?.current;
    project.write(`${head}  a: { prompt: a door, alt: a, candidates: 5 }\n`);
    await project.generate();
    expect(project.server.billed.map((call) => call.images)).toEqual([2, 3]);
    const entry = (await project.lock()).assets.get("a");
    expect(entry?.outputs).toHaveLength(5);
    expect(entry?.current).toBe(first);
  });

  test("goes on when one job fails, and says why", async () => {
    const project = await openProject(
      `${head}  a: { prompt: a door, alt: a }\n  b: { prompt: a window, alt: b }\n`,
      { faults: [{ kind: "moderation", categories: ["violence"] }] },
    );
    const report = await project.generate({ concurrency: 1 });
    expect(report.jobs.map((job) => job.status).sort()).toEqual(["done", "failed"]);
    const failed = report.jobs.find((job) => job.status === "failed");
    expect(failed?.error).toMatchObject({ code: "PROVIDER_BLOCKED", ambiguous: false });
    expect(failed?.error?.message).toContain("violence");
    const status = await project.session.status(await project.load());
    const failure = status.find(({ id }) => id === failed?.assets[0])?.failure;
    expect(failure?.code).toBe("PROVIDER_BLOCKED");
    expect(project.server.requests).toHaveLength(2);
  });

  test("stops at the first failure when told to", async () => {
    const project = await openProject(
      `${head}  a: { prompt: one, alt: a }\n  b: { prompt: two, alt: b }\n  c: { prompt: three, alt: c }\n`,
      { faults: [{ kind: "moderation" }] },
    );
    const report = await project.generate({ concurrency: 1, bail: true });
    expect(report.stoppedBy).toBe("RUN_BAILED");
    expect(project.server.requests).toHaveLength(1);
  });

  test("waits as it is told, and repeats what surely was not executed", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a }\n`, {
      faults: [{ kind: "rate-limit", retryAfterMs: "40" }, { kind: "reset-before-accept" }],
    });
    const report = await project.generate();
    expect(report.jobs[0]?.status).toBe("done");
    expect(project.server.billed).toHaveLength(1);
    expect(
      project.events.filter((event) => event.type === "job-retry").length,
    ).toBeGreaterThanOrEqual(1);
  });

  test("stops the whole run when the money is gone", async () => {
    const project = await openProject(
      `${head}  a: { prompt: one, alt: a }\n  b: { prompt: two, alt: b }\n  c: { prompt: three, alt: c }\n`,
      { faults: [{ kind: "insufficient-quota" }] },
    );
    const report = await project.generate({ concurrency: 1 });
    expect(report.stoppedBy).toBe("PROVIDER_QUOTA");
    expect(project.server.requests).toHaveLength(1);
    expect(report.spent).toBe(0);
  });

  test("never repeats what may have been paid, until somebody says so", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a }\n`, {
      faults: [{ kind: "reset-after-accept" }],
    });
    const lost = await project.generate();
    expect(lost.jobs[0]).toMatchObject({ status: "failed", error: { ambiguous: true } });
    expect(lost.ambiguousCalls).toBe(1);
    expect(lost.spent).toBeGreaterThan(0);
    const again = await (await project.reopen()).generate();
    expect(again.jobs[0]?.error?.code).toBe("PROVIDER_AMBIGUOUS");
    expect(project.server.billed).toHaveLength(1);
    const repeated = await (await project.reopen()).generate({ retryAmbiguous: true });
    expect(repeated.jobs[0]?.status).toBe("done");
    expect(project.server.billed).toHaveLength(2);
  });

  test("keeps the bytes of an answer that cannot be locked", async () => {
    const project = await openProject(
      `${head}  a: { prompt: a fox, alt: a, background: transparent }\n`,
      { faults: [{ kind: "opaque" }] },
    );
    const report = await project.generate();
    expect(report.jobs[0]?.error).toMatchObject({ code: "ANSWER_INVALID", ambiguous: true });
    expect((await project.lock()).assets.size).toBe(0);
    const path = /kept at (\S+)\.$/.exec(report.jobs[0]?.error?.hint ?? "")?.[1] ?? "";
    expect((await sharp(path).metadata()).width).toBe(1024);
  });

  test("locks what can be locked of an answer, and buys what is missing when asked again", async () => {
    const project = await openProject(`${head}  a: { prompt: a fox, alt: a, candidates: 3 }\n`, {
      faults: [{ kind: "last-broken" }],
    });
    const report = await project.generate();
    expect(report.jobs[0]).toMatchObject({ status: "done" });
    expect(report.spent).toBeGreaterThan(0);
    expect(report.jobs[0]?.warnings[0]).toMatch(/^picture 3 cannot be locked: .*kept at \S+$/);
    expect((await project.lock()).assets.get("a")?.outputs).toHaveLength(2);
    await (await project.reopen()).generate();
    expect(project.server.billed.map((call) => call.images)).toEqual([3, 1]);
    expect((await project.lock()).assets.get("a")?.outputs).toHaveLength(3);
  });

  test("locks another format with a warning, under the extension of its bytes", async () => {
    const project = await openProject(`${head}  a: { prompt: a fox, alt: a }\n`, {
      faults: [{ kind: "wrong-format", format: "webp" }],
    });
    project.write(`${head}  a: { prompt: a fox, alt: a, output_format: png }\n`);
    const report = await project.generate();
    expect(report.jobs[0]?.status).toBe("done");
    expect(report.jobs[0]?.warnings.join()).toContain("image/webp");
    expect(existsSync(join(project.root, "genlock/a.webp"))).toBe(true);
    expect((await project.plan()).jobs).toEqual([]);
  });

  test("finds in the store what was paid before the lock was written", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a }\n`);
    await project.generate();
    rmSync(join(project.root, "genlock.lock"));
    rmSync(join(project.root, "genlock"), { recursive: true });
    const after = await project.reopen();
    const plan = await after.plan();
    expect(plan).toMatchObject({ calls: 0, cost: { max: 0 } });
    const report = await after.generate();
    expect(report.jobs[0]).toMatchObject({ status: "done", cost: 0 });
    expect(project.server.billed).toHaveLength(1);
    expect(existsSync(join(project.root, "genlock/a.png"))).toBe(true);
  });

  test("restores a deleted original from the store, and buys it again only on request", async () => {
    const project = await openProject(`${head}  a: { prompt: a door, alt: a }\n`);
    await project.generate();
    const original = join(project.root, "genlock/a.png");
    rmSync(original);
    const restored = await project.generate();
    expect(restored.jobs).toEqual([]);
    expect(existsSync(original)).toBe(true);
    rmSync(original);
    rmSync(join(project.root, ".genlock/store"), { recursive: true });
    const lost = await project.reopen();
    expect((await lost.plan()).assets[0]).toMatchObject({
      state: "missing",
      step: { action: "hold", reason: "lost" },
    });
    await lost.generate();
    expect(project.server.billed).toHaveLength(1);
    await (await project.reopen()).generate({ rebuy: ["a"] });
    expect(project.server.billed).toHaveLength(2);
    expect(existsSync(original)).toBe(true);
  });

  test("lets calls under way land when it is interrupted, and starts no more", async () => {
    const project = await openProject(
      `${head}  a: { prompt: one, alt: a }\n  b: { prompt: two, alt: b }\n  c: { prompt: three, alt: c }\n`,
      { latency: 300 },
    );
    const controller = new AbortController();
    const running = project.generate({ concurrency: 1, signal: controller.signal });
    while (project.server.requests.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    controller.abort();
    const report = await running;
    expect(report.interrupted).toBe(true);
    expect(report.jobs.map((job) => job.status).sort()).toEqual(["done", "skipped", "skipped"]);
    expect(project.server.billed).toHaveLength(1);
    expect((await project.lock()).assets.size).toBe(1);
  });
});
