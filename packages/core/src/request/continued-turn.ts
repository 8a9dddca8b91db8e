import type { ContinuedTurn, JsonValue } from "@genlock/provider";
import type { LockedOutput } from "../lock/lock.ts";

/** How a turn is gone on from when a picture is drawn. */
export interface TurnMemory {
  /** What the answer of that turn gave to go on with; `undefined`: nothing. */
  readonly handle: JsonValue | undefined;
  /** Reads the bytes of its picture. */
  readonly read: () => Promise<Uint8Array>;
}

/**
 * Composes what a turn goes on from.
 *
 * @param picture of the turn before; `undefined`: it is not made yet.
 * @param memory `undefined`: nothing is drawn.
 */
export function continuedTurn(
  picture: LockedOutput | undefined,
  memory?: TurnMemory,
): ContinuedTurn {
  return {
    handle: memory?.handle,
    image: {
      role: "base",
      label: undefined,
      digest: picture?.digest,
      mediaType: picture?.mediaType,
      byteLength: picture?.byteLength,
      width: picture?.width,
      height: picture?.height,
      hasAlpha: picture?.hasAlpha,
      read:
        memory?.read ??
        (() => Promise.reject(new Error("a request that is only checked has no bytes to read"))),
    },
  };
}
