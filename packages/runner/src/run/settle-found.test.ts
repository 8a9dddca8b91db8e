import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createLeases } from "../leases/create-leases.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { requestFor } from "../ledger/reservation.fixture.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { recordFor, storeText } from "../store/call-record.fixture.ts";
import { createStore } from "../store/create-store.ts";
import { settleFound } from "./settle-found.ts";

test("F02: a call whose process died after storing is no longer maybe paid, one without a record still is", async () => {
  const folder = await makeTempFolder();
  const store = createStore(join(folder, "store"));
  const leases = createLeases(join(folder, "leases"));
  const path = join(folder, "ledger.jsonl");
  const dead = { ...identifyProcess(), start: "1" };
  const before = openLedger(path, { leases, self: dead });
  const [stored, lost] = ["1".repeat(64), "2".repeat(64)];
  await before.reserve(requestFor({ key: stored }));
  await before.reserve(requestFor({ key: lost }));
  const { take, call } = requestFor();
  await store.recordCall(
    recordFor({ key: stored, take, call }, [await storeText(store, "a picture")]),
  );
  const ledger = openLedger(path, { leases });
  expect((await ledger.read()).ambiguousCalls()).toHaveLength(2);
  expect(await settleFound({ store, ledger })).toEqual([]);
  const left = (await ledger.read()).ambiguousCalls();
  expect(left.map(({ reservation }) => reservation.key)).toEqual([lost]);
  await settleFound({ store, ledger });
  expect((await ledger.read()).ambiguousCalls()).toHaveLength(1);
});
