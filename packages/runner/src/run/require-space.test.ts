import type { PlannedJob } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { requireSpace } from "./require-space.ts";

const room = (free: number | undefined) => ({
  dir: "/project/.genlock/store/v1",
  freeBytes: () => Promise.resolve(free),
});

function planOf(billing: "free" | "paid", ...counts: number[]): { jobs: PlannedJob[] } {
  const calls = counts.map((count, call) => ({ call, count }));
  const cost = { min: 0, max: 0, unknownCalls: 0, asOf: undefined };
  const names = { id: "j@0", job: "j", key: "j", provider: "p", model: "m", assets: ["a"] };
  return { jobs: [{ ...names, billing, take: 0, after: [], calls, cost }] };
}

const perPaid = 16 * 1024 * 1024;

describe("F12: room for what is to be bought", () => {
  test("too little is refused with the bytes needed", async () => {
    await expect(requireSpace(planOf("paid", 2, 1), room(3 * perPaid - 1))).rejects.toMatchObject({
      code: "STORE_FULL",
      message: expect.stringContaining(`3 pictures may need ${3 * perPaid}`),
    });
  });

  test("just enough is enough, and so is a disk that says nothing", async () => {
    await expect(requireSpace(planOf("paid", 3), room(3 * perPaid))).resolves.toBeUndefined();
    await expect(requireSpace(planOf("paid", 3), room(undefined))).resolves.toBeUndefined();
  });

  test("free pictures need less, and nothing to make needs nothing", async () => {
    await expect(requireSpace(planOf("free", 10), room(perPaid))).resolves.toBeUndefined();
    await expect(requireSpace({ jobs: [] }, room(0))).resolves.toBeUndefined();
  });
});
