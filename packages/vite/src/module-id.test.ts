import { describe, expect, test } from "vitest";
import { importedId, parseModuleId, resolvedId, resolvedIdOf } from "./module-id.ts";

describe("parseModuleId", () => {
  test.each([
    ["virtual:genlock/hero", { asset: "hero", query: "" }],
    ["\0virtual:genlock/icons/sun", { asset: "icons/sun", query: "" }],
    ["virtual:genlock/hero?w=400&x=?", { asset: "hero", query: "?w=400&x=?" }],
    ["virtual:genlock/hero#a?b", { asset: "hero", query: "#a?b" }],
    ["virtual:genlock/", { asset: "", query: "" }],
  ])("reads %j", (id, expected) => {
    expect(parseModuleId(id)).toEqual(expected);
  });
});

test("only names of our own match the filters", () => {
  expect(importedId.test("virtual:genlock/hero")).toBe(true);
  expect(resolvedId.test(resolvedIdOf("hero"))).toBe(true);
  for (const other of ["virtual:genlock-client", "./virtual:genlock/hero", "genlock/hero"]) {
    expect(importedId.test(other)).toBe(false);
    expect(resolvedId.test(`\0${other}`)).toBe(false);
  }
  expect(importedId.test(resolvedIdOf("hero"))).toBe(false);
});
