import { expect, test } from "vitest";
import { identifyProcess } from "../process/identify-process.ts";
import { DayTally } from "./day-tally.ts";
import type { Reservation } from "./ledger.ts";
import { requestFor } from "./reservation.fixture.ts";

const at = "2026-11-21T10:00:00.000Z";

function reservation(parts: Partial<Reservation>): Reservation {
  return {
    ...requestFor(),
    id: "1",
    at,
    owner: identifyProcess(),
    settlement: undefined,
    ...parts,
  };
}

test("what is added and taken out again leaves nothing behind, however odd the amounts", () => {
  const days = new DayTally();
  const amounts = [0.1, 0.2, 0.7, 1e300, 1e-7, null];
  for (let round = 0; round < 1000; round += 1) {
    for (const maxCost of amounts) days.add(reservation({ maxCost }));
    for (const maxCost of amounts) days.remove(reservation({ maxCost }));
  }
  expect(days.spentOn("2026-11-21")).toEqual({ settled: 0, unsettled: 0, unknownCalls: 0 });
});

test("a thousand tenths of a dollar are a hundred dollars, on the day they were reserved", () => {
  const days = new DayTally();
  for (let call = 0; call < 1000; call += 1) days.add(reservation({ maxCost: 0.1 }));
  expect(days.spentOn("2026-11-21")).toEqual({ settled: 0, unsettled: 100, unknownCalls: 0 });
  expect(days.spentOn("2026-11-22")).toEqual({ settled: 0, unsettled: 0, unknownCalls: 0 });
});
