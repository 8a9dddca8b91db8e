import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

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
  const port = await freePort();
  let child: ChildProcess | undefined;
  async function start(): Promise<void> {
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
    const append = ["--appendonly", appendOnly ? "yes" : "no"];
    child = spawn(program ?? "", [...settings, ...append, ...args], { stdio: "ignore" });
    for (let turn = 0; turn < 500; turn += 1) {
      if (await answers(port)) return;
      await sleep(20);
    }
    throw new Error("Redis does not start");
  }
  async function kill(): Promise<void> {
    const running = child;
    if (running === undefined) return;
    child = undefined;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: () => child?.pid ?? 0,
    kill,
    start,
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().startsWith("+PONG"));
    });
    socket.once("connect", () => socket.write("PING\r\n"));
  });
}
