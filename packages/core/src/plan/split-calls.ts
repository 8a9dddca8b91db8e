/** One paid call to be made. */
export interface PlannedCall {
  /** Index within the take. */
  readonly call: number;
  /** Images to ask for. */
  readonly count: number;
}

/**
 * Splits missing images into calls.
 *
 * @param missing images still to be bought, at least 0.
 * @param firstCall the next free call index of the take.
 * @param mostPerCall images one call can answer, at least 1.
 */
export function splitCalls(missing: number, firstCall: number, mostPerCall: number): PlannedCall[] {
  const calls: PlannedCall[] = [];
  for (let left = missing; left > 0; left -= mostPerCall) {
    calls.push({ call: firstCall + calls.length, count: Math.min(left, mostPerCall) });
  }
  return calls;
}
