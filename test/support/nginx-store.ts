import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { FoundNginx } from "./find-nginx.ts";
import { freePort } from "./free-port.ts";

const page = fileURLToPath(new URL("../../docs/shared-store.md", import.meta.url));

/** A shared store on nginx, as the page about it sets one up. */
export interface NginxStore {
  readonly url: string;
  /** Of the server that lists and deletes. */
  readonly upkeepUrl: string;
  /** Absolute path of the folder it serves. */
  readonly folder: string;
}

/** Tokens of the store's users, by what they may do. */
export const tokens = {
  reader: "reader:reads",
  contributor: "pull:contributes",
  writer: "ci:writes",
} as const;

/** Starts nginx with the configuration of the page; it ends with the test. */
export async function startNginxStore(nginx: FoundNginx): Promise<NginxStore> {
  let said = "";
  for (let turn = 0; turn < 10; turn += 1) {
    const root = mkdtempSync(join(tmpdir(), "genlock-nginx-"));
    const folder = layFiles(root);
    const ports = { files: await freePort(), upkeep: await freePort() };
    writeFileSync(join(root, "nginx.conf"), configure(nginx, root, ports));
    const args = ["-p", root, "-c", join(root, "nginx.conf")];
    const server = spawn(nginx.path, args, { stdio: "ignore" });
    const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
    onTestFinished(async () => {
      server.kill("SIGTERM");
      await ended;
    });
    const url = `http://127.0.0.1:${ports.files}`;
    if (await serves(server, url, join(root, "pid"))) {
      return { url, upkeepUrl: `http://127.0.0.1:${ports.upkeep}`, folder };
    }
    said = readFileSync(join(root, "error.log"), "utf8");
  }
  throw new Error(`nginx does not serve: ${said}`);
}

/** Lays out the users, and answers the folder of what is served. */
function layFiles(root: string): string {
  const folder = join(root, "files");
  mkdirSync(folder);
  layUsers(join(root, "users"));
  return folder;
}

/** The servers of the page, at these ports. */
function configure(
  { listing }: FoundNginx,
  root: string,
  ports: { readonly files: number; readonly upkeep: number },
): string {
  const [, servers = ""] = /```nginx\n(.*?)```/s.exec(readFileSync(page, "utf8")) ?? [];
  const configured = servers
    .replaceAll("/srv/genlock", join(root, "files"))
    .replaceAll("/etc/nginx/genlock/", `${root}/users/`)
    .replace("listen 8080;", `listen 127.0.0.1:${ports.files};`)
    .replace("listen 127.0.0.1:8081;", `listen 127.0.0.1:${ports.upkeep};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${root}/${name};`)
    .join(" ");
  return `${process.getuid?.() === 0 ? "user root;" : ""}
load_module ${listing};
daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events {}
http { access_log off; ${temporary}
${configured}
}
`;
}

function layUsers(folder: string): void {
  mkdirSync(folder);
  const line = (token: string): string => `${token.replace(":", ":{PLAIN}")}\n`;
  const writers = line(tokens.writer);
  const contributors = writers + line(tokens.contributor);
  writeFileSync(join(folder, "writers"), writers);
  writeFileSync(join(folder, "contributors"), contributors);
  writeFileSync(join(folder, "readers"), contributors + line(tokens.reader));
}

/** Whether it serves there; it ends where another has taken the port, and writes its id once it listens. */
async function serves(server: ChildProcess, url: string, pidFile: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers && existsSync(pidFile)) return true;
    await sleep(25);
  }
  return false;
}
