import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { FoundNginx } from "./find-nginx.ts";

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
export async function startNginxStore({ path, listing }: FoundNginx): Promise<NginxStore> {
  const root = mkdtempSync(join(tmpdir(), "genlock-nginx-"));
  const folder = join(root, "files");
  mkdirSync(folder);
  layUsers(join(root, "users"));
  const [port, upkeepPort] = [await freePort(), await freePort()];
  const [, servers = ""] = /```nginx\n(.*?)```/s.exec(readFileSync(page, "utf8")) ?? [];
  const configured = servers
    .replaceAll("/srv/genlock", folder)
    .replaceAll("/etc/nginx/genlock/", `${root}/users/`)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("listen 127.0.0.1:8081;", `listen 127.0.0.1:${upkeepPort};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${root}/${name};`)
    .join(" ");
  const text = `${process.getuid?.() === 0 ? "user root;" : ""}
load_module ${listing};
daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events {}
http { access_log off; ${temporary}
${configured}
}
`;
  writeFileSync(join(root, "nginx.conf"), text);
  const server = spawn(path, ["-p", root, "-c", join(root, "nginx.conf")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  onTestFinished(async () => {
    server.kill("SIGTERM");
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(url, () => readFileSync(join(root, "error.log"), "utf8"));
  return { url, upkeepUrl: `http://127.0.0.1:${upkeepPort}`, folder };
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

/** nginx cannot be asked for any free port, so one is found for it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function waitFor(url: string, said: () => string): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(25);
  }
  throw new Error(`nginx does not answer: ${said()}`);
}
