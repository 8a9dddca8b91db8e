import { Worker } from "node:worker_threads";

/** Runs in a thread: a parent that is gone is another one here, or none. */
const program = `
const { workerData: parent } = require("node:worker_threads");
function isThere() {
  try {
    return process.ppid === parent && process.kill(parent, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
setInterval(() => isThere() || process.kill(process.pid, "SIGKILL"), 500);
`;

/**
 * Ends this process soon after its parent is gone, even while code that is not ours keeps it from hearing of that.
 *
 * @param parent the process that started this one
 */
export function watchParent(parent: number): void {
  new Worker(program, { eval: true, workerData: parent, execArgv: [] }).unref();
}
