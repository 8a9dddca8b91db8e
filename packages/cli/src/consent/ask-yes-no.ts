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
  return /^y(es)?$/i.test((await askLine(seat, `${question} [y/N] `)) ?? "");
}

/** Asks for a line on standard error, and answers it without white space around it. `undefined`: Ctrl-C or the end of the input. */
export async function askLine(seat: Seat, question: string): Promise<string | undefined> {
  const closed = new AbortController();
  const reader = createInterface({ input: seat.stdin, output: seat.stderr });
  reader.once("close", () => closed.abort());
  reader.once("SIGINT", () => reader.close());
  try {
    return (await reader.question(question, { signal: closed.signal })).trim();
  } catch (error) {
    if (closed.signal.aborted) return undefined;
    throw error;
  } finally {
    reader.close();
  }
}
