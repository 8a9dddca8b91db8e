import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { jobFieldNames, type JobFields } from "./job-fields.ts";
import { jobKey } from "./job-key.ts";

/** A job with every field written. */
const full: Required<JobFields> = {
  provider: "openai",
  operation: "edit",
  api: "images",
  model: "gpt-image-2",
  prompt: "a door",
  turns: ["one"],
  previous: "p",
  styles: [{ before: "oil", after: "soft" }],
  inputs: [{ role: "base", digest: "d", label: "the door" }],
  mask: { digest: "m", edit: "black" },
  region: [0, 0, 1, 1],
  size: "64x64",
  quality: "low",
  background: "opaque",
  transparency: "key",
  output_format: "png",
  output_compression: 80,
  moderation: "auto",
  input_fidelity: "high",
  responses: { model: "gpt-5", action: "auto", max_output_tokens: 100 },
  params: { user: "u" },
};

/** The same field with another value, for each field and each member of it. */
const flips: { readonly [name in keyof JobFields]-?: readonly JobFields[name][] } = {
  provider: ["draft"],
  operation: ["generate"],
  api: ["responses", undefined],
  model: ["gpt-image-1.5", undefined],
  prompt: ["a window", "A door", undefined],
  turns: [["one", "two"], ["two"], undefined],
  previous: ["q", undefined],
  styles: [[], [{ before: "oil" }], [{ before: "ink", after: "soft" }], undefined],
  inputs: [
    [{ role: "reference", digest: "d", label: "the door" }],
    [{ role: "base", digest: "e", label: "the door" }],
    [{ role: "base", digest: "d", label: "a door" }],
    [{ role: "base", digest: "d" }],
    undefined,
  ],
  mask: [
    { digest: "n", edit: "black" },
    { digest: "m", edit: "white" },
    { digest: "m" },
    undefined,
  ],
  region: [[0, 0, 1, 0.5], undefined],
  size: ["64x65", undefined],
  quality: ["high", undefined],
  background: ["auto", undefined],
  transparency: ["native", undefined],
  output_format: ["webp", undefined],
  output_compression: [81, undefined],
  moderation: ["low", undefined],
  input_fidelity: ["low", undefined],
  responses: [
    { model: "gpt-5" },
    { model: "gpt-6", action: "auto", max_output_tokens: 100 },
    undefined,
  ],
  params: [{ user: "v" }, {}, { user: "u", more: true }, undefined],
};

test.each(jobFieldNames)("flipping %s flips the key", (name) => {
  const keys = flips[name].map((value) => jobKey(withField(name, value)));
  expect(new Set([jobKey(full), ...keys]).size).toBe(keys.length + 1);
});

function withField(name: keyof JobFields, value: unknown): JobFields {
  const changed: JobFields = JSON.parse(JSON.stringify({ ...full, [name]: value }));
  return changed;
}

test("the key does not depend on the order of members", () => {
  const names = Object.keys(full);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      const fields: JobFields = JSON.parse(JSON.stringify(full, undefined));
      const members = new Map(Object.entries(fields));
      const inOrder = Object.fromEntries(shuffled.map((name) => [name, members.get(name)]));
      expect(canonicalJson(inOrder)).toBe(canonicalJson(full));
      expect(Object.keys(inOrder)).toEqual(shuffled);
    }),
  );
});

test("the key of a job never changes from one version of genlock to the next", () => {
  expect(jobKey({ provider: "draft", operation: "generate", prompt: "a door" })).toBe(
    "4cb1295d9ae0c73e326187cfcb419e78cdc29cf4d01f0e353ccf3bf8a4d0ebb2",
  );
});

test("canonical JSON is JSON, and the same for equal values", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
  expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: "é" })).toBe(
    '{"a":"é","b":[1,{"c":null}]}',
  );
  expect(() => canonicalJson({ a: Number.NaN })).toThrow("NaN");
});
