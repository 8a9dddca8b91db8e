import fc from "fast-check";
import { expect, test } from "vitest";
import { substituteVariables } from "./substitute-variables.ts";

const variables = new Map([
  ["name", "goblin"],
  ["trick", "${name}"],
]);

test("replaces names, keeps literals, tells the unknown", () => {
  expect(substituteVariables("a ${name}, $${name} and ${ name }", variables)).toEqual({
    text: "a goblin, ${name} and goblin",
    unknown: [],
  });
  expect(substituteVariables("${nobody} and ${nobody}", variables)).toEqual({
    text: "${nobody} and ${nobody}",
    unknown: ["nobody"],
  });
});

test("does not look through what it put in", () => {
  expect(substituteVariables("${trick}", variables).text).toBe("${name}");
});

test("leaves text without variables alone, dollars and braces included", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes("${"));
      expect(substituteVariables(text, variables)).toEqual({ text, unknown: [] });
    }),
  );
});
