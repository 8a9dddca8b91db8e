import { livenessOf } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import type { CallPlace, Reservation } from "./ledger.ts";
import type { AmbiguousCall } from "./ledger-state.ts";

/** The calls that are not settled and whose process lives, as seen by the process `self`. Each process is looked at once. */
export function listInFlight(
  reservations: Iterable<Reservation>,
  self: ProcessIdentity,
): Reservation[] {
  const living = new Map<string, boolean>();
  const inFlight: Reservation[] = [];
  for (const reservation of reservations) {
    if (reservation.settlement !== undefined) continue;
    const { owner } = reservation;
    const name = JSON.stringify([owner.pid, owner.start, owner.boot, owner.space, owner.host]);
    const lives = living.get(name) ?? livenessOf(owner, self) === "alive";
    living.set(name, lives);
    if (lives) inFlight.push(reservation);
  }
  return inFlight;
}

/**
 * The calls of which nobody knows whether they were paid.
 *
 * @param reservations oldest first, with every reservation of each call that is among them.
 */
export function listAmbiguous(
  reservations: readonly Reservation[],
  inFlight: ReadonlySet<Reservation>,
): AmbiguousCall[] {
  const newest = new Map<string, Reservation>();
  for (const one of reservations) newest.set(callName(one), one);
  const calls: AmbiguousCall[] = [];
  for (const reservation of reservations) {
    const outcome = reservation.settlement?.outcome;
    if (outcome !== "ambiguous" && (outcome !== undefined || inFlight.has(reservation))) continue;
    const why = outcome === "ambiguous" ? "ambiguous" : "maybe-paid";
    const repeated = newest.get(callName(reservation)) !== reservation;
    calls.push({ reservation, why, repeated });
  }
  return calls;
}

/** One text a call, whichever reservation is asked. */
export function callName({ key, take, call }: CallPlace): string {
  return `${key}.${take}.${call}`;
}
