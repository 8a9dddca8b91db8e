import type { ImageInput, ImageRequest } from "@genlock/provider";
import { describe, expect, test } from "vitest";
import { sampleRequest } from "../sample-request.test-support.ts";
import { checkRequest } from "./check-request.ts";

/** What is found, as `severity kind field suggestion`. */
function found(changes: Partial<ImageRequest>, model: string): string[] {
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

function settings(changes: Partial<NonNullable<ImageRequest["responses"]>>) {
  return { model: undefined, action: undefined, maxOutputTokens: undefined, ...changes };
}

const responses = { api: "responses" } as const;
const retired = "warning retired-model model gpt-image-2";

describe("checks of responses", () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, readonly string[]])[] = [
    [responses, "gpt-image-2", []],
    [{ ...responses, count: 2 }, "gpt-image-2", ["error unsupported count 1"]],
    [responses, "dall-e-3", [retired, "error unsupported api images"]],
    [
      { ...responses, operation: "variation", images: [input()] },
      "gpt-image-2",
      ["error unsupported operation", "error unsupported operation"],
    ],
    [{ ...responses, responses: settings({ model: "gpt-5.5" }) }, "gpt-image-2", []],
    [
      { ...responses, responses: settings({ model: "gpt-image-2" }) },
      "gpt-image-2",
      ["error invalid responses"],
    ],
    [
      { ...responses, responses: settings({ model: "gpt-5.4-mimi" }) },
      "gpt-image-2",
      ["warning unknown-model responses gpt-5.4-mini"],
    ],
    [
      { ...responses, responses: settings({ maxOutputTokens: 15 }) },
      "gpt-image-2",
      ["error invalid responses"],
    ],
    [
      { ...responses, responses: settings({ action: "edit" }) },
      "gpt-image-2",
      ["error invalid responses"],
    ],
    [
      {
        ...responses,
        responses: settings({ action: "edit" }),
        continues: { handle: undefined, image: input() },
      },
      "gpt-image-2",
      [],
    ],
    [{ ...responses, operation: "edit", images: [input()], moderation: "low" }, "gpt-image-2", []],
    [{ ...responses, params: { store: false, metadata: { a: "b" } } }, "gpt-image-2", []],
    [{ ...responses, params: { store: "no" } }, "gpt-image-2", ["error invalid params.store"]],
    [
      { ...responses, params: { tools: [], conversation: "c" } },
      "gpt-image-2",
      ["error invalid params.tools", "error invalid params.conversation"],
    ],
    [{ params: { store: false } }, "gpt-image-2", ["warning unknown-parameter params.store"]],
  ];
  test.each(rows)("%o of %s", (changes, model, expected) => {
    expect(found(changes, model)).toEqual(expected);
  });
});

describe("checks of what goes in", () => {
  const six = Array.from({ length: 6 }, () => input());
  const rows: readonly (readonly [Partial<ImageRequest>, string, readonly string[]])[] = [
    [{ operation: "edit", images: six.slice(1) }, "gpt-image-1.5", []],
    [{ operation: "edit", images: six }, "gpt-image-1.5", ["warning advice images"]],
    [{ operation: "edit", images: six.slice(4) }, "gpt-image-1-mini", ["warning advice images"]],
    [
      { operation: "edit", images: six.slice(4) },
      "gpt-image-1",
      [retired, "warning advice images"],
    ],
    [{ operation: "edit", images: six }, "gpt-image-2", []],
    // The turn before is a picture that goes in as well, and the first.
    [{ operation: "edit", continues: { handle: undefined, image: input() } }, "gpt-image-2", []],
    [
      {
        operation: "edit",
        continues: { handle: undefined, image: input() },
        mask: input({ width: 32 }),
      },
      "gpt-image-2",
      ["error unsupported mask"],
    ],
    [
      { operation: "variation", prompt: "", images: [input()] },
      "dall-e-2",
      [retired, "warning retired-model operation"],
    ],
    [
      { operation: "variation", prompt: "", images: [input({ mediaType: "image/webp" })] },
      "dall-e-2",
      [retired, "warning retired-model operation", "error unsupported images.0"],
    ],
    [
      { operation: "variation", prompt: "" },
      "dall-e-2",
      [retired, "warning retired-model operation", "error invalid images"],
    ],
    [
      { operation: "variation", prompt: "", images: [input()] },
      "dall-e-3",
      [retired, "error unsupported operation"],
    ],
  ];
  test.each(rows)("%o of %s", (changes, model, expected) => {
    expect(found(changes, model)).toEqual(expected);
  });
});
