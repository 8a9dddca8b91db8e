import { expect, test } from "vitest";
import { redact } from "./redact.ts";

const key = "sk-proj-AbC+/=123 not";

test.each([
  [`key ${key}.`, "key [redacted]."],
  [`key ${encodeURIComponent(key)}`, "key [redacted]"],
  [`key ${Buffer.from(key).toString("base64")}`, "key [redacted]"],
  ["key sk-abcdef****1234 is wrong", "key [redacted] is wrong"],
  ["Authorization: Bearer abc.def-ghi", "Authorization: [redacted]"],
  ['{"authorization":"Bearer abcdefgh"}', '{"authorization":[redacted]"}'],
  ["sent Bearer abcdefghij there", "sent Bearer [redacted] there"],
  ["see data:image/png;base64,iVBORw0KGgo= now", "see data:[redacted] now"],
  ["see https://host/path/a.png?sig=abc&se=1 now", "see https://host/path/a.png now"],
  ["see http://me:secret@host/x now", "see http://host/x now"],
  ["two\n lines", "two lines"],
  ["A".repeat(300), "[redacted]"],
  ["Unknown parameter: 'seed'.", "Unknown parameter: 'seed'."],
])("%s", (text, clean) => {
  expect(redact(text, [key])).toBe(clean);
});

test("a secret inside other base64 is found at every shift", () => {
  for (const before of ["", "a", "ab", "abc"]) {
    const text = Buffer.from(`${before}${key} and after`).toString("base64");
    const clean = redact(text, [key]);
    const decoded = Buffer.from(clean.replaceAll("[redacted]", ""), "base64").toString();
    expect(clean).toContain("[redacted]");
    expect(decoded).not.toContain(key.slice(2, 12));
  }
});

test("long texts are cut", () => {
  expect(redact("word ".repeat(1000), []).length).toBeLessThan(610);
});
