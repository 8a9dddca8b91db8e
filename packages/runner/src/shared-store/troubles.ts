import { GenlockError } from "@genlock/core";

/** Milliseconds for which a server that failed twice is left alone. */
const rest = 30_000;
const mostFailures = 2;

/** What went wrong with a server that may fail without anything else failing. */
export interface Troubles {
  /**
   * Does something with the server. `undefined`: it went wrong, which is told by {@link Troubles.told}, or the server is being left alone.
   * What has nothing to do with the server rejects.
   */
  attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** Each kind of trouble once, in words. */
  told(): readonly string[];
}

/** Creates the memory of one server's troubles. After two failures in a row nobody waits for it for half a minute. */
export function createTroubles(): Troubles {
  const messages = new Set<string>();
  let failures = 0;
  let restsUntil = 0;
  return {
    async attempt(work) {
      if (failures >= mostFailures && performance.now() < restsUntil) return undefined;
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        if (!GenlockError.isInstance(error) || !error.code.startsWith("SHARED_STORE_")) throw error;
        messages.add(error.message);
        if (["SHARED_STORE_UNREACHABLE", "SHARED_STORE_NO_BUCKET"].includes(error.code)) {
          failures += 1;
          restsUntil = performance.now() + rest;
        }
        return undefined;
      }
    },
    told: () => [...messages],
  };
}
