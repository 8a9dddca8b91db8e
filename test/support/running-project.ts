import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseLock, type Lock } from "@genlock/core";
import type { CliResult } from "../cli/run-cli.ts";
import { commandLine } from "./command-line.ts";
import type { OpenAIServer } from "./openai-server/index.ts";
import { install, temporaryProject, writeFiles } from "./temporary-project.ts";

/** The beginning of a manifest of small paid pictures, to be followed by assets. */
export const paidHead = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
`;

/** Assets \`a0\`, \`a1\` and so on, each with a prompt of its own. */
export function paidAssets(count: number, more = ""): string {
  return Array.from(
    { length: count },
    (_, index) => `  a${index}: { prompt: picture ${index}, alt: a${more} }\n`,
  ).join("");
}

/** A process of the command line that goes on. */
export interface RunningCli {
  readonly pid: number;
  readonly kill: (signal: NodeJS.Signals) => boolean;
  /** Reads its standard output no more, as `head` does once it has enough. */
  readonly turnAway: () => void;
  /** What it said on standard error so far. */
  readonly said: () => string;
  /** What it printed on standard output so far. */
  readonly printed: () => string;
  readonly ended: Promise<CliResult>;
}

/** How a process is started. */
export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Commands of the shell that come before it in its process, such as limits. */
  readonly before?: string;
}

/** A project with the paid provider installed, and the service it reaches. */
export interface PaidProject {
  readonly root: string;
  readonly server: OpenAIServer;
  readonly start: (args: readonly string[], options?: StartOptions) => RunningCli;
  readonly run: (...args: readonly string[]) => Promise<CliResult>;
  readonly write: (manifest: string) => void;
  readonly lock: () => Lock;
  readonly path: (file: string) => string;
}

/** A project that shares a service with others. */
export function projectWith(manifest: string, server: OpenAIServer): PaidProject {
  const root = temporaryProject({ "genlock.yaml": manifest });
  install(root, "openai");
  const start = (
    args: readonly string[],
    { environment, before }: StartOptions = {},
  ): RunningCli => {
    const command = [process.execPath, ...commandLine, ...args];
    const limited = ["sh", "-c", `${before ?? ":"}; exec "$@"`, "sh", ...command];
    const [file = "", ...rest] = before === undefined ? command : limited;
    const child = spawn(file, rest, {
      cwd: root,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: process.env["HOME"] ?? "",
        NO_COLOR: "1",
        OPENAI_API_KEY: server.key,
        OPENAI_BASE_URL: server.baseUrl,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return follow(child);
  };
  return {
    root,
    server,
    start,
    run: (...args) => start(args).ended,
    write: (text) => writeFiles(root, { "genlock.yaml": text }),
    lock: () => parseLock(readFileSync(join(root, "genlock.lock"), "utf8")),
    path: (file) => join(root, file),
  };
}

function follow(child: ChildProcess): RunningCli {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  return {
    pid: child.pid ?? 0,
    kill: (signal) => child.kill(signal),
    turnAway: () => child.stdout?.destroy(),
    said: () => stderr,
    printed: () => stdout,
    ended,
  };
}

/** Waits until something holds. Rejects after a minute or more, the longer the busier this process is. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 12_000; turn += 1) {
    if (holds()) return;
    await sleep(5);
  }
  throw new Error(`It never came to this: ${what}`);
}

/** Lower-case hex SHA-256 of a file's bytes. */
export function digestOfFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Where the store has a digest. */
export function blobFile(root: string, digest: string): string {
  return join(root, ".genlock/store/v1/blobs", digest.slice(0, 2), digest);
}

/** Every file below a folder, relative to it; empty when there is none. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/**
 * What must hold of a project at every moment, whoever was killed: the lock can be read and every entry has its bytes, and
 * no unfinished file has a final name. Answers what does not, in words.
 */
export function findDamage(root: string): string[] {
  const damage: string[] = [];
  const lockPath = join(root, "genlock.lock");
  const lock = existsSync(lockPath) ? parseLock(readFileSync(lockPath, "utf8")) : undefined;
  for (const [id, { current, outputs }] of lock?.assets ?? []) {
    const output = outputs.find(({ digest }) => digest === current);
    const extension = output?.mediaType.replace("image/", "").replace("jpeg", "jpg") ?? "";
    const path = join(root, "genlock", `${id}.${extension}`);
    // Between a new original and the lock that names it the old bytes are in the store only.
    const places = [path, blobFile(root, current)].filter((place) => existsSync(place));
    if (!places.some((place) => digestOfFile(place) === current)) damage.push(`${id} has no bytes`);
  }
  const blobs = join(root, ".genlock/store/v1/blobs");
  for (const file of filesBelow(blobs)) {
    if (digestOfFile(join(blobs, file)) !== file.slice(3)) damage.push(`${file} is not whole`);
  }
  const calls = join(root, ".genlock/store/v1/calls");
  for (const file of filesBelow(calls)) {
    const text = readFileSync(join(calls, file), "utf8");
    for (const [, digest = ""] of text.matchAll(/"digest":\s*"([0-9a-f]{64})"/g)) {
      if (!existsSync(blobFile(root, digest)))
        damage.push(`${file} names ${digest}, which is lost`);
    }
  }
  return damage;
}
