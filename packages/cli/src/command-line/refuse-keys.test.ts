import { expect, test } from "vitest";
import { hasKey } from "./refuse-keys.ts";

test("a key is seen alone and behind a flag", () => {
  expect(hasKey(["generate", "sk-proj-abc"])).toBe(true);
  expect(hasKey(["--openai-api-key=sk-abc"])).toBe(true);
  expect(hasKey(["-k=sk-abc"])).toBe(true);
});

test("words that only hold the letters are none", () => {
  expect(hasKey(["generate", "desk-lamp", "mask-a", "--out=task-1", "sky"])).toBe(false);
});
