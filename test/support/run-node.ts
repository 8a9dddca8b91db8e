import { spawn } from "node:child_process";

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a process runs. */
export interface NodeOptions {
  readonly cwd: string;
  /** Added to an environment that has no key, no `CI` and nothing of the test runner. */
  readonly env?: { readonly [name: string]: string };
}

/** An environment as a person's shell has it, without what would change a result. */
export function plainEnvironment(env: NodeOptions["env"] = {}): NodeJS.ProcessEnv {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "APPDATA", "LOCALAPPDATA"];
  const found = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(found), NO_COLOR: "1", ...env };
}

/** Runs a script under this Node with the workspace's packages from their source, to its end. */
export function runNode(args: readonly string[], options: NodeOptions): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=genlock-source", ...args], {
      cwd: options.cwd,
      env: plainEnvironment(options.env),
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
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}
