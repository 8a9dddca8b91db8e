import { describe, expect, test } from "vitest";
import type { Fault } from "../support/openai-server/index.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;
const oneByOne = [...buy, "-j", "1"] as const;

describe("F21: 429 with Retry-After", () => {
  test("in seconds, as a date, absent: waited for, and no attempt is burnt", async () => {
    const project = await paidProject(paidHead + paidAssets(1), {
      faults: [
        { kind: "rate-limit", retryAfter: "1" },
        { kind: "rate-limit", retryAfter: new Date(Date.now() + 4000).toUTCString() },
        { kind: "rate-limit" },
        ...Array.from({ length: 6 }, () => ({ kind: "rate-limit", retryAfterMs: "10" }) as const),
      ],
    });
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.server.requests).toHaveLength(10);
    expect(project.server.billed).toHaveLength(1);
    const [first, second] = project.server.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test("of a billion seconds is not waited for", async () => {
    const faults = [{ kind: "rate-limit", retryAfter: "1000000000" }] as const;
    const project = await paidProject(paidHead + paidAssets(1), { faults });
    expect((await project.run(...buy)).code).toBe(6);
    expect(project.server.requests).toHaveLength(1);
    expect(project.server.billed).toHaveLength(0);
  });

  test("pauses the whole model, not one call", async () => {
    const faults = [{ kind: "rate-limit", retryAfter: "2" }] as const;
    const project = await paidProject(paidHead + paidAssets(4), { faults });
    expect(await project.run(...oneByOne)).toMatchObject({ code: 0 });
    const [refused, ...others] = project.server.requests;
    const earliest = Math.min(...others.map((request) => request.at));
    expect(earliest - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1900);
  });
});

describe("F22: 429 insufficient_quota", () => {
  test("stops the run without a retry, and what is in flight lands", async () => {
    const project = await paidProject(paidHead + paidAssets(8), { latency: 600 });
    const running = project.start([...buy, "-j", "2"]);
    await until(() => project.server.requests.length > 0, "the first call");
    project.server.enqueueFault({ kind: "insufficient-quota" });
    const ended = await running.ended;
    expect(ended.code).toBe(6);
    expect(ended.stdout).toContain("PROVIDER_QUOTA");
    const billed = project.server.billed.length;
    expect(billed).toBeGreaterThan(0);
    expect(project.server.requests).toHaveLength(billed + 1);
    expect(billed).toBeLessThan(8);
    expect(project.lock().assets.size).toBe(billed);
    expect(findDamage(project.root)).toEqual([]);
  });
});

describe("F23: a failure of the server after the request was sent", () => {
  test("is maybe paid, reported, and never repeated unasked", async () => {
    const faults: Fault[] = [500, 502, 503, 504].map((status) => ({ kind: "status", status }));
    const project = await paidProject(paidHead + paidAssets(5), {
      faults: [...faults, { kind: "reset-after-accept" }],
    });
    const failed = await project.run(...oneByOne);
    expect(failed.code).toBe(7);
    expect(failed.stdout).toContain("Maybe paid: 5 calls");
    expect(project.server.requests).toHaveLength(5);
    expect((await project.run(...oneByOne)).code).toBe(7);
    expect(project.server.requests).toHaveLength(5);
    expect(await project.run(...oneByOne, "--retry-ambiguous")).toMatchObject({ code: 0 });
  });
});

describe("F24: a failure before anything was sent", () => {
  test("is retried until it goes, and pays once", async () => {
    const faults = [
      { kind: "reset-before-accept" },
      { kind: "rate-limit", retryAfterMs: "5" },
    ] as const;
    const project = await paidProject(paidHead + paidAssets(1), { faults });
    // Nobody listens at so low a port.
    const closed = "http://127.0.0.1:3/v1";
    const secure = project.server.baseUrl.replace("http:", "https:");
    for (const url of [closed, "http://nowhere.invalid/v1", secure]) {
      const running = project.start(buy, { environment: { OPENAI_BASE_URL: url } });
      await until(() => running.said().includes("asked again"), `a retry of ${url}`);
      running.kill("SIGINT");
      const ended = await running.ended;
      expect(ended.code).toBe(130);
      expect(ended.stdout).not.toContain("Maybe paid");
    }
    expect(project.server.billed).toHaveLength(0);
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(1);
  });
});

describe("F25: a timeout of the client", () => {
  test("is maybe paid, and there is no second call", async () => {
    const impatient = paidHead.replace(
      "defaults:",
      "providers: { openai: { timeouts: { answer: 3, idle: 3, total: 9 } } }\ndefaults:",
    );
    const project = await paidProject(impatient + paidAssets(2), {
      faults: [
        { kind: "stall", where: "headers" },
        { kind: "stall", where: "body" },
      ],
    });
    const ended = await project.run(...buy);
    expect(ended.code).toBe(7);
    expect(ended.stdout).toContain("Maybe paid: 2 calls");
    expect((await project.run(...buy)).code).toBe(7);
    expect(project.server.requests).toHaveLength(2);
  });
});

describe("F26: a body that is cut", () => {
  test("is an error, and nothing is stored", async () => {
    const framings = ["length", "chunked", "close", "gzip"] as const;
    const project = await paidProject(paidHead + paidAssets(4), {
      faults: framings.map((framing) => ({ kind: "cut", framing })),
    });
    const ended = await project.run(...oneByOne);
    expect(ended.code).toBe(7);
    expect(ended.stdout).toContain("Maybe paid: 4 calls");
    expect(project.server.requests).toHaveLength(4);
    expect(filesBelow(project.path(".genlock/store/v1/calls"))).toEqual([]);
    expect(filesBelow(project.path(".genlock/store/v1/temps"))).toEqual([]);
    expect(filesBelow(project.path("genlock"))).toEqual([]);
  });
});

describe("F27: an answer that is not what was asked for", () => {
  test("no picture: an error, the bytes are kept, nothing is locked", async () => {
    const faults: readonly Fault[] = [
      { kind: "html" },
      { kind: "empty-object" },
      { kind: "empty-data" },
      { kind: "bad-base64" },
      { kind: "truncated-base64" },
      { kind: "opaque" },
    ];
    const assets = paidAssets(6, ", background: transparent");
    const project = await paidProject(paidHead + assets, { faults });
    const ended = await project.run(...oneByOne);
    expect(ended.code).toBe(7);
    expect(project.server.requests).toHaveLength(6);
    expect(filesBelow(project.path("genlock"))).toEqual([]);
    expect(filesBelow(project.path(".genlock/store/v1/calls"))).toEqual([]);
    expect(ended.stdout).toContain("ANSWER_INVALID");
    expect(filesBelow(project.path(".genlock/store/v1/blobs")).length).toBeGreaterThan(0);
    expect(findDamage(project.root)).toEqual([]);
  });

  test("another size or format: locked with a warning, the extension by the bytes", async () => {
    const project = await paidProject(paidHead + paidAssets(2), {
      faults: [
        { kind: "wrong-format", format: "webp" },
        { kind: "wrong-size", size: "512x512" },
      ],
    });
    const ended = await project.run(...oneByOne, "--json");
    expect(ended.code).toBe(0);
    const warnings = JSON.parse(ended.stdout).jobs.flatMap(
      (job: { warnings: string[] }) => job.warnings,
    );
    expect(warnings.join("\n")).toContain("512x512");
    expect(
      filesBelow(project.path("genlock"))
        .map((file) => file.slice(-5))
        .sort(),
    ).toEqual([".webp", "1.png"]);
  });
});

describe("F28: a stream that is cut before the final picture", () => {
  test("leaves partial pictures as previews only", async () => {
    const project = await paidProject(paidHead + paidAssets(2, ", partial_images: 2"), {
      faults: [
        { kind: "cut-stream", clean: true },
        { kind: "cut-stream", clean: false },
      ],
    });
    const ended = await project.run(...oneByOne);
    expect(ended.code).toBe(7);
    expect(ended.stdout).toContain("Maybe paid: 2 calls");
    expect(filesBelow(project.path("genlock"))).toEqual([]);
    expect(filesBelow(project.path(".genlock/store/v1/calls"))).toEqual([]);
  });
});
