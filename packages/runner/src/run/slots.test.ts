import { expect, test } from "vitest";
import { createSlots } from "./slots.ts";

/** An action that ends when the test says so. */
function controlled(
  name: string,
  log: string[],
): { action: () => Promise<string>; end: () => void } {
  const gate = Promise.withResolvers<void>();
  return {
    action: async () => {
      log.push(name);
      await gate.promise;
      return name;
    },
    end: gate.resolve,
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

test("bounds all lanes together and each lane alone", async () => {
  const log: string[] = [];
  const slots = createSlots(3, (lane) => (lane === "slow" ? 1 : 9));
  const actions = ["a", "b", "c", "d", "e"].map((name) => controlled(name, log));
  const lanes = ["slow", "slow", "fast", "fast", "fast"];
  const done = actions.map(({ action }, index) => slots.run(lanes[index] ?? "", 1, action));
  await settle();
  expect(log).toEqual(["a", "c", "d"]);
  actions[0]?.end();
  await settle();
  expect(log).toEqual(["a", "c", "d", "b"]);
  for (const { end } of actions) end();
  expect(await Promise.all(done)).toEqual(["a", "b", "c", "d", "e"]);
});

test("starts the most urgent first, then the one that asked first", async () => {
  const log: string[] = [];
  const slots = createSlots(1, () => 1);
  const first = controlled("first", log);
  const running = [slots.run("lane", 1, first.action)];
  for (const [name, urgency] of [
    ["low", 1],
    ["high", 5],
    ["middle", 3],
    ["high too", 5],
    ["low too", 1],
  ] as const) {
    running.push(slots.run("lane", urgency, async () => (log.push(name), name)));
  }
  first.end();
  await Promise.all(running);
  expect(log).toEqual(["first", "high", "high too", "middle", "low", "low too"]);
});

test("gives the slot back when an action fails", async () => {
  const slots = createSlots(1, () => 1);
  await expect(slots.run("lane", 1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await slots.run("lane", 1, () => Promise.resolve("yes"))).toBe("yes");
});
