import {
  compileJobs,
  emptyLock,
  readManifest,
  resolveManifest,
  serializeLock,
  sha256,
  type KeyedJob,
  type Lock,
  type LockEntry,
  type Plan,
} from "@genlock/core";
import { createProviderLoader, createSession } from "@genlock/runner";
import { planChanges, type ChangePlan } from "@genlock/runner/changes";
import * as fc from "fast-check";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { runCli } from "./run-cli.ts";

const version = "1.2.3";

/** Longer than within which a change might not be seen. */
const untilRest = 2200;

const original = Buffer.alloc(64, "genlock");

const head = `version: 1
provider: openai
defaults: { model: gpt-image-2, size: 1024x1024, quality: low }
styles:
  ink: { before: In ink }
  oil: { after: In oil }
include: [assets/one.yaml, assets/two.yaml]
`;

/** Assets from words alone, some with the same words, some without alt texts. */
const plain: Readonly<Record<string, string>> = {
  "genlock.yaml": `${head}assets:
  top: A bell
  other: { prompt: A drum, alt: A drum }
`,
  "assets/one.yaml": `assets:
  hero:
    prompt: A lighthouse
    alt: A lighthouse
  twin-a: { prompt: A twin, alt: A }
  twin-b: { prompt: A twin, alt: B }
  # Many
  card-{suit}:
    matrix: { suit: [clubs, hearts] }
    prompt: A card of \${suit}
    style: oil
`,
  "assets/two.yaml": `assets:
  icon/bell:
    prompt: >-
      A bell seen
      from above
    style: ink
    alt: A bell
  icon/drum:
    prompt: A drum from above
    quality: medium
    alt: A drum
  icon/horn: A horn
`,
};

/** The same, with pictures made from others, several candidates, and another provider. */
const related: Readonly<Record<string, string>> = {
  ...plain,
  "assets/two.yaml": `${plain["assets/two.yaml"] ?? ""}  child:
    edit: hero
    prompt: The same at night
    alt: Night
  sketch: { provider: draft, prompt: A sketch, alt: A sketch, candidates: 2 }
`,
};

function entryFor(id: string, { key, fields }: KeyedJob): LockEntry {
  const outputs = Array.from({ length: 2 }, (_, index) => ({
    digest: sha256(`${id} ${index}`),
    role: "candidate" as const,
    mediaType: "image/png",
    width: 1024,
    height: 1024,
    byteLength: original.byteLength,
    hasAlpha: false,
    made: {
      key,
      take: 0,
      call: index,
      index: 0,
      provenance: { provider: fields.provider, model: "gpt-image-2", billing: "paid" as const },
    },
  }));
  const [first] = outputs;
  return {
    accepts: { key, fields },
    current: first?.digest ?? "",
    pinned: id === "icon/drum",
    chosen: true,
    outputs,
  };
}

/** Locks every asset, parents first. */
async function lockAll(files: Readonly<Record<string, string>>): Promise<Lock> {
  const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
  const { manifest } = await readManifest({ file: "genlock.yaml", read });
  if (manifest === undefined) throw new Error("The manifest is not sound");
  const { assets } = await resolveManifest(manifest, read);
  let lock: Lock = emptyLock;
  while (lock.assets.size < assets.size) {
    const { jobs, jobOf } = compileJobs(assets, { inputs: new Map(), lock });
    const entries = [...jobOf].flatMap(([id, jobId]): [string, LockEntry][] => {
      const job = jobs.get(jobId);
      return job?.kind === "keyed" ? [[id, entryFor(id, job)]] : [];
    });
    lock = { version: 1, assets: new Map(entries) };
  }
  return lock;
}

