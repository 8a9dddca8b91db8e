import { spawn } from "node:child_process";
import { watchCores } from "./busy-cores.ts";

/** What a process and everything it started took. */
export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all cores. */
  readonly cpu: number;
  /** Cores it would keep busy on a machine of its own. */
  readonly cores: number;
  /** MiB of its largest process. */
  readonly memory: number;
}

/** Runs Node to its end under GNU time. @throws Error with what it said when it failed */
export async function measure(args: readonly string[], cwd: string): Promise<Measured> {
  const child = spawn("/usr/bin/time", ["-f", "%e %U %S %M", process.execPath, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const coresBusy = watchCores(child.pid ?? 0);
  let said = "";
  child.stdout.on("data", (bytes: Buffer) => (said += bytes.toString()));
  let told = "";
  child.stderr.on("data", (bytes: Buffer) => (told += bytes.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const cores = coresBusy();
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${said}\n${told}`);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (told.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { wall, cpu: user + system, cores, memory: kilobytes / 1024 };
}
