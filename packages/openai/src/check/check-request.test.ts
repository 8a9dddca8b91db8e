import type { ImageInput, ImageRequest } from "@genlock/provider";
import { describe, expect, test } from "vitest";
import { provider } from "../provider.ts";
import { sampleRequest } from "../sample-request.test-support.ts";
import { checkRequest } from "./check-request.ts";

/** What is found, as `severity kind field suggestion`. */
function found(changes: Partial<ImageRequest>, model = "gpt-image-2"): string[] {
  return checkRequest(sampleRequest(changes), model).map(({ severity, kind, field, suggestion }) =>
    [severity, kind, field, suggestion].filter((part) => part !== undefined).join(" "),
  );
}

function input(changes: Partial<ImageInput> = {}): ImageInput {
  return {
    role: "base",
    label: undefined,
    digest: "ab",
    mediaType: "image/png",
    byteLength: 1000,
    width: 64,
    height: 64,
    hasAlpha: true,
    read: () => Promise.reject(new Error("nobody reads while checking")),
    ...changes,
  };
}

type Row = readonly [Partial<ImageRequest>, string, readonly string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(`checks of ${title}`, () => {
    test.each(rows)("%o of %s", (changes, model, expected) => {
      expect(found(changes, model)).toEqual(expected);
    });
  });
}

table("models", [
  [{}, "gpt-image-2", []],
  [{}, "gpt-image-2-2026-04-21", []],
  [{}, "gpt-image-2.5-flare", []],
  [{}, "gpt-image-1", ["warning retired-model model gpt-image-2"]],
  [{}, "dall-e-3", ["warning retired-model model gpt-image-2"]],
  [{}, "gpt-image-2.6-flare", ["warning advice model"]],
  [{}, "gpt-imag-2", ["warning unknown-model model gpt-image-2"]],
  [{}, "flux-1", ["warning unknown-model model"]],
  [{ operation: "variation" }, "gpt-image-2", ["error unsupported operation"]],
]);

table("sizes", [
  [{ size: "auto" }, "gpt-image-2", []],
  [{ size: "1792x936" }, "gpt-image-2", ["error unsupported size 1792x944"]],
  [{ size: "5000x5000" }, "gpt-image-2", ["error unsupported size 2880x2880"]],
  [{ size: "64x64" }, "gpt-image-2", ["error unsupported size 816x816"]],
  [{ size: "3840x1280" }, "gpt-image-2", ["warning advice size"]],
  [{ size: "3840x2160" }, "gpt-image-2", ["warning advice size"]],
  [{ size: "2560x1440" }, "gpt-image-2", []],
  [{ size: "1920x1080" }, "gpt-image-1.5", ["error unsupported size 1536x1024"]],
  [{ size: "600x900" }, "gpt-image-1.5", ["error unsupported size 1024x1536"]],
  [{ size: "huge" }, "gpt-image-1.5", ["error invalid size"]],
  [{ size: "333x1" }, "gpt-image-2.6-flare", ["warning advice model"]],
  [
    { size: "auto" },
    "dall-e-3",
    ["warning retired-model model gpt-image-2", "error unsupported size 1024x1024"],
  ],
]);

table("qualities", [
  [{ quality: "max" }, "gpt-image-2.5-flare", []],
  [{ quality: "max" }, "gpt-image-2", ["error unsupported quality high"]],
  [{ quality: "hd" }, "gpt-image-2", ["error unsupported quality high"]],
  [{ quality: "standard" }, "gpt-image-1.5", ["error unsupported quality medium"]],
  [{ quality: "hihg" }, "gpt-image-2", ["error unsupported quality"]],
  [{ quality: "mediun" }, "gpt-image-2", ["error unsupported quality medium"]],
]);

table("output", [
  [{ background: "transparent" }, "gpt-image-1.5", []],
  [{ background: "transparent" }, "gpt-image-2", ["warning advice background"]],
  [
    { background: "transparent", outputFormat: "jpeg" },
    "gpt-image-1.5",
    ["error invalid outputFormat webp"],
  ],
  [
    { background: "transparent", outputFormat: "jpeg" },
    "some-other-model",
    ["warning unknown-model model", "error invalid outputFormat webp"],
  ],
  [{ outputCompression: 80, outputFormat: "jpeg" }, "gpt-image-2", []],
  [{ outputCompression: 100 }, "gpt-image-2", []],
  [{ outputCompression: 80 }, "gpt-image-2", ["error invalid outputCompression"]],
  [
    { outputCompression: 101, outputFormat: "webp" },
    "gpt-image-2",
    ["error invalid outputCompression 100"],
  ],
  [{ outputFormat: "bmp" }, "gpt-image-2", ["error unsupported outputFormat png"]],
  [{ outputFormat: "gif" }, "gpt-image-2", ["warning advice outputFormat"]],
  [
    { outputFormat: "svg", count: 2 },
    "gpt-image-2",
    ["warning advice outputFormat", "error invalid count 1"],
  ],
  [
    { outputFormat: "gif", partialImages: 1 },
    "gpt-image-2",
    ["warning advice outputFormat", "error invalid partialImages 0"],
  ],
  [
    { outputFormat: "jpeg", background: "transparent" },
    "dall-e-3",
    [
      "warning retired-model model gpt-image-2",
      "error unsupported background",
      "error unsupported outputFormat",
    ],
  ],
  [
    { outputFormat: "png", moderation: "auto" },
    "dall-e-3",
    [
      "warning retired-model model gpt-image-2",
      "warning ignored outputFormat",
      "warning ignored moderation",
    ],
  ],
]);

