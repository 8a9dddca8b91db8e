import { describe, expect, test } from "vitest";
import { importedId, parseImport, parseResolvedId, resolvedId, resolvedIdOf } from "./module-id.ts";

describe("parseImport", () => {
  test.each([
    ["virtual:genlock/hero", { asset: "hero", query: "" }],
    ["genlock:icons/sun", { asset: "icons/sun", query: "" }],
    ["genlock:hero?w=400&x=?", { asset: "hero", query: "w=400&x=?" }],
    ["virtual:genlock/hero?url", { asset: "hero", query: "url" }],
    ["virtual:genlock/hero#a", { asset: "hero#a", query: "" }],
    ["virtual:genlock/", { asset: "", query: "" }],
  ])("reads %j", (id, expected) => {
    expect(parseImport(id)).toEqual(expected);
    expect(parseResolvedId(resolvedIdOf(expected))).toEqual(expected);
  });
});

test("nobody else's query is in a resolved id", () => {
  const id = resolvedIdOf({ asset: "hero", query: "url&w=400;800&raw#é" });
  expect(id).toMatch(/^\0virtual:genlock\/hero\?[\w-]+$/);
});

test("only names of our own match the filters", () => {
  const hero = resolvedIdOf({ asset: "hero", query: "" });
  expect(importedId.test("virtual:genlock/hero")).toBe(true);
  expect(importedId.test("genlock:hero?w=1")).toBe(true);
  expect(resolvedId.test(hero)).toBe(true);
  for (const other of ["virtual:genlock-client", "./virtual:genlock/hero", "genlock/hero"]) {
    expect(importedId.test(other)).toBe(false);
    expect(resolvedId.test(`\0${other}`)).toBe(false);
  }
  expect(importedId.test(hero)).toBe(false);
});
