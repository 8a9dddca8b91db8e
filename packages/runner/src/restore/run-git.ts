import { spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** Never a hook, a pager, a lock or a question of the user's repository; paths are names and no patterns. */
const quiet = [
  "--no-optional-locks",
  "--literal-pathspecs",
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
];

/** How a git command ends that is not worth waiting for. */
export interface GitOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. Default 30,000. */
  readonly timeout?: number | undefined;
}

/**
 * Runs git without a shell and hands its output to `read`. `undefined`: there is no git, it failed, or it took too long.
 *
 * @param read must read the output to its end or reject
 */
export async function runGit<Result>(
  args: readonly string[],
  options: GitOptions,
  read: (output: Readable) => Promise<Result>,
): Promise<Result | undefined> {
  const child = spawn("git", [...quiet, ...args], {
    cwd: options.cwd,
    stdio: ["ignore", "pipe", "ignore"],
    timeout: options.timeout ?? 30_000,
    killSignal: "SIGKILL",
    windowsHide: true,
    ...(options.signal && { signal: options.signal }),
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  try {
    const result = await read(child.stdout);
    return (await ended) ? result : undefined;
  } catch (error) {
    child.kill("SIGKILL");
    await ended;
    throw error;
  }
}

/** {@link runGit} for a command that answers a text. */
export function askGit(args: readonly string[], options: GitOptions): Promise<string | undefined> {
  return runGit(args, options, async (output) => {
    const chunks: Buffer[] = [];
    for await (const chunk of output) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  });
}
