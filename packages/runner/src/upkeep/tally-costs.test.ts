import { join } from "node:path";
import { emptyLock } from "@genlock/core";
import { expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createLeases } from "../leases/create-leases.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { requestFor } from "../ledger/reservation.fixture.ts";
import { tallyCosts } from "./tally-costs.ts";

const stored = { outcome: "stored", digests: [], requestId: undefined } as const;
const facts = { code: "X", message: "x" };

test("each call counts once, as sure as it is: unknown stays unknown, free and refused are nothing", async () => {
  const folder = await makeTempFolder();
  const leases = createLeases(join(folder, "leases"));
  const ledger = openLedger(join(folder, "ledger.jsonl"), { leases });
  const reserve = (call: number, maxCost: number | null, assets = ["a"]): Promise<string> =>
    ledger.reserve(requestFor({ call, maxCost, assets }));
  await ledger.settle(await reserve(0, 0.5), { ...stored, cost: 0.1 });
  await ledger.settle(await reserve(1, 0.5), { ...stored, cost: null });
  await ledger.settle(await reserve(2, null), { ...stored, cost: null });
  await ledger.settle(await reserve(3, 0.25), { outcome: "ambiguous", ...facts });
  await ledger.settle(await reserve(4, 9), { outcome: "rejected", ...facts });
  await ledger.settle(await reserve(5, 9), { outcome: "not-sent", ...facts });
  await ledger.settle(await reserve(6, 0), { ...stored, cost: 0 });
  await reserve(7, 1, ["c", "b"]);

  const report = tallyCosts(await ledger.read(), emptyLock, undefined);
  expect(report.total).toEqual({
    told: 0.1,
    estimated: 0.5,
    maybe: 1.25,
    unknownCalls: 1,
    calls: 5,
  });
  expect(report.lines.map(({ outcome, cost, exact }) => ({ outcome, cost, exact }))).toEqual([
    { outcome: "stored", cost: 0.1, exact: true },
    { outcome: "stored", cost: 0.5, exact: false },
    { outcome: "stored", cost: null, exact: false },
    { outcome: "ambiguous", cost: 0.25, exact: false },
    { outcome: "in-flight", cost: 1, exact: false },
  ]);
  expect(report.byAssets.map(({ assets, calls }) => ({ assets, calls }))).toEqual([
    { assets: ["b", "c"], calls: 1 },
    { assets: ["a"], calls: 4 },
  ]);
  expect(tallyCosts(await ledger.read(), emptyLock, "2999-01-01").lines).toEqual([]);
});
