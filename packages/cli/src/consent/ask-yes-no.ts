import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import type { Output } from "../reporters/output.ts";
import type { OutputStream } from "../reporters/surface.ts";

/** Where somebody may sit. */
export interface Seat {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  /** Where questions are asked. */
  readonly stderr: OutputStream;
  readonly output: Output;
}

/** Whether somebody sits there: a keyboard to answer with and a screen to be asked on. */
export function canAsk(seat: Seat): boolean {
  return seat.stdin.isTTY === true && seat.output.talk.live;
}

/** Asks a question on standard error. Anything but yes is no, and so is Ctrl-C or the end of the input. */
export async function askYesNo(seat: Seat, question: string): Promise<boolean> {
  const closed = new AbortController();
  const reader = createInterface({ input: seat.stdin, output: seat.stderr });
  reader.once("close", () => closed.abort());
  reader.once("SIGINT", () => reader.close());
  try {
    const answer = await reader.question(`${question} [y/N] `, { signal: closed.signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    if (closed.signal.aborted) return false;
    throw error;
  } finally {
    reader.close();
  }
}
