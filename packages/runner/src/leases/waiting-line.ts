/** Lets one at a time through by name, first come first served, within one process. */
export class WaitingLine {
  /** By name: settles when the last in line has left. */
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Waits for its turn. Resolves with what must be called to leave; calling it again does nothing.
   *
   * @param signal ends the waiting; rejects with its reason then
   */
  async enter(name: string, signal: AbortSignal | undefined): Promise<() => void> {
    const before = this.#last.get(name);
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    const last = before === undefined ? left : before.then(() => left);
    this.#last.set(name, last);
    void last.then(() => this.#forget(name, last));
    try {
      if (before !== undefined) await untilAborted(before, signal);
      signal?.throwIfAborted();
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  #forget(name: string, last: Promise<void>): void {
    if (this.#last.get(name) === last) this.#last.delete(name);
  }
}

async function untilAborted(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return turn;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
