import type { ImageRequest } from "@genlock/provider";
import { expect, test } from "vitest";
import { checkAnswer } from "./answer-check.ts";
import type { Inspection } from "./run-ports.ts";

const request: ImageRequest = {
  operation: "generate",
  api: "images",
  prompt: "a door",
  count: 1,
  size: "64x64",
  quality: undefined,
  background: undefined,
  outputFormat: "png",
  outputCompression: undefined,
  moderation: undefined,
  inputFidelity: undefined,
  partialImages: 0,
  responses: undefined,
  images: [],
  mask: undefined,
  continues: undefined,
  params: {},
  seed: undefined,
};
const picture: Inspection = {
  ok: true,
  mediaType: "image/png",
  width: 64,
  height: 64,
  hasAlpha: false,
};

test("takes what was asked for", () => {
  expect(checkAnswer(request, picture)).toEqual({ kind: "good", warnings: [] });
});

test("warns about another size or format", () => {
  const other: Inspection = { ...picture, mediaType: "image/webp", width: 128 };
  expect(checkAnswer(request, other)).toEqual({
    kind: "good",
    warnings: [
      "64x64 was asked for, and the picture is 128x64",
      "png was asked for, and the bytes are image/webp",
    ],
  });
  expect(checkAnswer({ ...request, size: "auto" }, { ...picture, width: 9 })).toMatchObject({
    warnings: [],
  });
});

test("refuses what is no picture, and a missing alpha channel that was asked for", () => {
  expect(checkAnswer(request, { ok: false, reason: "it is cut off" })).toEqual({
    kind: "bad",
    reason: "it is cut off",
  });
  expect(checkAnswer({ ...request, background: "transparent" }, picture).kind).toBe("bad");
});
