import { roundDollars, type Lock } from "@genlock/core";
import type { LedgerState } from "../ledger/ledger-state.ts";
import type { Reservation } from "../ledger/ledger.ts";
import type { CostLine, CostReport, Money } from "./cost-report.ts";

/**
 * Adds up what a ledger says was spent. Free calls are left out, and those that surely cost nothing.
 *
 * @param since `YYYY-MM-DD`, UTC; `undefined`: everything.
 */
export function tallyCosts(state: LedgerState, lock: Lock, since: string | undefined): CostReport {
  const ambiguous = new Map(state.ambiguousCalls().map((call) => [call.reservation.id, call]));
  const lines = [...state.reservations.values()]
    .filter(({ at }) => since === undefined || at.slice(0, 10) >= since)
    .flatMap((reservation) => lineOf(reservation, ambiguous.get(reservation.id)) ?? [])
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
  return {
    version: 1,
    since: since ?? null,
    total: sumMoney(lines),
    byDay: groupLines(lines, ({ at }) => at.slice(0, 10)).map(([day, group]) => ({
      day,
      ...sumMoney(group),
    })),
    byAssets: dearestFirst(
      groupLines(lines, ({ assets }) => assets.join("\n")).map(([ids, group]) => ({
        assets: ids.split("\n"),
        ...sumMoney(group),
      })),
    ),
    byModel: dearestFirst(
      groupLines(lines, ({ provider, model }) => `${provider}\n${model}`).map(([, group]) => ({
        provider: group[0]?.provider ?? "",
        model: group[0]?.model ?? "",
        ...sumMoney(group),
      })),
    ),
    lines,
    locked: lockedCost(lock),
    warnings: state.warnings,
  };
}

function lineOf(
  reservation: Reservation,
  ambiguous: ReturnType<LedgerState["ambiguousCalls"]>[number] | undefined,
): CostLine | undefined {
  const { at, provider, model, assets, count, maxCost, settlement } = reservation;
  if (settlement?.outcome === "not-sent") return undefined;
  const isRefused = settlement?.outcome === "rejected";
  const told = settlement?.cost ?? (isRefused ? 0 : null);
  const cost = told ?? maxCost;
  if (cost === 0) return undefined;
  const unanswered = isRefused ? "refused" : (ambiguous?.why ?? "in-flight");
  return {
    at,
    provider,
    model,
    assets: [...assets].sort(),
    images: count,
    outcome: settlement?.outcome === "stored" ? "stored" : unanswered,
    cost,
    exact: told !== null,
    repeated: ambiguous?.repeated ?? false,
  };
}

function sumMoney(lines: readonly CostLine[]): Money {
  let [told, estimated, maybe, unknownCalls] = [0, 0, 0, 0];
  for (const { cost, exact, outcome } of lines) {
    if (cost === null) unknownCalls += 1;
    else if (exact) told += cost;
    else if (outcome === "stored") estimated += cost;
    else maybe += cost;
  }
  return {
    told: roundDollars(told),
    estimated: roundDollars(estimated),
    maybe: roundDollars(maybe),
    unknownCalls,
    calls: lines.length,
  };
}

function groupLines(
  lines: readonly CostLine[],
  nameOf: (line: CostLine) => string,
): [string, CostLine[]][] {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const group = groups.get(nameOf(line)) ?? [];
    group.push(line);
    groups.set(nameOf(line), group);
  }
  return [...groups];
}

function dearestFirst<Group extends Money>(groups: readonly Group[]): Group[] {
  const most = ({ told, estimated, maybe }: Money): number => told + estimated + maybe;
  return [...groups].sort((one, other) => most(other) - most(one));
}

/** What the calls behind the locked pictures cost; a call that answered several pictures counts once. */
function lockedCost(lock: Lock): CostReport["locked"] {
  const calls = new Map<string, number | undefined>();
  for (const { outputs } of lock.assets.values()) {
    for (const { made } of outputs) {
      if (made.provenance.billing !== "paid") continue;
      calls.set(`${made.key} ${made.take} ${made.call}`, made.provenance.callCost);
    }
  }
  const known = [...calls.values()].filter((cost) => cost !== undefined);
  return {
    cost: roundDollars(known.reduce((sum, cost) => sum + cost, 0)),
    calls: calls.size,
    unknownCalls: calls.size - known.length,
  };
}
