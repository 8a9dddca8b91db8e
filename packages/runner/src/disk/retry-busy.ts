import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "./disk-error.ts";

/** Trouble that goes away by itself: too many open files, or a virus scanner that holds the file. */
const passing: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "EBUSY", "EAGAIN", "EINTR"]);
const pauses = [10, 20, 40, 80, 160, 320];

/** Does something with a file and, where the system was only busy, does it again, for well under a second in all. */
export async function retryBusy<Result>(action: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!isPassing(codeOf(error) ?? "")) throw error;
      await sleep(pause);
    }
  }
  return action();
}

function isPassing(code: string): boolean {
  // On Windows a rename onto a file that someone has open is refused so.
  return passing.has(code) || (process.platform === "win32" && code === "EPERM");
}
