import { appendFile, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createLeases } from "../leases/create-leases.ts";
import { identifyProcess } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { spawnScript } from "../process/spawn-script.fixture.ts";
import type { CallSettlement, Ledger } from "./ledger.ts";
import { openLedger } from "./open-ledger.ts";
import { requestFor } from "./reservation.fixture.ts";

const script = new URL("./reserve-many.fixture.ts", import.meta.url);
const today = (): string => new Date().toISOString().slice(0, 10);
const stored: CallSettlement = { outcome: "stored", cost: 0.2, digests: [], requestId: "r-1" };
const rejected: CallSettlement = {
  outcome: "rejected",
  code: "PROVIDER_REFUSED",
  message: "No.",
  hint: "Ask otherwise.",
};

async function openIn(dir: string, self?: ProcessIdentity): Promise<Ledger> {
  return openLedger(join(dir, "ledger.jsonl"), { leases: createLeases(join(dir, "leases")), self });
}

describe("a ledger", () => {
  test("that is not there is empty and is not made by reading", async () => {
    const ledger = await openIn(join(await makeTempFolder(), "absent"));
    const state = await ledger.read();
    expect(state.reservations.size).toBe(0);
    expect(state.spentOn(today())).toEqual({ settled: 0, unsettled: 0, unknownCalls: 0 });
    expect(state.warnings).toEqual([]);
    await expect(readFile(ledger.path)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("has a reservation on the disk when `reserve` resolves", async () => {
    const ledger = await openIn(await makeTempFolder());
    const id = await ledger.reserve(requestFor({ requestId: "mine" }));
    const line: unknown = JSON.parse(await readFile(ledger.path, "utf8"));
    expect(line).toMatchObject({ type: "reserve", id, maxCost: 0.25, requestId: "mine" });
    const state = await ledger.read();
    expect(state.reservations.get(id)).toMatchObject({
      ...requestFor({ requestId: "mine" }),
      settlement: undefined,
      owner: identifyProcess(),
    });
    expect(state.inFlight).toEqual([state.reservations.get(id)]);
    expect(state.ambiguousCalls()).toEqual([]);
  });

  test("is seen alike by who wrote it and by who reads it first", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    await ledger.read();
    const ids = [await ledger.reserve(requestFor()), await ledger.reserve(requestFor({ call: 1 }))];
    await ledger.read();
    await ledger.settle(ids[0] ?? "", stored);
    await ledger.settle(ids[1] ?? "", rejected);
    const later = await ledger.read();
    const fresh = await (await openIn(dir)).read();
    expect([...fresh.reservations]).toEqual([...later.reservations]);
    expect(fresh.failures).toEqual(later.failures);
  });

  test("F37: adds up a day by what calls cost, and at worst where nobody knows", async () => {
    const ledger = await openIn(await makeTempFolder());
    const settle = async (maxCost: number | null, settlement: CallSettlement | undefined) => {
      const id = await ledger.reserve(requestFor({ maxCost }));
      if (settlement !== undefined) await ledger.settle(id, settlement);
    };
    await settle(0.5, stored);
    await settle(0.25, { ...stored, cost: null });
    await settle(1, { ...rejected, outcome: "ambiguous" });
    await settle(2, undefined);
    await settle(4, rejected);
    await settle(8, { ...rejected, outcome: "not-sent" });
    await settle(null, { ...stored, cost: null });
    await settle(null, undefined);
    const state = await ledger.read();
    expect(state.spentOn(today())).toEqual({ settled: 0.45, unsettled: 3, unknownCalls: 2 });
    expect(state.spentOn("2020-01-01")).toEqual({ settled: 0, unsettled: 0, unknownCalls: 0 });
  });

  test("keeps the first settlement of a call", async () => {
    const ledger = await openIn(await makeTempFolder());
    const id = await ledger.reserve(requestFor());
    await ledger.settle(id, stored);
    await ledger.settle(id, { ...rejected, outcome: "ambiguous" });
    const state = await ledger.read();
    expect(state.reservations.get(id)?.settlement).toMatchObject(stored);
    expect(state.failures.size).toBe(0);
  });

  test("tells the last failure of an asset since its last success", async () => {
    const ledger = await openIn(await makeTempFolder());
    const assets = ["hero", "logo"];
    await ledger.settle(await ledger.reserve(requestFor({ assets })), rejected);
    await ledger.settle(await ledger.reserve(requestFor({ assets: ["logo"] })), stored);
    await ledger.recordFailure(["late"], { code: "STORE_FULL", message: "Full." });
    const id = await ledger.reserve(requestFor({ assets: ["maybe"] }));
    await ledger.settle(id, { outcome: "ambiguous", code: "PROVIDER_AMBIGUOUS", message: "Lost." });
    const { failures } = await ledger.read();
    const { outcome: _outcome, ...facts } = rejected;
    expect([...failures.keys()]).toEqual(["hero", "late", "maybe"]);
    expect(failures.get("hero")).toMatchObject({ ...facts, ambiguous: false });
    expect(failures.get("late")).toMatchObject({ code: "STORE_FULL", ambiguous: false });
    expect(failures.get("maybe")).toMatchObject({ code: "PROVIDER_AMBIGUOUS", ambiguous: true });
  });
});

describe("F17: lines that cannot be read", () => {
  test.each([
    ["garbage", "\n}{ not json\n"],
    ["another version", '\n{"v":2,"type":"reserve"}'],
    ["a line that nobody knows", `\n{"v":1,"type":"refund","at":"${today()}"}`],
    [
      "a settlement of nothing",
      `\n{"v":1,"type":"settle","id":"x","at":"${today()}","settlement":{}}`,
    ],
    ["bytes of no text", "\n\u{0}\u{1}\u{fffd}"],
    ["a list", "\n[1,2]"],
  ])("are left out with a warning, and all others count: %s", async (_what, text) => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    await ledger.reserve(requestFor());
    await appendFile(ledger.path, text);
    await ledger.reserve(requestFor({ call: 1 }));
    for (const reader of [ledger, await openIn(dir)]) {
      const state = await reader.read();
      expect(state.reservations.size).toBe(2);
      expect(state.warnings).toHaveLength(1);
    }
  });

  test("a line that was cut off takes no other with it, wherever the cut is", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    const first = await ledger.reserve(requestFor());
    const { length } = await readFile(ledger.path);
    await ledger.reserve(requestFor({ call: 1 }));
    const whole = await readFile(ledger.path);
    for (let cut = length; cut < whole.byteLength; cut += 7) {
      await writeFile(ledger.path, whole.subarray(0, cut));
      const torn = await (await openIn(dir)).read();
      expect([...torn.reservations.keys()]).toEqual([first]);
      expect(torn.warnings).toHaveLength(cut <= length + 1 ? 0 : 1);
      const after = await ledger.reserve(requestFor({ call: 2 }));
      const state = await (await openIn(dir)).read();
      expect([...state.reservations.keys()]).toEqual([first, after]);
    }
  });

  test("a last line that is not whole yet counts once it is", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    await ledger.reserve(requestFor());
    const whole = await readFile(ledger.path);
    await truncate(ledger.path, 40);
    expect((await ledger.read()).warnings).toHaveLength(1);
    await appendFile(ledger.path, whole.subarray(40));
    const state = await ledger.read();
    expect(state.reservations.size).toBe(1);
    expect(state.warnings).toEqual([]);
  });

  test("a file that was cut or replaced is read anew", async () => {
    const ledger = await openIn(await makeTempFolder());
    await ledger.reserve(requestFor());
    await ledger.reserve(requestFor({ call: 1 }));
    expect((await ledger.read()).reservations.size).toBe(2);
    await truncate(ledger.path, 0);
    const id = await ledger.reserve(requestFor());
    expect([...(await ledger.read()).reservations.keys()]).toEqual([id]);
  });
});

