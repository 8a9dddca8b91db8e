import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provider as draft } from "@genlock/draft";
import { provider as openai } from "@genlock/openai";
import {
  createProviderLoader,
  createSession,
  projectFetchSettings,
  systemNetwork,
  type FetchOutcome,
  type FetchRequest,
  type FetchSettings,
  type Network,
  type Session,
} from "@genlock/runner";
import { onTestFinished } from "vitest";
import { startOpenAIServer, type OpenAIServer } from "./openai-server/index.ts";
import { selfSigned } from "./self-signed.ts";
import { temporaryProject, writeFiles } from "./temporary-project.ts";

/** The address that counts as one of the open internet: another one of this machine. */
const publicAddress = "127.0.0.2";
const privateAddress = "127.0.0.1";

/** The only hosts there are, and where they are; the first of several answers is given first. */
const hosts: { readonly [name: string]: readonly (readonly string[])[] } = {
  "public.test": [[publicAddress]],
  "cdn.test": [[publicAddress]],
  "cdn.test.evil": [[publicAddress]],
  "evil.test": [[publicAddress]],
  "private.test": [[privateAddress]],
  localhost: [[privateAddress]],
  "cname.test": [[privateAddress]],
  "mapped.test": [["::ffff:127.0.0.1"]],
  "mixed.test": [[publicAddress, privateAddress]],
  "rebind.test": [[publicAddress], [privateAddress]],
};

/** A small internet on this machine. */
export interface RemoteWorld {
  readonly network: Network;
  /** `https://public.test:…`, or another host of the same server. */
  readonly publicUrl: (path: string, host?: string) => string;
  /** The same over http. */
  readonly plainUrl: (path: string, host?: string) => string;
  /** Port of the server that nobody may reach. */
  readonly canaryPort: number;
  /** Connections to the server that nobody may reach. */
  readonly canaryHits: () => number;
  /** Paths asked for at the public server, in order. */
  readonly asked: readonly string[];
}

/**
 * Starts a public server, of https and of http, and one that nobody may reach; both end with the test.
 *
 * @param answer what the public server answers
 */
export async function remoteWorld(answer: RequestListener): Promise<RemoteWorld> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  };
  const { certificate, key } = selfSigned(Object.keys(hosts));
  const secure = createHttpsServer({ cert: certificate, key }, listener);
  const publicPort = await listen(secure, publicAddress);
  const plainPort = await listen(createHttpServer(listener), publicAddress);
  let hits = 0;
  const canary = createHttpServer((_request, response) => response.end("secret"));
  canary.on("connection", () => (hits += 1));
  const canaryPort = await listen(canary, privateAddress);
  const turns = new Map<string, number>();
  return {
    asked,
    canaryPort,
    canaryHits: () => hits,
    publicUrl: (path, host = "public.test") => `https://${host}:${publicPort}${path}`,
    plainUrl: (path, host = "public.test") => `http://${host}:${plainPort}${path}`,
    network: {
      certificate,
      isPublic: (address) => address === publicAddress || systemNetwork.isPublic(address),
      lookup: async (host) => {
        const answers = hosts[host.replace(/\.$/, "")] ?? [];
        const turn = turns.get(host) ?? 0;
        turns.set(host, turn + 1);
        const found = answers[Math.min(turn, answers.length - 1)] ?? [];
        if (found.length === 0) throw Object.assign(new Error("no host"), { code: "ENOTFOUND" });
        return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      },
    },
  };
}

async function listen(server: Server, address: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at: AddressInfo | string | null = server.address();
  if (at === null || typeof at === "string") throw new Error("a server without a port");
  return at.port;
}

/** A project in a small internet, with the paid service it may reach. */
export interface RemoteProject {
  readonly root: string;
  readonly server: OpenAIServer;
  readonly session: Session;
  write(manifest: string): void;
  /** Loads the project and fetches. */
  fetch(request?: FetchRequest): Promise<FetchOutcome[]>;
  /** Another checkout with the same manifest and lock, and nothing else. */
  colleague(): Promise<RemoteProject>;
}

/** Makes a project; it ends with the test. */
export async function remoteProject(
  manifest: string,
  settings: FetchSettings,
): Promise<RemoteProject> {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  return projectAt(temporaryProject({ "genlock.yaml": manifest }), server, settings);
}

async function projectAt(
  root: string,
  server: OpenAIServer,
  settings: FetchSettings,
): Promise<RemoteProject> {
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    fetch: settings,
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
      embedded: {
        draft: async () => ({ provider: draft }),
        openai: async () => ({ provider: openai }),
      },
      config: {},
    }),
  });
  onTestFinished(() => session.close());
  return {
    root,
    server,
    session,
    write: (text) => writeFiles(root, { "genlock.yaml": text }),
    fetch: async (request) => session.fetchInputs(await session.load(), request),
    colleague: () => {
      const names = ["genlock.yaml", "genlock.lock"];
      const files = names.map((name) => [name, readFileSync(join(root, name), "utf8")] as const);
      return projectAt(temporaryProject(Object.fromEntries(files)), server, settings);
    },
  };
}

/** A manifest of paid pictures, each made like the picture at one address. */
export function referring(urls: readonly string[], provider = "openai"): string {
  const lines = urls.map(
    (url, index) =>
      `  a${index}: { prompt: like this, references: [{ url: ${JSON.stringify(url)} }], alt: a }\n`,
  );
  return `version: 1\nprovider: ${provider}\ndefaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }\nassets:\n${lines.join("")}`;
}

/** The pattern of a config, as it is when the config was read. */
export function parsePattern(text: string): NonNullable<FetchSettings["allow"]>[number] {
  const [pattern] = projectFetchSettings({ fetch: { allow: [text] } }, {}).allow ?? [];
  if (pattern === undefined) throw new Error(`${text} is no pattern`);
  return pattern;
}
