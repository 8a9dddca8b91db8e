import { spawn } from "node:child_process";
import { commandLine } from "../support/command-line.ts";

/** How a process of the command line ended. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start one. */
export interface CliOptions {
  /** Added to an environment that knows no CI, no keys and no colours. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called once the process is started; `said` answers what it said on standard error so far. */
  readonly onSpawn?: (kill: (signal: NodeJS.Signals) => void, said: () => string) => void;
}

/** Runs the real command line in a folder. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    NO_COLOR: "1",
    ...options.environment,
  };
  const child = spawn(process.execPath, [...commandLine, ...args], {
    cwd,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  options.onSpawn?.(
    (signal) => child.kill(signal),
    () => stderr,
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, stdout, stderr };
}
