import { expect, test } from "vitest";
import { matchesPattern, parseAddressPattern } from "./address-pattern.ts";

test.each([
  [
    "https://cdn.test/*",
    ["https://cdn.test/", "https://cdn.test/a/b.png?c", "https://CDN.test:443/a"],
  ],
  ["https://cdn.test/a.png", ["https://cdn.test/a.png", "https://cdn.test/b/../a.png?x"]],
  ["https://*.cdn.test/a/*", ["https://x.cdn.test/a/b", "https://x.y.cdn.test/a/"]],
  ["http://cdn.test:8080/*", ["http://cdn.test:8080/a"]],
])("%s stands for %j", (text, urls) => {
  const pattern = parseAddressPattern(text);
  for (const url of urls) {
    expect(pattern && matchesPattern(new URL(url), pattern)).toBe(true);
  }
});

test.each([
  ["https://cdn.test/*", ["http://cdn.test/a", "https://cdn.test:8443/a", "https://a.cdn.test/a"]],
  [
    "https://cdn.test/*",
    ["https://cdn.test.evil/a", "https://cdn.test/%2e%2e%2fa", "https://cdn.test//a"],
  ],
  ["https://*.cdn.test/*", ["https://cdn.test/a", "https://evilcdn.test/a", "https://.cdn.test/a"]],
  [
    "https://cdn.test/a/*",
    ["https://cdn.test/a", "https://cdn.test/a/../b", "https://cdn.test/b/a/"],
  ],
  ["https://cdn.test/a", ["https://cdn.test/a/", "https://cdn.test/ab"]],
])("%s does not stand for %j", (text, urls) => {
  const pattern = parseAddressPattern(text);
  for (const url of urls) {
    expect(pattern && matchesPattern(new URL(url), pattern)).toBe(false);
  }
});

test.each([
  "cdn.test/*",
  "https://cdn.test",
  "https://*/x",
  "https://*cdn.test/*",
  "https://a.*.test/*",
  "https://cdn.test/a*",
  "https://cdn.test/*/a",
  "https://cdn.test/../a",
  "https://me@cdn.test/*",
  "https://cdn.test/?a=*",
  "ftp://cdn.test/*",
  "",
])("%j is no pattern", (text) => {
  expect(parseAddressPattern(text)).toBeUndefined();
});
