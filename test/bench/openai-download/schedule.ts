/** One measurement: how many calls, how many at once, and how large the answers are. */
export interface Load {
  readonly calls: number;
  readonly atOnce: number;
  /** Bytes of one answer's JSON. */
  readonly answerBytes: number;
  /** Milliseconds until an answer begins, before the jitter. */
  readonly latency: number;
}

/** Milliseconds until each answer begins: always the same ones, up to a fifth more or less than the load says. */
export function latenciesOf({ calls, latency }: Load): number[] {
  let state = 42;
  return Array.from({ length: calls }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return latency * (0.8 + (0.4 * state) / 2_147_483_648);
  });
}

/** Milliseconds that waiting alone takes when calls start in order, as many at once as allowed. */
export function idealMakespan(load: Load): number {
  const free = Array.from({ length: load.atOnce }, () => 0);
  for (const latency of latenciesOf(load)) {
    const earliest = free.indexOf(Math.min(...free));
    free[earliest] = (free[earliest] ?? 0) + latency;
  }
  return Math.max(...free);
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