table("amounts", [
  [{ prompt: "x".repeat(32_000) }, "gpt-image-2", []],
  [{ prompt: "x".repeat(32_001) }, "gpt-image-2", ["error unsupported prompt"]],
  [{ prompt: " \n" }, "gpt-image-2", ["error invalid prompt"]],
  [{ count: 11 }, "gpt-image-2", ["error unsupported count 10"]],
  [{ count: 0 }, "gpt-image-2", ["error invalid count 1"]],
  [
    { count: 2 },
    "dall-e-3",
    ["warning retired-model model gpt-image-2", "error unsupported count 1"],
  ],
  [{ partialImages: 3 }, "gpt-image-2", []],
  [{ partialImages: 4 }, "gpt-image-2", ["error invalid partialImages 3"]],
  [{ partialImages: 1, count: 2 }, "gpt-image-2", ["warning ignored partialImages"]],
  [{ moderation: "high" }, "gpt-image-2", ["error invalid moderation auto"]],
]);

table("parameters", [
  [{ params: { user: "u", safety_identifier: null } }, "gpt-image-2", []],
  [{ params: { user: 7 } }, "gpt-image-2", ["error invalid params.user"]],
  [{ params: { seed: 7 } }, "gpt-image-2", ["warning unknown-parameter params.seed"]],
  [{ params: { n: 3 } }, "gpt-image-2", ["error invalid params.n"]],
  [{ params: { output_format: "png" } }, "gpt-image-2", ["error invalid params.output_format"]],
  [{ params: { complexity: "low" } }, "gpt-image-2", []],
  [{ params: { complexity: "huge" } }, "gpt-image-2", ["error invalid params.complexity"]],
  [{ params: { frame_count: 4 } }, "gpt-image-2", ["error invalid params.frame_count"]],
  [
    { params: { frame_count: 17 }, outputFormat: "gif" },
    "gpt-image-2",
    ["error invalid params.frame_count", "warning advice outputFormat"],
  ],
  [{ params: { style: "vivid" } }, "gpt-image-2", ["error unsupported params.style"]],
  [
    { params: { response_format: "url" } },
    "gpt-image-2",
    ["error unsupported params.response_format"],
  ],
  [
    { params: { style: "vivid", response_format: "url" } },
    "dall-e-3",
    ["warning retired-model model gpt-image-2"],
  ],
  [{ params: { markup: "a.png" } }, "gpt-image-2", ["error unsupported params.markup"]],
]);

const edit = { operation: "edit", images: [input()] } as const;
table("edits", [
  [edit, "gpt-image-2", []],
  [{ operation: "edit" }, "gpt-image-2", ["error invalid images"]],
  [
    { ...edit, images: Array.from({ length: 17 }, () => input()) },
    "gpt-image-2",
    ["error unsupported images"],
  ],
  [
    { ...edit, images: [input(), input({ mediaType: "image/gif" })] },
    "gpt-image-2",
    ["error unsupported images.1"],
  ],
  [
    { ...edit, images: [input({ byteLength: 52_428_800 })] },
    "gpt-image-2",
    ["error unsupported images.0"],
  ],
  [{ ...edit, moderation: "low" }, "gpt-image-2", ["warning ignored moderation"]],
  [{ ...edit, inputFidelity: "high" }, "gpt-image-1.5", []],
  [{ ...edit, inputFidelity: "high" }, "gpt-image-2", ["error unsupported inputFidelity"]],
  [{ ...edit, inputFidelity: "high" }, "gpt-image-1-mini", ["error unsupported inputFidelity low"]],
  [{ inputFidelity: "high" }, "gpt-image-1.5", ["warning ignored inputFidelity"]],
  [{ ...edit, mask: input() }, "gpt-image-2", []],
  [{ ...edit, mask: input({ hasAlpha: false }) }, "gpt-image-2", ["error unsupported mask"]],
  [{ ...edit, mask: input({ width: 65 }) }, "gpt-image-2", ["error unsupported mask"]],
  [{ ...edit, mask: input({ byteLength: 4_194_304 }) }, "gpt-image-2", ["error unsupported mask"]],
  [
    { ...edit, images: [input({ width: undefined, height: undefined, mediaType: undefined })] },
    "gpt-image-2",
    [],
  ],
  [
    { ...edit, images: [input({ width: 65 })] },
    "dall-e-2",
    ["warning retired-model model gpt-image-2", "error unsupported images.0"],
  ],
  [edit, "dall-e-3", ["warning retired-model model gpt-image-2", "error unsupported operation"]],
]);

test("what a parameter is probably meant to be is said", () => {
  const [finding] = checkRequest(
    sampleRequest({ params: { safety_identifer: "x" } }),
    "gpt-image-2",
  );
  expect(finding?.hint).toBe("Is `safety_identifier` meant?");
});

test("every default is legal for its model", () => {
  expect(provider.models).toContain(provider.defaultModel);
  const refused = provider.models.filter((model) =>
    checkRequest(sampleRequest({}), model).some(({ severity }) => severity === "error"),
  );
  expect(refused).toEqual([]);
});
