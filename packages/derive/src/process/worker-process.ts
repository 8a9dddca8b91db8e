import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { findPackageJSON } from "node:module";
import { Socket } from "node:net";
import { dirname, extname, join } from "node:path";
import type { WorkerReply, WorkerRequest } from "../worker/messages.ts";

/** How to start a worker. */
export interface WorkerOptions {
  /** Threads that decode and encode, at least 1. */
  readonly threads: number;
  /** Variables the process gets; it inherits none, so it holds no keys. */
  readonly environment: { readonly [name: string]: string };
  readonly onReply: (reply: WorkerReply) => void;
  /** Called once, when the process has ended or could not be started. `detail`: how, and what it complained about. */
  readonly onGone: (detail: string) => void;
}

/** One child process that decodes and encodes. */
export interface WorkerProcess {
  /** `undefined`: it could not be started. */
  readonly pid: number | undefined;
  readonly send: (request: WorkerRequest) => void;
  /** Whether this process stays alive for it. */
  readonly hold: (held: boolean) => void;
  readonly kill: () => void;
}

/** Characters of the process's complaints that are kept. */
const complaintLength = 2000;

/** Starts a worker. It ends by itself when this process does, in whatever way. */
export function startWorkerProcess(options: WorkerOptions): WorkerProcess {
  const child = forkWorker(options);
  const complaints = readComplaints(child);
  let gone = false;
  function leave(how: string): void {
    if (gone) return;
    gone = true;
    const text = complaints().trim();
    options.onGone(text === "" ? how : `${how}: ${text}`);
  }
  child.on("message", (message: unknown) => {
    if (isReply(message)) options.onReply(message);
  });
  child.once("error", (error) => {
    child.kill("SIGKILL");
    leave(`it failed (${error.message})`);
  });
  child.once("close", (code, signal) => {
    leave(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`);
  });
  return {
    pid: child.pid,
    send: (request) => {
      // A process that has just ended cannot be sent to; its end is told by itself.
      if (child.connected) child.send(request, () => undefined);
    },
    hold: (held) => hold(child, held),
    kill: () => child.kill("SIGKILL"),
  };
}

/** Source is started as it is, what was built of it likewise. */
function forkWorker({ threads, environment }: WorkerOptions): ChildProcess {
  const extension = extname(import.meta.url);
  const root = dirname(findPackageJSON(import.meta.url) ?? ".");
  const program = join(root, extension === ".ts" ? "src" : "dist", "worker", `main${extension}`);
  return fork(program, [], {
    execArgv: extension === ".ts" ? ["--conditions=genlock-source"] : [],
    env: { ...environment, UV_THREADPOOL_SIZE: String(threads) },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // In the parent's own group a terminal's Ctrl-C would end it before the parent has decided anything.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
}

function hold(child: ChildProcess, held: boolean): void {
  const method = held ? "ref" : "unref";
  child[method]();
  child.channel?.[method]();
  // The handle stays open as long as the process does, and would keep this one alive.
  if (child.stderr instanceof Socket) child.stderr[method]();
}

function readComplaints(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (chunk: string) => {
    text = (text + chunk).slice(-complaintLength);
  });
  return () => text;
}

function isReply(message: unknown): message is WorkerReply {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    "id" in message &&
    (message.type === "progress" || (message.type === "done" && "result" in message))
  );
}
