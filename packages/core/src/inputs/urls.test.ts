import { describe, expect, test } from "vitest";
import { shownUrl } from "./shown-url.ts";
import { urlProblem } from "./url-problem.ts";

describe("an address in a sentence", () => {
  test.each([
    ["https://cdn.test/a/b.png", "https://cdn.test/a/b.png"],
    ["https://cdn.test/a.png?key=sesame", "https://cdn.test/a.png?…"],
    ["https://cdn.test/a.png#sesame", "https://cdn.test/a.png?…"],
    ["https://me:sesame@cdn.test/a@b.png", "https://cdn.test/a@b.png"],
    ["http:\\\\me:sesame@cdn.test", "cdn.test"],
    ["https://cdn.test", "https://cdn.test"],
    ["data:image/png;base64,sesame", "data:image/png;base64,… (28 characters)"],
  ])("%s holds no secret", (url, shown) => {
    expect(shownUrl(url)).toBe(shown);
  });

  test("is never long", () => {
    expect(shownUrl(`https://cdn.test/${"x".repeat(5000)}`)).toHaveLength(121);
    expect(shownUrl(`data:${"x".repeat(5000)}`).length).toBeLessThan(120);
  });
});

test.each(["https://cdn.test/a.png", "HTTPS://cdn.test:8443/a%20b.png?x=1#y", "http://cdn.test"])(
  "%s can be an address",
  (url) => expect(urlProblem(url)).toBeUndefined(),
);

test.each([
  ["//cdn.test/a.png", "does not begin"],
  ["https:cdn.test/a.png", "does not begin"],
  ["https:///a.png", "does not begin"],
  ["file:///etc/passwd", "does not begin"],
  ["https://[x]/a.png", "is no address"],
  ["https://cdn.test/a b.png", "white space"],
  ["https:\\\\cdn.test", "backslash"],
  ["https://１２７.0.0.1/", "not ASCII"],
  ["https://me@cdn.test/", "user name"],
  ["https://@cdn.test/", "user name"],
])("%s cannot", (url, what) => {
  expect(urlProblem(url)?.what).toContain(what);
});
