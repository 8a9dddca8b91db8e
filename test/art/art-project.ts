import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseLock, type Lock, type LockEntry } from "@genlock/core";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import { runCli, type CliResult } from "../cli/run-cli.ts";
import {
  startOpenAIServer,
  type OpenAIServer,
  type OpenAIServerOptions,
} from "../support/openai-server/index.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";

/** A manifest of assets that are bought. */
export function paidManifest(assets: string): string {
  return `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
${assets}`;
}

/** A project on disk with the paid provider, and the command line to use it with. */
export interface ArtProject {
  readonly root: string;
  readonly api: OpenAIServer;
  /** Runs the command line in it, in a process of its own. */
  run(...args: string[]): Promise<CliResult>;
  /** Runs a command that must succeed, and answers its JSON document. */
  json(...args: string[]): Promise<unknown>;
  write(files: Readonly<Record<string, string>>): void;
  /** The text of a file. */
  read(name: string): string;
  path(name: string): string;
  lock(): Lock;
  /** The lock entry of an asset that must be locked. */
  entry(id: string): LockEntry;
  /** The digest of a file's bytes. */
  digest(name: string): string;
}

/** Makes such a project; it and its service end with the test. */
export async function artProject(
  assets: string,
  options: OpenAIServerOptions = {},
): Promise<ArtProject> {
  const api = await startOpenAIServer(options);
  onTestFinished(() => api.close());
  const root = temporaryProject({
    "genlock.yaml": paidManifest(assets),
    ".env": `OPENAI_API_KEY=${api.key}\n`,
  });
  install(root, "openai");
  return openAt(root, api);
}

/** A second working copy of what is committed of a project: no store, no ledger, no history. */
export function colleagueOf({ root, api }: ArtProject): ArtProject {
  const copy = temporaryProject({ ".env": `OPENAI_API_KEY=${api.key}\n` });
  install(copy, "openai");
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1);
    if (!entry.isFile() || /^(\.genlock|\.git|node_modules)\//.test(name)) continue;
    writeFiles(copy, { [name]: "" });
    writeFileSync(join(copy, name), readFileSync(path));
  }
  return openAt(copy, api);
}

function openAt(root: string, api: OpenAIServer): ArtProject {
  const environment = { OPENAI_BASE_URL: api.baseUrl };
  const run = (...args: string[]): Promise<CliResult> => runCli(root, args, { environment });
  const lock = (): Lock => parseLock(readFileSync(join(root, "genlock.lock"), "utf8"));
  return {
    root,
    api,
    run,
    async json(...args) {
      const { code, stdout, stderr } = await run(...args, "--json");
      if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}${stdout}`);
      return JSON.parse(stdout);
    },
    write: (files) => writeFiles(root, files),
    read: (name) => readFileSync(join(root, name), "utf8"),
    path: (name) => join(root, name),
    lock,
    entry(id) {
      const found = lock().assets.get(id);
      if (found === undefined) throw new Error(`${id} is not locked`);
      return found;
    },
    digest: (name) =>
      createHash("sha256")
        .update(readFileSync(join(root, name)))
        .digest("hex"),
  };
}

/** A picture of one colour. */
export function plainPicture(color: string, format: "png" | "jpeg" = "png"): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: color } })
    .toFormat(format)
    .toBuffer();
}
