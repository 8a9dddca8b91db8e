import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLeases } from "../leases/create-leases.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { serializeLedgerLine } from "./ledger-line.ts";
import type { ReservationRequest } from "./ledger.ts";
import { openLedger } from "./open-ledger.ts";
import { requestFor } from "./reservation.fixture.ts";

// Measures what a run asks of a ledger that has so many calls already, and prints medians in milliseconds as one JSON object.

const [calls, rounds] = process.argv.slice(2).map(Number);
if (calls === undefined || rounds === undefined) throw new Error("calls and rounds are needed");
const today = new Date().toISOString();
const owner = identifyProcess();

function requestAt(index: number): ReservationRequest {
  const key = index.toString(16).padStart(64, "0");
  return requestFor({ key, assets: [`icons/icon-${index}`] });
}

/** A ledger of calls of a process that is gone: all but every hundredth brought a picture. */
function layOut(path: string, calls: number): void {
  const lines: string[] = [];
  for (let index = 0; index < calls; index += 1) {
    const id = `call-${index}`;
    const gone = { ...owner, start: "1" };
    const reserve = { type: "reserve", id, at: today, owner: gone } as const;
    lines.push(serializeLedgerLine({ ...reserve, ...requestAt(index) }));
    if (index % 100 === 0) continue;
    const settlement = { outcome: "stored", cost: 0.2, digests: [], requestId: "r" } as const;
    lines.push(serializeLedgerLine({ type: "settle", id, at: today, settlement }));
  }
  writeFileSync(path, lines.join(""));
}

async function median(count: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[count >> 1] ?? 0;
}

async function measure(count: number, times: number): Promise<Record<string, number>> {
  const root = mkdtempSync(join(tmpdir(), "genlock-ledger-"));
  try {
    const path = join(root, "ledger.jsonl");
    layOut(path, count);
    const open = () => openLedger(path, { leases: createLeases(join(root, "leases")) });
    const [ledger, other] = [open(), open()];
    const first = await median(1, () => ledger.ambiguousCallsOf(requestAt(0)));
    const append = await median(times, (round) => other.reserve(requestAt(count + round)));
    const look = await median(times, async (round) => {
      const found = await ledger.ambiguousCallsOf(requestAt((round * 100) % count));
      if (found.length !== 1) throw new Error("a call that may have been paid was not found");
    });
    const lookAfter = await median(times, async (round) => {
      await other.reserve(requestAt(count + round));
      await ledger.ambiguousCallsOf(requestAt(round));
    });
    const capped = await median(times, (round) =>
      ledger.reserve(requestAt(count + round), (spending) => spending.spentOn(today.slice(0, 10))),
    );
    const whole = await median(5, () => ledger.read());
    return {
      "first look, which reads the file": first,
      "one call looked up": look,
      "a line appended and synced": append,
      "a line of another appended, one call looked up": lookAfter,
      "a line appended under a cap of the day": capped,
      "the whole ledger, as `costs` reads it": whole,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

process.stdout.write(`${JSON.stringify(await measure(calls, rounds))}\n`);
