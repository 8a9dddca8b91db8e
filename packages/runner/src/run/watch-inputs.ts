import { GenlockError } from "@genlock/core";
import type { RunContext } from "./run-context.ts";

/** Reads inputs, and remembers why one could not be read. */
export interface WatchedInputs {
  readonly readInput: RunContext["readInput"];
  /** `undefined`: every input that was asked for could be read. */
  readonly inputError: () => GenlockError | undefined;
}

/** A provider tells of an input that cannot be read as trouble with its request; what really was wrong is known here. */
export function watchInputs(readInput: RunContext["readInput"]): WatchedInputs {
  let failure: GenlockError | undefined;
  return {
    readInput: async (input) => {
      try {
        return await readInput(input);
      } catch (error) {
        if (GenlockError.isInstance(error)) failure = error;
        throw error;
      }
    },
    inputError: () => failure,
  };
}
