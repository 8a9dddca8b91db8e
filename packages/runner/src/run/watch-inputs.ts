import { GenlockError } from "@genlock/core";
import type { ImageInput } from "@genlock/provider";
import type { RunContext } from "./run-context.ts";

/** Reads inputs, and remembers why one could not be read. */
export interface WatchedInputs {
  readonly readInput: RunContext["readInput"];
  /** The same picture, whose reading is watched too. */
  readonly watch: (image: ImageInput) => ImageInput;
  /** `undefined`: every input that was asked for could be read. */
  readonly inputError: () => GenlockError | undefined;
}

/** A provider tells of an input that cannot be read as trouble with its request; what really was wrong is known here. */
export function watchInputs(readInput: RunContext["readInput"]): WatchedInputs {
  let failure: GenlockError | undefined;
  async function watched<Bytes>(read: () => Promise<Bytes>): Promise<Bytes> {
    try {
      return await read();
    } catch (error) {
      if (GenlockError.isInstance(error)) failure = error;
      throw error;
    }
  }
  return {
    readInput: (input) => watched(() => readInput(input)),
    watch: (image) => ({ ...image, read: () => watched(image.read) }),
    inputError: () => failure,
  };
}
