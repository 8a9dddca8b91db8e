import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { provider as draft } from "@genlock/draft";
import { provider as openai } from "@genlock/openai";
import type { Lock, Plan, RunEvent, RunReport } from "@genlock/core";
import {
  createProviderLoader,
  createSession,
  type PlanOptions,
  type Project,
  type RunOptions,
  type Session,
} from "@genlock/runner";
import { onTestFinished } from "vitest";
import {
  startOpenAIServer,
  type OpenAIServer,
  type OpenAIServerOptions,
} from "../support/openai-server/index.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

/** A project on disk with a session of its own, and the paid service it may reach. */
export interface OpenProject {
  readonly root: string;
  readonly server: OpenAIServer;
  readonly session: Session;
  readonly events: RunEvent[];
  /** Puts another manifest in place. */
  write(manifest: string): void;
  load(): Promise<Project>;
  plan(options?: PlanOptions): Promise<Plan>;
  /** Loads, plans and runs. */
  generate(options?: PlanOptions & RunOptions): Promise<RunReport>;
  lock(): Promise<Lock>;
  /** A session of a process that starts anew, over the same folder. */
  reopen(options?: { readonly offline?: boolean }): Promise<OpenProject>;
}

/** Makes a project from a manifest, and a local service; both end with the test. */
export async function openProject(
  manifest: string,
  options: OpenAIServerOptions = {},
): Promise<OpenProject> {
  const root = temporaryProject({ "genlock.yaml": manifest });
  const server = await startOpenAIServer(options);
  onTestFinished(() => server.close());
  return openAt(root, server, true);
}

async function openAt(root: string, server: OpenAIServer, online: boolean): Promise<OpenProject> {
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: online ? { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl } : {},
      embedded: {
        draft: () => Promise.resolve({ provider: draft }),
        ...(online && { openai: () => Promise.resolve({ provider: openai }) }),
      },
      config: {},
    }),
  });
  onTestFinished(() => session.close());
  const events: RunEvent[] = [];
  const load = (): Promise<Project> => session.load();
  return {
    root,
    server,
    session,
    events,
    write: (manifest) => writeFiles(root, { "genlock.yaml": manifest }),
    load,
    plan: async (options) => session.plan(await load(), options),
    generate: async (options = {}) => {
      const project = await load();
      const plan = await session.plan(project, options);
      return session.run(project, plan, {
        onEvent: (event) => void events.push(event),
        ...options,
      });
    },
    lock: async () => (await load()).lock,
    reopen: ({ offline = false } = {}) => openAt(root, server, !offline),
  };
}

/** Every file below a folder with the digest of its bytes, without some folders. */
export function fileDigests(root: string, without: readonly string[] = []): Map<string, string> {
  const digests = new Map<string, string>();
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  for (const entry of names) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1);
    if (!entry.isFile() || without.some((folder) => name.startsWith(folder))) continue;
    digests.set(name, createHash("sha256").update(readFileSync(path)).digest("hex"));
  }
  return digests;
}