describe("F03: calls of processes that are gone", () => {
  test("are maybe paid; those of living and stopped processes are under way", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    const killed = spawnScript(script, [dir, "2", "100"]);
    const stopped = spawnScript(script, [dir, "1", "100"]);
    expect(await killed.line()).toBe("2");
    expect(await stopped.line()).toBe("1");
    stopped.child.kill("SIGSTOP");
    expect((await ledger.read()).inFlight).toHaveLength(3);
    await killed.kill();
    const state = await ledger.read();
    expect(state.inFlight.map(({ owner }) => owner.pid)).toEqual([stopped.pid]);
    const calls = state.ambiguousCalls();
    expect(calls.map(({ why, reservation }) => [why, reservation.owner.pid])).toEqual([
      ["maybe-paid", killed.pid],
      ["maybe-paid", killed.pid],
    ]);
    expect(state.spentOn(today())).toEqual({ settled: 0, unsettled: 3, unknownCalls: 0 });
    await stopped.kill();
  });

  test.each([
    ["whose pid another process has", { start: "1" }],
    ["of another machine", { host: "elsewhere", boot: "another" }],
  ])("of a process %s are maybe paid", async (_what, parts) => {
    const dir = await makeTempFolder();
    const other = await openIn(dir, { ...identifyProcess(), ...parts });
    const id = await other.reserve(requestFor());
    const ledger = await openIn(dir);
    const [call] = (await ledger.read()).ambiguousCalls();
    expect(call).toMatchObject({ why: "maybe-paid", repeated: false, reservation: { id } });
  });

  test("stay counted when they are repeated, and say so", async () => {
    const ledger = await openIn(await makeTempFolder());
    const first = await ledger.reserve(requestFor());
    await ledger.settle(first, { ...rejected, outcome: "ambiguous" });
    await ledger.settle(await ledger.reserve(requestFor({ take: 1 })), stored);
    expect((await ledger.read()).ambiguousCalls()).toMatchObject([{ repeated: false }]);
    await ledger.settle(await ledger.reserve(requestFor()), stored);
    const state = await ledger.read();
    expect(state.ambiguousCalls()).toMatchObject([
      { why: "ambiguous", repeated: true, reservation: { id: first } },
    ]);
    expect(state.spentOn(today()).unsettled).toBe(0.25);
  });

  test("can be settled by who finds out how they ended", async () => {
    const dir = await makeTempFolder();
    const killed = spawnScript(script, [dir, "1", "100"]);
    await killed.line();
    await killed.kill();
    const ledger = await openIn(dir);
    const [call] = (await ledger.read()).ambiguousCalls();
    await ledger.settle(call?.reservation.id ?? "", stored);
    expect((await ledger.read()).ambiguousCalls()).toEqual([]);
  });
});

describe("several processes at once", () => {
  test("never mix their lines and never pass a cap together", async () => {
    const dir = await makeTempFolder();
    const scripts = Array.from({ length: 4 }, () => spawnScript(script, [dir, "15", "40"]));
    let reserved = 0;
    for (const running of scripts) reserved += Number(await running.line());
    expect(reserved).toBe(40);
    const state = await (await openIn(dir)).read();
    expect(state.warnings).toEqual([]);
    expect(state.reservations.size).toBe(40);
    expect(
      new Set([...state.reservations.values()].map(({ owner }) => owner.pid)).size,
    ).toBeGreaterThan(1);
    for (const running of scripts) await running.kill();
  });
});

test("a ledger that cannot be written to is told before anything is paid", async () => {
  const dir = await makeTempFolder();
  await writeFile(join(dir, "file"), "");
  const ledger = openLedger(join(dir, "file", "ledger.jsonl"), { leases: createLeases(dir) });
  await expect(ledger.reserve(requestFor())).rejects.toMatchObject({ code: "STORE_NOT_WRITABLE" });
});
