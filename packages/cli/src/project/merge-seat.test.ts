import { PassThrough } from "node:stream";
import type { LockEntry } from "@genlock/core";
import { expect, test } from "vitest";
import type { Invocation } from "../command-line/invocation.ts";
import { createOutput } from "../reporters/output.ts";
import { mergeSeat } from "./merge-seat.ts";

const one = "1".repeat(64);
const other = "2".repeat(64);

function entry(current: string): LockEntry {
  return {
    accepts: { key: "a".repeat(64), fields: { provider: "draft", operation: "generate" } },
    current,
    pinned: false,
    chosen: true,
    outputs: [],
  };
}

const question = {
  id: "hero",
  ours: entry(one),
  theirs: entry(other),
  pathOf: (digest: string) => `/store/${digest}`,
};

/** Somebody, or nobody, who answers. */
function seatOf(answer: string | undefined): { invocation: Invocation; said: () => string } {
  const isTTY = answer !== undefined;
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const environment = { TERM: "xterm" };
  const surface = {
    environment,
    color: false,
    cwd: "/",
    findings: "pretty" as const,
    quiet: false,
    verbose: false,
  };
  const output = createOutput({ stdout: new PassThrough(), stderr, ...surface });
  let text = "";
  stderr.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    if (part.includes("[1/2]") && answer !== undefined) stdin.write(`${answer}\n`);
  });
  const invocation = { cwd: "/", environment, config: undefined, stdin, stderr, output };
  return { invocation, said: () => text };
}

test("F18: whoever sits there is asked which of two picks stands, with both pictures to look at", async () => {
  for (const [answer, expected] of [
    ["1", one],
    ["2", other],
    ["", undefined],
    ["both", undefined],
  ]) {
    const { invocation, said } = seatOf(answer);
    expect(await mergeSeat(invocation).choose?.(question)).toBe(expected);
    expect(said()).toContain("hero");
    expect(said()).toContain(`/store/${one}`);
    expect(said()).toContain(`/store/${other}`);
  }
});

test("F18: where nobody sits nothing is asked, and an argument decides by side or digest", async () => {
  const { invocation, said } = seatOf(undefined);
  expect(await mergeSeat(invocation).choose?.(question)).toBeUndefined();
  const pick = (said_: string) =>
    mergeSeat(invocation, {
      picks: new Map([["hero", said_]]),
      onResolved: () => undefined,
    }).choose?.(question);
  expect(await pick("ours")).toBe(one);
  expect(await pick("theirs")).toBe(other);
  expect(await pick("222222")).toBe(other);
  expect(await pick("333333")).toBeUndefined();
  expect(said()).toBe("");
});
