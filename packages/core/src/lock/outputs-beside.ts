import { receivedBeside } from "./composed-outputs.ts";
import type { LockedOutput, LockEntry } from "./lock.ts";

/** What can lie beside an original: bytes as received under a composite, or the picture of an earlier turn, from 1. */
export type Beside = "received" | `turn-${number}`;

/** A picture that is kept beside the current one. */
export interface OutputBeside {
  readonly beside: Beside;
  readonly output: LockedOutput;
}

/** Everything that belongs beside the current picture of an entry; empty when there is nothing. */
export function outputsBeside(entry: LockEntry | undefined): OutputBeside[] {
  const received = receivedBeside(entry);
  const turns = (entry?.outputs ?? []).flatMap((output): OutputBeside[] => {
    const { turn } = output.made;
    return output.role === "turn" && turn !== undefined ? [{ beside: `turn-${turn}`, output }] : [];
  });
  return received === undefined ? turns : [{ beside: "received", output: received }, ...turns];
}
