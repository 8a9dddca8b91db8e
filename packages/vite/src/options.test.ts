import { expect, test } from "vitest";
import { explainBadOptions } from "./options.ts";

test("buying needs a cap that is a number of dollars", () => {
  expect(explainBadOptions({})).toBeUndefined();
  expect(explainBadOptions({ generate: "never" })).toBeUndefined();
  expect(explainBadOptions({ generate: "new", maxCost: 0 })).toBeUndefined();
  expect(explainBadOptions({ generate: "stale", maxCost: 2.5 })).toBeUndefined();
  for (const maxCost of [undefined, Number.NaN, Infinity, -1, "2"]) {
    // What a configuration in plain JavaScript can hold.
    const options = JSON.parse("{}");
    options.generate = "new";
    options.maxCost = maxCost;
    expect(explainBadOptions(options)).toContain("`maxCost` must say");
  }
});
