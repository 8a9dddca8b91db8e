import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provider as draft } from "@genlock/draft";
import { provider as openai } from "@genlock/openai";
import { createProviderLoader, createSession, type Session } from "@genlock/runner";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { layInputs } from "./lay-inputs.ts";

const folder = fileURLToPath(new URL("../../docs/", import.meta.url));

/** A manifest as a page shows it. */
interface DocumentedManifest {
  /** The page and the line it begins at. */
  readonly place: string;
  readonly text: string;
}

/** Every fence of YAML that is a whole manifest: with its version at the top. */
function manifestsOf(page: string): DocumentedManifest[] {
  const text = readFileSync(join(folder, page), "utf8");
  return [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].flatMap((match) => {
    const fence = match[1] ?? "";
    const line = text.slice(0, match.index).split("\n").length;
    return /^version: 1$/m.test(fence) ? [{ place: `${page}:${line}`, text: fence }] : [];
  });
}

async function openSession(root: string): Promise<Session> {
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: {
        draft: () => Promise.resolve({ provider: draft }),
        openai: () => Promise.resolve({ provider: openai }),
      },
      config: {},
    }),
  });
  onTestFinished(() => session.close());
  return session;
}

async function errorsOf(session: Session): Promise<string[]> {
  const { diagnostics } = await session.load();
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
}

const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const manifests = pages.flatMap(manifestsOf);

test("every section of the page about OpenAI shows a manifest", () => {
  const [, ...sections] = readFileSync(join(folder, "openai.md"), "utf8").split(/^## /m);
  const bare = sections.filter((section) => !/^```yaml\nversion: 1$/m.test(section));
  expect(bare.map((section) => section.split("\n")[0])).toEqual([]);
  expect(sections.length).toBeGreaterThan(12);
});

describe.each(manifests)("the manifest at $place", ({ text }) => {
  test("is valid as it stands, and runs for nothing under draft", async () => {
    const root = temporaryProject({ "genlock.yaml": text });
    const session = await openSession(root);
    await layInputs(root, await session.load());
    // What was not fetched yet is the one thing that a page cannot bring along.
    const errors = (await errorsOf(session)).filter(
      (told) => !told.startsWith("INPUT_NOT_FETCHED"),
    );
    expect(errors).toEqual([]);

    writeFiles(root, { "genlock.yaml": underDraft(text) });
    expect(await errorsOf(session)).toEqual([]);
    for (;;) {
      const project = await session.load();
      const plan = await session.plan(project);
      if (plan.jobs.length === 0) break;
      expect(plan.cost.max).toBe(0);
      const report = await session.run(project, plan);
      const trouble = report.jobs.filter(({ status }) => status === "failed");
      expect(trouble.map(({ error }) => error)).toEqual([]);
      expect(report.jobs.some(({ status }) => status === "done")).toBe(true);
      await pickFirst(session);
    }
    const project = await session.load();
    const states = (await session.status(project)).map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual([...project.assets.keys()].sort().map((id) => `${id} current`));
  });
});

/** The one word that is changed: who draws, for the manifest and for assets that say it themselves. */
function underDraft(text: string): string {
  return text
    .replace(/^provider: .*$/m, "provider: draft")
    .replace(/\bprovider: openai\b/g, "provider: draft");
}

/** What a person would do for assets that wait until one of their parent's candidates is chosen. */
async function pickFirst(session: Session): Promise<void> {
  const project = await session.load();
  const { assets } = await session.plan(project);
  const isWaiting = assets.some(
    ({ step }) => step.action === "hold" && step.reason === "unpicked-parent",
  );
  if (!isWaiting) return;
  for (const [id, { candidates }] of project.assets) {
    if (candidates > 1) await session.art.pick(await session.load(), id, 1);
  }
}
