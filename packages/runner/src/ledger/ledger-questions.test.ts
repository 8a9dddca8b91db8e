import { appendFile, readFile, rename, truncate } from "node:fs/promises";
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

describe("a question about one call", () => {
  const place = { key: requestFor().key, take: 0, call: 0 };

  test("is answered as the whole ledger would answer it", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    const gone = await openIn(dir, { ...identifyProcess(), start: "1" });
    const lost: CallSettlement = { ...rejected, outcome: "ambiguous" };
    const endings = [undefined, stored, rejected, lost];
    const places = endings.flatMap((_, call) => [0, 1].map((take) => ({ ...place, take, call })));
    const ask = async (): Promise<void> => {
      const all = (await (await openIn(dir)).read()).ambiguousCalls();
      for (const { key, take, call } of places) {
        const mine = all.filter(({ reservation: one }) => one.take === take && one.call === call);
        expect(await ledger.ambiguousCallsOf({ key, take, call })).toEqual(mine);
      }
    };
    for (const owner of [gone, ledger, gone]) {
      for (const { take, call } of places) {
        const id = await owner.reserve(requestFor({ take, call }));
        const settlement = endings[call];
        if (settlement !== undefined) await owner.settle(id, settlement);
      }
      await ask();
    }
    expect(await ledger.ambiguousCallsOf(place)).toMatchObject([
      { why: "maybe-paid", repeated: true },
      { why: "maybe-paid", repeated: false },
    ]);
    expect(await ledger.ambiguousCallsOf({ ...place, call: 1 })).toEqual([]);
    expect(await ledger.ambiguousCallsOf({ ...place, call: 3 })).toHaveLength(3);
    expect(await ledger.ambiguousCallsOf({ ...place, call: 9 })).toEqual([]);
  });

  test("sees what another process adds, and what it takes back by replacing the file", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    expect(await ledger.ambiguousCallsOf(place)).toEqual([]);
    const killed = spawnScript(script, [dir, "1", "100"]);
    await killed.line();
    expect(await ledger.ambiguousCallsOf(place)).toEqual([]);
    await killed.kill();
    const [call] = await ledger.ambiguousCallsOf(place);
    expect(call).toMatchObject({ why: "maybe-paid", reservation: { owner: { pid: killed.pid } } });
    const other = await openIn(dir);
    await other.settle(call?.reservation.id ?? "", stored);
    expect(await ledger.ambiguousCallsOf(place)).toEqual([]);
    const later = await openIn(await makeTempFolder(), { ...identifyProcess(), start: "1" });
    for (let index = 0; index < 4; index += 1) await later.reserve(requestFor());
    await rename(later.path, ledger.path);
    expect(await ledger.ambiguousCallsOf(place)).toHaveLength(4);
  });

  test("is not held up by a line that cannot be read, and counts one that becomes whole", async () => {
    const dir = await makeTempFolder();
    const ledger = await openIn(dir);
    const gone = await openIn(dir, { ...identifyProcess(), start: "1" });
    await gone.reserve(requestFor());
    const whole = await readFile(ledger.path);
    await truncate(ledger.path, 40);
    expect(await ledger.ambiguousCallsOf(place)).toEqual([]);
    await appendFile(ledger.path, whole.subarray(40));
    expect(await ledger.ambiguousCallsOf(place)).toHaveLength(1);
    await appendFile(ledger.path, "\n}{ not json");
    await gone.reserve(requestFor());
    expect(await ledger.ambiguousCallsOf(place)).toHaveLength(2);
    expect((await ledger.read()).warnings).toHaveLength(1);
  });
});

test("a reader that was given a state keeps it", async () => {
  const ledger = await openIn(await makeTempFolder());
  const id = await ledger.reserve(requestFor());
  const state = await ledger.read();
  await ledger.settle(id, stored);
  await ledger.reserve(requestFor({ call: 1 }));
  await ledger.read();
  expect(state.reservations.size).toBe(1);
  expect(state.inFlight).toMatchObject([{ id, settlement: undefined }]);
  expect(state.spentOn(today())).toEqual({ settled: 0, unsettled: 0.25, unknownCalls: 0 });
});
