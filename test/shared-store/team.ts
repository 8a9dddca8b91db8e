import { copyFileSync, readFileSync } from "node:fs";
import { createSigningKey, type SigningKeyPair } from "@genlock/runner";
import { onTestFinished } from "vitest";
import type { CliResult } from "../cli/run-cli.ts";
import { startOpenAIServer, type OpenAIServer } from "../support/openai-server/index.ts";
import { paidHead, projectWith, type PaidProject } from "../support/running-project.ts";
import { writeFiles } from "../support/temporary-project.ts";

/** What a team has in common. */
export interface Team {
  readonly server: OpenAIServer;
  /** Signs for protected branches. */
  readonly key: SigningKeyPair;
  /** Signs for pull requests. */
  readonly pullRequestKey: SigningKeyPair;
  /** Makes a checkout of one of them. `patience`: seconds that it waits for a silent store; by default more than any takes. */
  readonly member: (environment: Readonly<Record<string, string>>, patience?: number) => Member;
}

/** One checkout. */
export interface Member {
  readonly project: PaidProject;
  /** Runs the command line with what this member has in the environment. */
  readonly run: (...args: readonly string[]) => Promise<CliResult>;
  /** As `run`, with more in the environment. */
  readonly runWith: (
    environment: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ) => Promise<CliResult>;
}

/** Makes a team around one small manifest and one paid service. */
export async function makeTeam(assets = "  a0: { prompt: a lighthouse, alt: a }\n"): Promise<Team> {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const key = createSigningKey();
  const pullRequestKey = createSigningKey();
  const keys = { keys: [key.publicKey], pullRequestKeys: [pullRequestKey.publicKey] };
  return {
    server,
    key,
    pullRequestKey,
    member(environment, timeout = 120) {
      const config = { sharedStore: { ...keys, timeout } };
      const project = projectWith(`${paidHead}${assets}`, server);
      writeFiles(project.root, {
        "genlock.config.mjs": `export default ${JSON.stringify(config)};\n`,
        ".gitignore": ".genlock/\nnode_modules/\ngenlock/\n",
      });
      const runWith: Member["runWith"] = (more, ...args) =>
        project.start(args, { environment: { ...environment, ...more } }).ended;
      return { project, runWith, run: (...args) => runWith({}, ...args) };
    },
  };
}

/** Gives a member what another one committed: the lock, and no picture. */
export function commitLock(from: Member, to: Member): void {
  copyFileSync(from.project.path("genlock.lock"), to.project.path("genlock.lock"));
}

/** The digest that an asset stands on. */
export function currentOf({ project }: Member, id = "a0"): string {
  return project.lock().assets.get(id)?.current ?? "";
}

/** The text of a file of a member. */
export function textOf({ project }: Member, file: string): string {
  return readFileSync(project.path(file), "utf8");
}