async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const root = temporaryProject(files);
  install(root, "openai");
  install(root, "draft");
  const lock = await lockAll(files);
  writeFiles(root, { "genlock.lock": serializeLock(lock) });
  for (const id of lock.assets.keys()) {
    const path = join(root, "genlock", `${id}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, original);
  }
  return root;
}

function loaderOf(root: string): ReturnType<typeof createProviderLoader> {
  return createProviderLoader({ projectRoot: root, environment: {}, embedded: {}, config: {} });
}

function changesOf(root: string): Promise<ChangePlan | undefined> {
  const manifestPath = join(root, "genlock.yaml");
  return planChanges({ manifestPath, toolVersion: version, loadProviders: loaderOf(root) });
}

/** Reads everything; by way of caches, and keeping what is at rest, where a version is given. */
async function planWhole(
  root: string,
  toolVersion?: string,
): Promise<{ readonly plan: Plan; readonly warnings: number } | undefined> {
  const manifestPath = join(root, "genlock.yaml");
  const loadProviders = loaderOf(root);
  const session = await createSession({ manifestPath, toolVersion, loadProviders });
  try {
    const project = await session.load({ cached: toolVersion !== undefined });
    const { diagnostics } = project;
    if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
    return { plan: await session.plan(project), warnings: diagnostics.length };
  } finally {
    await session.close();
  }
}

/** Fails unless what was planned from changes is what reading everything comes to. Answers whether anything was. */
async function compare(root: string): Promise<boolean> {
  const changes = await changesOf(root);
  if (changes === undefined) return false;
  const whole = await planWhole(root);
  const ids = new Set(changes.plan.assets.map(({ id }) => id));
  const assets = whole?.plan.assets.filter(({ id }) => ids.has(id));
  const others = whole?.plan.assets.filter(({ id }) => !ids.has(id)) ?? [];
  expect({ ...changes.plan, warnings: changes.warnings }).toEqual({
    ...whole?.plan,
    assets,
    warnings: whole?.warnings,
  });
  expect(others).toHaveLength(changes.others);
  expect(new Set(others.map(({ step }) => step.action))).toEqual(new Set(["reuse"]));
  return true;
}

type Edit = (text: string) => string;

/** What people do, by way of regular expressions; what does not fit a file leaves it as it is. */
const edits: readonly Edit[] = [
  (text) => text.replace("A lighthouse", "A tall lighthouse"),
  (text) => text.replace("A drum", "A large drum"),
  (text) => text.replace("A bell seen", "A gong seen"),
  (text) => text.replace("A horn", "A twin"),
  (text) => text.replace("A twin", "A lighthouse"),
  (text) => text.replace("A twin", "A sole twin"),
  (text) => text.replace("alt: A drum", "alt: Drums"),
  (text) => text.replace("    alt: A bell\n", ""),
  (text) => text.replace("quality: medium", "quality: high"),
  (text) => text.replace("quality: medium", "quality: fine"),
  (text) => text.replace("style: ink", "style: oil"),
  (text) => text.replace("style: ink", "style: chalk"),
  (text) => text.replace("style: oil", "candidates: 3"),
  (text) => text.replace("[clubs, hearts]", "[clubs, hearts, spades]"),
  (text) => text.replace("A card", "A playing card"),
  (text) => text.replace("assets:\n", "assets:\n  added: { prompt: New, alt: New }\n"),
  (text) => text.replace("  twin-b:", "  added: New\n  twin-b:"),
  (text) => text.replace("  icon/drum:", "  hero: New\n  icon/drum:"),
  (text) => text.replace("  icon/drum:", "  later: { prompt: A twin, alt: C }\n  icon/drum:"),
  (text) => text.replace(/ {2}twin-a:.*\n/, ""),
  (text) => text.replace("twin-b:", "twin-c:"),
  (text) => text.replace("hero:", "heroine:"),
  (text) => text.replace("prompt: A drum from", "edit: top\n    prompt: A drum from"),
  (text) => text.replace("edit: hero", "edit: top"),
  (text) => text.replace("  icon/horn: A horn", "  icon/horn: { turns: [A horn, Bigger] }"),
  (text) => text.replace("  icon/horn: A horn", "  icon/horn: { provider: draft, prompt: A horn }"),
  (text) => text.replace("prompt: A sketch", "prompt: A quick sketch"),
  (text) => text.replace("candidates: 2", "candidates: 1"),
  (text) => text.replace("# Many", "# Several"),
  (text) => text.replace("In ink", "In black ink"),
  (text) => text.replace("quality: low", "quality: auto"),
  (text) => text.replace("model: gpt-image-2", "model: gpt-image-1"),
  (text) => text.replace("quality: medium", "model: gpt-image-1"),
  (text) => text.replace("quality: medium", "size: 10x10"),
  (text) => text.replace("A horn", '"A horn'),
  (text) => `${text}more: 1\n`,
];

describe.each([
  { name: "of words alone", files: plain, least: 12 },
  { name: "with pictures made from others", files: related, least: 8 },
])("planning what changed in a project $name", ({ files, least }) => {
  let root = "";

  beforeEach(async () => {
    root = await makeProject(files);
    await wait(untilRest);
    await planWhole(root, version);
  });

  test("comes to what planning everything does, whatever was edited", async () => {
    let told = 0;
    const change = fc.record({
      file: fc.constantFrom(...Object.keys(files)),
      edit: fc.constantFrom(...edits),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (list) => {
        const texts = { ...files };
        for (const { file, edit } of list) texts[file] = edit(texts[file] ?? "");
        writeFiles(root, texts);
        if (await compare(root)) told += 1;
      }),
      { numRuns: 80 },
    );
    expect(told).toBeGreaterThan(least);
  });

  test("does without what was cut off, exchanged or made for another version", async () => {
    const folder = join(root, "node_modules/.cache/genlock/rest-v2");
    writeFiles(root, {
      "assets/one.yaml": (files["assets/one.yaml"] ?? "").replace("A twin", "Two"),
    });
    expect(await changesOf(root)).toBeDefined();
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const whole = readFileSync(path);
      const spoilt = Buffer.from(whole.toString("latin1").replace("/drum\t", "/drun\t"), "latin1");
      for (const bytes of [whole.subarray(0, whole.byteLength - 9), Buffer.alloc(0), spoilt]) {
        writeFileSync(path, bytes);
        const isSame = bytes.equals(whole);
        expect((await changesOf(root)) === undefined).toBe(!isSame);
      }
      writeFileSync(path, whole);
    }
    expect(await compare(root)).toBe(true);
    const lock = join(root, "genlock.lock");
    writeFileSync(lock, readFileSync(lock, "utf8").replace('"pinned": true', '"pinned": false'));
    expect(await changesOf(root)).toBeUndefined();
  });
});

test("`plan` says by what changed what it says by reading everything", async () => {
  const root = await makeProject(plain);
  await wait(untilRest);
  expect((await runCli(root, ["plan"])).stdout).toContain("No changes.");
  const text = plain["assets/two.yaml"] ?? "";
  writeFiles(root, { "assets/two.yaml": text.replace("A bell seen", "A bell seen\n      twice") });
  const quick = await runCli(root, ["plan", "--detailed-exitcode"]);
  expect(quick).toEqual(await runCli(root, ["plan", "--detailed-exitcode", "--no-color"]));
  expect(quick).toMatchObject({ code: 2, stderr: expect.stringContaining("3 warnings") });
});
