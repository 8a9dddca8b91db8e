import assert from "node:assert/strict";
import type { ImageCapabilities, SizeRules } from "../capabilities.ts";
import { emptyContext } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

const lists = ["operations", "apis", "qualities", "backgrounds", "outputFormats"] as const;
const counts = [
  ["maxPromptLength", 1],
  ["maxImagesPerCall", 1],
  ["maxInputImages", 0],
  ["maxPartialImages", 0],
] as const;

/** The dated table behind each listed model. */
export function capabilityCases(subject: ConformanceSubject): ConformanceCase[] {
  const { provider } = subject;
  const each = (assertOne: (capabilities: ImageCapabilities) => void) => async () => {
    for (const id of provider.models) assertOne(provider.model(id, emptyContext).capabilities);
  };
  return [
    { name: "capabilities are dated", run: each(assertDated) },
    { name: "lists of capabilities are distinct and not empty", run: each(assertLists) },
    { name: "counts of capabilities are whole and in range", run: each(assertCounts) },
    {
      name: "size rules can be met",
      run: each(({ sizes }) => {
        if (sizes !== undefined) assertSizeRules(sizes);
      }),
    },
    { name: "capabilities agree with each other", run: each(assertConsistent) },
    {
      name: "only a free provider promises the same bytes again",
      run: each(({ deterministic }) => {
        if (provider.billing === "paid") assert.notEqual(deterministic, true);
      }),
    },
  ];
}

function assertDated({ asOf, endsOn, status }: ImageCapabilities): void {
  assert.ok(asOf !== undefined, "a listed model has a date");
  for (const date of [asOf, endsOn].filter((value) => value !== undefined)) {
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(new Date(date).toISOString().slice(0, 10), date, `${date} is a real day`);
  }
  assert.ok([undefined, "current", "preview", "retired"].includes(status), "its status is known");
}

function assertLists(capabilities: ImageCapabilities): void {
  for (const list of lists) {
    const values = capabilities[list];
    if (values === undefined) continue;
    assert.ok(values.length > 0, `${list} is not empty: unknown is undefined`);
    assert.equal(new Set(values).size, values.length, `${list} holds each value once`);
  }
}

function assertCounts(capabilities: ImageCapabilities): void {
  for (const [member, least] of counts) {
    const value = capabilities[member];
    if (value === undefined) continue;
    assert.ok(Number.isSafeInteger(value) && value >= least, `${member} is ${least} or more`);
  }
}

function assertSizeRules(rules: SizeRules): void {
  if (rules.kind === "fixed") {
    assert.ok(rules.sizes.length > 0 || rules.auto, "there is a size");
    assert.equal(new Set(rules.sizes).size, rules.sizes.length, "each size is listed once");
    for (const size of rules.sizes) assert.match(size, /^[1-9]\d*x[1-9]\d*$/);
    return;
  }
  const { multipleOf, maxEdge, maxRatio, minPixels, maxPixels } = rules;
  assert.ok(Number.isSafeInteger(multipleOf) && multipleOf >= 1, "multipleOf is whole");
  assert.ok(maxEdge >= multipleOf, "one edge fits");
  assert.ok(maxRatio >= 1, "a square fits");
  assert.ok(minPixels >= 1 && minPixels <= maxPixels, "the pixel range is not empty");
  assert.ok(minPixels <= maxEdge * maxEdge, "the fewest pixels fit the longest edge");
}

function assertConsistent(capabilities: ImageCapabilities): void {
  const { operations, maxInputImages, backgrounds, outputFormats } = capabilities;
  const takesPictures = operations?.some((operation) => operation !== "generate");
  if (takesPictures === true) assert.notEqual(maxInputImages, 0, "edits need input images");
  if (backgrounds?.includes("transparent") === true && outputFormats !== undefined) {
    const carriers = ["png", "webp", "avif", "svg"];
    assert.ok(
      outputFormats.some((format) => carriers.includes(format)),
      "transparency needs a format that carries it",
    );
  }
}
