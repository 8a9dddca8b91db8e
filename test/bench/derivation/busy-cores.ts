import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Milliseconds between two looks. */
const interval = 20;

/** What the threads of a process and of everything it started are at. */
interface Look {
  /** Nanoseconds that each has run, by its id. */
  readonly ran: ReadonlyMap<string, number>;
  /** How many cores they would take if there were nobody else. */
  readonly wanted: number;
}

/**
 * Watches how many cores a process would keep busy on a machine of its own: what its threads ran between two looks would have taken as
 * long as that many cores need for it as there were threads ready to run. Says little of time spent waiting for a disk. Linux alone.
 *
 * @returns ends the watch and tells the number.
 */
export function watchCores(pid: number): () => number {
  let before = lookAt(pid);
  let [ran, needed] = [0, 0];
  const timer = setInterval(() => {
    const now = lookAt(pid);
    const since = sum([...now.ran].map(([id, time]) => time - (before.ran.get(id) ?? 0)));
    ran += since;
    needed += since / ((before.wanted + now.wanted) / 2);
    before = now;
  }, interval);
  return () => {
    clearInterval(timer);
    return ran / needed;
  };
}

function lookAt(pid: number): Look {
  const threads = threadsOf(pid);
  const ready = threads.filter(({ isReady }) => isReady).length;
  return {
    ran: new Map(threads.map(({ id, time }) => [id, time])),
    wanted: Math.min(availableParallelism(), Math.max(1, ready)),
  };
}

interface Thread {
  readonly id: string;
  readonly time: number;
  readonly isReady: boolean;
}

/** Whatever ends while it is looked at is left out. */
function threadsOf(pid: number): Thread[] {
  const folder = `/proc/${pid}/task`;
  return listed(folder).flatMap((id) => {
    try {
      const at = `${folder}/${id}`;
      const stat = readFileSync(`${at}/stat`, "utf8");
      const time = Number(readFileSync(`${at}/schedstat`, "utf8").split(" ")[0]);
      const isReady = stat.slice(stat.lastIndexOf(")") + 2).startsWith("R");
      const children = readFileSync(`${at}/children`, "utf8").split(" ").map(Number);
      const others = children.filter((child) => child > 0).flatMap(threadsOf);
      return [{ id, time, isReady }, ...others];
    } catch {
      return [];
    }
  });
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
