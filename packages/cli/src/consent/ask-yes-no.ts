import { createInterface } from "node:readline/promises";
import type { Invocation } from "../command-line/invocation.ts";

/** Whether somebody sits there: a keyboard to answer with and a screen to be asked on. */
export function canAsk(invocation: Invocation): boolean {
  return invocation.stdin.isTTY && invocation.output.talk.live;
}

/** Asks a question on standard error. Anything but yes is no, and so is Ctrl-C or the end of the input. */
export async function askYesNo(invocation: Invocation, question: string): Promise<boolean> {
  const closed = new AbortController();
  const reader = createInterface({ input: invocation.stdin, output: process.stderr });
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
