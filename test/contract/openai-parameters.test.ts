import { provider } from "@genlock/openai";
import type { ImageRequest } from "@genlock/provider";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callModel, failModel, imageRequest } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer({ servesRetired: true });
});
afterEach(() => server.close());

/** Models that know the same parameters. */
const groups = {
  "2.5": ["gpt-image-2.5-sunburst", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08"],
  "2": ["gpt-image-2", "gpt-image-2-2026-04-21"],
  "1.5": ["gpt-image-1.5", "chatgpt-image-latest"],
  mini: ["gpt-image-1-mini"],
  "1": ["gpt-image-1"],
  "dall-e-3": ["dall-e-3"],
  "dall-e-2": ["dall-e-2"],
} as const;
type Group = keyof typeof groups;

const flexible: readonly Group[] = ["2.5", "2"];
const fixed: readonly Group[] = ["1.5", "mini", "1"];
const gpt: readonly Group[] = [...flexible, ...fixed];
const dallE: readonly Group[] = ["dall-e-3", "dall-e-2"];
const all: readonly Group[] = [...gpt, ...dallE];

interface Row {
  /** What is asked for. */
  readonly asked: Partial<ImageRequest>;
  /** How it is said. */
  readonly said: object;
  /** Who takes it; the others are not asked. */
  readonly by: readonly Group[];
  /** Of whom nobody says whether they take it. */
  readonly unsaid?: readonly Group[];
}

const rows: readonly Row[] = [
  { asked: { prompt: "x".repeat(1000) }, said: { prompt: "x".repeat(1000) }, by: all },
  { asked: { prompt: "x".repeat(4000) }, said: {}, by: [...gpt, "dall-e-3"] },
  { asked: { prompt: "x".repeat(32_000) }, said: {}, by: gpt },
  { asked: { prompt: "x".repeat(32_001) }, said: {}, by: [] },
  { asked: { count: 10 }, said: { n: 10 }, by: [...gpt, "dall-e-2"] },
  { asked: { count: 11 }, said: {}, by: [] },
  { asked: { size: "1024x1024" }, said: { size: "1024x1024" }, by: all },
  { asked: { size: "1536x1024" }, said: { size: "1536x1024" }, by: gpt },
  { asked: { size: "auto" }, said: { size: "auto" }, by: gpt },
  { asked: { size: "2048x1152" }, said: { size: "2048x1152" }, by: flexible },
  { asked: { size: "3840x2160" }, said: { size: "3840x2160" }, by: flexible },
  { asked: { size: "1792x936" }, said: {}, by: [] },
  { asked: { size: "1792x1024" }, said: { size: "1792x1024" }, by: [...flexible, "dall-e-3"] },
  { asked: { size: "256x256" }, said: { size: "256x256" }, by: ["dall-e-2"] },
  { asked: { quality: "low" }, said: { quality: "low" }, by: gpt },
  { asked: { quality: "medium" }, said: { quality: "medium" }, by: gpt },
  { asked: { quality: "high" }, said: { quality: "high" }, by: gpt },
  { asked: { quality: "auto" }, said: { quality: "auto" }, by: all },
  { asked: { quality: "xhigh" }, said: { quality: "xhigh" }, by: ["2.5"] },
  { asked: { quality: "max" }, said: { quality: "max" }, by: ["2.5"] },
  { asked: { quality: "standard" }, said: { quality: "standard" }, by: dallE },
  { asked: { quality: "hd" }, said: { quality: "hd" }, by: ["dall-e-3"] },
  { asked: { background: "opaque" }, said: { background: "opaque" }, by: gpt },
  { asked: { background: "auto" }, said: { background: "auto" }, by: gpt },
  {
    asked: { background: "transparent" },
    said: { background: "transparent" },
    by: gpt,
  },
  { asked: { background: "transparent", outputFormat: "jpeg" }, said: {}, by: [] },
  { asked: { outputFormat: "jpeg" }, said: { output_format: "jpeg" }, by: gpt },
  { asked: { outputFormat: "webp" }, said: { output_format: "webp" }, by: gpt },
  {
    asked: { outputFormat: "gif", params: { frame_count: 2, frame_duration_ms: 200 } },
    said: { output_format: "gif", frame_count: 2, frame_duration_ms: 200 },
    by: ["2.5"],
    unsaid: ["2", ...fixed],
  },
  { asked: { outputFormat: "gif", outputCompression: 50 }, said: {}, by: [] },
  { asked: { outputFormat: "gif", partialImages: 1 }, said: {}, by: [] },
  { asked: { outputFormat: "gif", params: { frame_count: 17 } }, said: {}, by: [] },
  { asked: { params: { frame_count: 2 } }, said: {}, by: [] },
  { asked: { outputFormat: "svg", count: 2 }, said: {}, by: [] },
  {
    asked: { outputFormat: "jpeg", outputCompression: 0 },
    said: { output_format: "jpeg", output_compression: 0 },
    by: gpt,
  },
  { asked: { outputFormat: "png", outputCompression: 50 }, said: {}, by: [] },
  { asked: { outputFormat: "webp", outputCompression: 101 }, said: {}, by: [] },
  { asked: { moderation: "low" }, said: { moderation: "low" }, by: gpt },
  { asked: { moderation: "none" }, said: {}, by: [] },
  { asked: { partialImages: 3 }, said: { stream: true, partial_images: 3 }, by: gpt },
  { asked: { partialImages: 4 }, said: {}, by: [] },
  {
    asked: { params: { safety_identifier: "a" } },
    said: { safety_identifier: "a" },
    by: gpt,
    unsaid: dallE,
  },
  { asked: { params: { user: "a" } }, said: { user: "a" }, by: all },
  { asked: { params: { complexity: "low" } }, said: { complexity: "low" }, by: gpt },
  { asked: { params: { style: "natural" } }, said: { style: "natural" }, by: ["dall-e-3"] },
  { asked: { params: { response_format: "url" } }, said: { response_format: "url" }, by: dallE },
];

const cases = rows.flatMap((row) =>
  Object.entries(groups).flatMap(([group, models]) => {
    if (row.unsaid?.some((name) => name === group) === true) return [];
    const { prompt, ...others } = row.asked;
    const what = JSON.stringify(prompt === undefined ? others : { prompt: prompt.length });
    const taken = row.by.some((name) => name === group);
    return models.map((model) => ({ ...row, model, what, taken }));
  }),
);

function model(name: string) {
  return provider.model(name, {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

/** What is heavy to draw is asked for all the same, and refused by the server just before it would be drawn. */
const refusal = { kind: "status", status: 400, code: "seen", message: "seen" } as const;

describe("every parameter of a generation", () => {
  test.each(cases.filter(({ taken }) => taken))(
    "$model is asked for $what",
    async ({ model: name, asked, said }) => {
      const isHeavy =
        asked.count === 10 || asked.size === "3840x2160" || asked.size === "2048x1152";
      if (isHeavy) {
        server.enqueueFault(refusal);
        await failModel(model(name), asked);
      } else {
        await callModel(model(name), asked);
      }
      const [request, ...others] = server.requests;
      expect(request?.body).toMatchObject({ model: name, ...said });
      expect(request?.status).toBe(isHeavy ? 400 : 200);
      expect(others).toEqual([]);
    },
  );

  test.each(cases.filter(({ taken }) => !taken))(
    "$model is not asked for $what",
    async ({ model: name, asked }) => {
      const findings = model(name).check(imageRequest(asked));
      const isLeftOut = findings.every(({ severity }) => severity === "warning");
      const fate = isLeftOut
        ? await callModel(model(name), asked).then(() => "drawn")
        : await failModel(model(name), asked).then(({ code, outcome }) => `${code} ${outcome}`);
      expect(fate).toBe(isLeftOut ? "drawn" : "PROVIDER_UNSUPPORTED not-sent");
      const sent = server.requests.map(({ body }) => Object.keys(body ?? {}).sort());
      const plain = ["model", "n", "prompt", "response_format", "size"];
      expect(sent).toEqual(isLeftOut ? [plain] : []);
    },
  );
});
