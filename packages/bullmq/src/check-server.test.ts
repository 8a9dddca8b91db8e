import { expect, test } from "vitest";
import { checkSecret } from "./check-server.ts";

test.each([
  ["redis://localhost:6379", undefined, 0],
  ["redis://127.0.0.1", undefined, 0],
  ["redis://[::1]:6379", undefined, 0],
  ["rediss://user:canary@queue.example.com", undefined, 1],
  ["redis://10.0.0.7:6379", undefined, 1],
  ["redis://queue.example.com", "of the team", 0],
] as const)("%s, secret %s: warned of %i times", (url, secret, times) => {
  const warnings = checkSecret({ url, secret });
  expect(warnings).toHaveLength(times);
  expect(warnings.join()).not.toContain("canary");
});
