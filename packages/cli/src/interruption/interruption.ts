/** What a run hears of signals. */
export interface Interruption {
  /** Aborts with the first signal: start nothing more, let what is under way land. */
  readonly signal: AbortSignal;
  /** Aborts with the second: give up what is under way too. */
  readonly killSignal: AbortSignal;
  /** Gives the signals back to what they did before. */
  dispose(): void;
}

/** Where signals come from, and how to leave at once. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Milliseconds that given-up calls have to be written down before the process leaves. */
const farewell = 300;

/**
 * Listens for signals while a run is on. The first stops it gently. The second leaves: every reservation is on disk
 * already, so a call cut off is found and reported later as maybe paid.
 *
 * @param onFirst says so to whoever sits there.
 */
export function listenForSignals(source: SignalSource, onFirst: () => void): Interruption {
  const gentle = new AbortController();
  const hard = new AbortController();
  const listener = (): void => {
    if (!gentle.signal.aborted) {
      gentle.abort();
      onFirst();
      return;
    }
    if (hard.signal.aborted) {
      source.exit(130);
      return;
    }
    hard.abort();
    setTimeout(() => source.exit(130), farewell).unref();
  };
  for (const signal of signals) source.on(signal, listener);
  return {
    signal: gentle.signal,
    killSignal: hard.signal,
    dispose: () => {
      for (const signal of signals) source.off(signal, listener);
    },
  };
}
