import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { commandLine } from "./command-line.ts";
import { startOpenAIServer, type OpenAIServer } from "./openai-server/index.ts";
import { filesBelow } from "./running-project.ts";
import { install, temporaryProject } from "./temporary-project.ts";

const tellMemory = new URL("tell-memory.mjs", import.meta.url).href;

/**
 * Seconds of computing after which a process is killed: what is refused well within a second never comes near, however
 * busy the machine is.
 */
const mostSeconds = 20;

/** How a process ended, and what it took. */
export interface Measured {
  /** `undefined`: it was killed since it computed too long. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory it had, in bytes. */
  readonly memory: number;
}

/** A project that somebody made to do harm, and the paid service it could reach. */
export interface HostileProject {
  readonly root: string;
  readonly server: OpenAIServer;
  /** Its files, without what is installed and what is cached there. */
  readonly files: () => readonly string[];
  /** Runs the command line in it. */
  readonly run: (...args: readonly string[]) => Promise<Measured>;
}

/** Makes a project from its files, with the paid provider, a key and a service that counts what it is asked. */
export async function hostileProject(
  texts: Readonly<Record<string, string>>,
): Promise<HostileProject> {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const root = temporaryProject(texts);
  install(root, "openai");
  const files = (): string[] =>
    filesBelow(root).filter((file) => !file.startsWith("node_modules/"));
  return { root, server, files, run: (...args) => runMeasured(root, server, args) };
}

async function runMeasured(
  root: string,
  server: OpenAIServer,
  args: readonly string[],
): Promise<Measured> {
  const memoryFile = join(mkdtempSync(join(tmpdir(), "genlock-memory-")), "most");
  const command = [process.execPath, "--import", tellMemory, ...commandLine, ...args];
  const child = spawn("sh", ["-c", `ulimit -t ${mostSeconds}; exec "$@"`, "sh", ...command], {
    cwd: root,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      NO_COLOR: "1",
      OPENAI_API_KEY: server.key,
      OPENAI_BASE_URL: server.baseUrl,
      TELL_MEMORY_TO: memoryFile,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const memory = existsSync(memoryFile)
    ? Number(readFileSync(memoryFile, "utf8")) * 1024
    : Infinity;
  return { code: code ?? undefined, stdout, stderr, memory };
}
