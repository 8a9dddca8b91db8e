import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

const names = ["redis-server", "valkey-server"];

/** A Redis of one's own: on a free port of this machine, with its files in a folder of its own. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Of the running server; 0: it was killed. */
  pid(): number;
  /** Ends it at once, as a power cut of the process would. */
  kill(): Promise<void>;
  /** Starts it again, with what its disk kept. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** How to start it. */
export interface RedisOptions {
  /** Whether it writes every change to its disk. Default true. */
  readonly appendOnly?: boolean;
  /** Arguments added. */
  readonly args?: readonly string[];
}

/** The program there is, by name; `undefined`: none is installed. */
export function findRedis(): string | undefined {
  return names.find((name) => spawnSync(name, ["--version"]).status === 0);
}

/** Starts a server. Rejects where none is installed. */
export async function startRedis({
  appendOnly = true,
  args = [],
}: RedisOptions = {}): Promise<RedisServer> {
  const program = findRedis();
  if (program === undefined) {
    throw new Error(
      "Neither redis-server nor valkey-server is installed (apt-get install redis-server)",
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "genlock-redis-"));
  let port = 0;
  let child: ChildProcess | undefined;
  /** Answers whether it serves there; another may have taken the port. */
  async function launchAt(candidate: number): Promise<boolean> {
    port = candidate;
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
    const append = ["--appendonly", appendOnly ? "yes" : "no"];
    const own = spawn(program ?? "", [...settings, ...append, ...args], { stdio: "ignore" });
    child = own;
    while (own.exitCode === null && own.signalCode === null) {
      if (await serves(port, own.pid)) return true;
      await sleep(20);
    }
    return false;
  }
  async function launch(choosePort: () => number | Promise<number>): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) {
      if (await launchAt(await choosePort())) return;
      await sleep(100);
    }
    throw new Error("Redis does not start");
  }
  async function kill(): Promise<void> {
    const running = child;
    if (running === undefined) return;
    child = undefined;
    const ended = new Promise((resolve) => void running.once("exit", resolve));
    if (running.kill("SIGKILL")) await ended;
  }
  await launch(freePort);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: () => child?.pid ?? 0,
    kill,
    start: () => launch(() => port),
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether it is this process that answers there, with all it has loaded. */
async function serves(port: number, pid: number | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let said = "";
    socket.setTimeout(5000, () => socket.destroy());
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
    socket.once("connect", () => socket.write("PING\r\nINFO server\r\n"));
    socket.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, owner] = /process_id:(\d+)\r/.exec(said) ?? [];
      if (owner === undefined) return;
      resolve(said.startsWith("+PONG") && Number(owner) === pid);
      socket.destroy();
    });
  });
}
