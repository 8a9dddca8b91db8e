import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** A script that runs in a process of its own. */
export interface RunningScript {
  readonly child: ChildProcess;
  readonly pid: number;
  /** The next line it prints. Rejects when it ends without one. */
  line(): Promise<string>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Kills it as nothing can be prepared for, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a TypeScript file from its source. Its errors are shown. */
export function spawnScript(script: URL, args: readonly string[]): RunningScript {
  const child = spawn(process.execPath, ["--conditions=genlock-source", script.pathname, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return {
    child,
    pid: child.pid ?? 0,
    ended,
    line: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error(`${script.pathname} ended without a line`);
      return next.value;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
