import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasConflictMarkers, parseLock, serializeLock, type Lock } from "@genlock/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCli, type CliResult } from "../cli/run-cli.ts";
import { gitRepository, type GitRepository } from "../support/git-repository.ts";
import { startOpenAIServer, type OpenAIServer } from "../support/openai-server/index.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";

const head = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
`;

interface Team extends GitRepository {
  readonly server: OpenAIServer;
  readonly run: (...args: readonly string[]) => Promise<CliResult>;
  /** Puts other assets into the manifest, buys what they need and commits all. */
  readonly buy: (branch: string, assets: string) => Promise<void>;
  readonly lockText: () => string;
  readonly lock: () => Lock;
  readonly digestOf: (file: string) => string;
  /** Whether the store of this machine has it. */
  readonly hasStored: (digest: string) => boolean;
}

/** A project in a repository, with the paid service, on a branch \`main\` that has its first commit. */
async function makeTeam(assets: string): Promise<Team> {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const root = temporaryProject({
    "genlock.yaml": head + assets,
    ".gitignore": ".genlock/\nnode_modules/\n",
  });
  install(root, "openai");
  const repository = gitRepository(root);
  const environment = { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl };
  const lockText = (): string => readFileSync(join(root, "genlock.lock"), "utf8");
  const run = (...args: readonly string[]): Promise<CliResult> =>
    runCli(root, args, { environment });
  const team: Team = {
    ...repository,
    server,
    run,
    buy: async (branch, wanted) => {
      repository.git("checkout", "-q", "-B", branch, "main");
      writeFiles(root, { "genlock.yaml": head + wanted });
      const made = await run("generate", "--yes");
      expect(made).toMatchObject({ code: 0 });
      repository.commit(branch);
    },
    lockText,
    lock: () => parseLock(lockText()),
    digestOf: (file) =>
      createHash("sha256")
        .update(readFileSync(join(root, file)))
        .digest("hex"),
    hasStored: (digest) =>
      existsSync(join(root, ".genlock/store/v1/blobs", digest.slice(0, 2), digest)),
  };
  const made = assets === "" ? undefined : await run("generate", "--yes");
  expect(made?.code ?? 0).toBe(0);
  repository.commit("start");
  return team;
}

/** Another machine: what was bought here before is in the repository only. */
function forgetStore(team: Team): void {
  team.git("clean", "-fdxq", ".genlock");
}

const hero = "  hero: { prompt: a red door, alt: a }\n";

describe("F19: two branches bought the same picture", () => {
  test("one stands, both are kept with their bytes, nothing is bought, and frozen is green", async () => {
    const team = await makeTeam("  other: { prompt: a wall, alt: o }\n");
    const wanted = `  other: { prompt: a wall, alt: o }\n${hero}`;
    await team.buy("one", wanted);
    const first = team.lock().assets.get("hero")?.current ?? "";
    forgetStore(team);
    await team.buy("two", wanted);
    const second = team.lock().assets.get("hero")?.current ?? "";
    forgetStore(team);
    expect(first).not.toBe(second);
    const bought = team.server.billed.length;
    expect(team.tryGit("merge", "-q", "one")).toBe(false);
    expect(hasConflictMarkers(team.lockText())).toBe(true);

    const status = await team.run("status");
    expect(status).toMatchObject({ code: 0 });
    expect(status.stderr).toContain("genlock.lock had conflict markers");
    expect(status.stderr).toMatch(/hero: [0-9a-f]{12} over [0-9a-f]{12}: it was made first/);
    const entry = team.lock().assets.get("hero");
    expect([first, second]).toContain(entry?.current);
    expect(entry?.outputs.map((output) => output.digest).sort()).toEqual([first, second].sort());
    expect(team.digestOf("genlock/hero.png")).toBe(entry?.current);
    expect([first, second].map(team.hasStored)).toEqual([true, true]);

    team.commit("merged");
    expect(await team.run("generate", "--frozen")).toMatchObject({ code: 0 });
    expect((await team.run("status")).stderr).not.toContain("conflict");
    expect(team.server.billed).toHaveLength(bought);
  });
});

describe("F18: a lock with conflict markers of git", () => {
  const neighbours = ["  a: { prompt: one, alt: a }\n", "  b: { prompt: two, alt: b }\n"] as const;

  async function conflicted(config: readonly string[] = []): Promise<Team> {
    const team = await makeTeam("");
    for (const setting of config) {
      const [name = "", value = ""] = setting.split("=");
      team.git("config", name, value);
    }
    await team.buy("one", neighbours[0]);
    await team.buy("two", neighbours[1]);
    team.tryGit("merge", "-q", "one");
    writeFiles(team.root, { "genlock.yaml": head + neighbours.join("") });
    expect(hasConflictMarkers(team.lockText())).toBe(true);
    return team;
  }

  for (const style of ["merge", "diff3", "zdiff3"]) {
    test(`in the style ${style} and with CRLF is resolved by resolve, and neighbours both stay`, async () => {
      const team = await conflicted([`merge.conflictStyle=${style}`]);
      writeFileSync(join(team.root, "genlock.lock"), team.lockText().replaceAll("\n", "\r\n"));
      const resolved = await team.run("resolve", "--json");
      expect(resolved).toMatchObject({ code: 0 });
      expect(JSON.parse(resolved.stdout)).toMatchObject({
        version: 1,
        resolution: { assets: ["a", "b"], missing: [] },
      });
      expect([...team.lock().assets.keys()]).toEqual(["a", "b"]);
      expect(team.lockText()).toBe(serializeLock(team.lock()));
      const again = await team.run("resolve");
      expect(again).toMatchObject({ code: 0, stdout: "genlock.lock has no conflict markers.\n" });
      rmSync(join(team.root, "genlock/a.png"));
      const gone = await team.run("resolve");
      expect(gone).toMatchObject({ code: 1 });
      expect(gone.stdout).toContain("Not here: the pictures of a. `genlock verify` says why.");
      expect(team.server.billed).toHaveLength(2);
    });
  }

  test("whose markers have no end is an error, and the file is untouched", async () => {
    const team = await conflicted();
    const text = team.lockText();
    const cut = text.slice(0, text.indexOf(">>>>>>>"));
    writeFiles(team.root, { "genlock.lock": cut });
    const refused = await team.run("generate", "--yes");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("LOCK_CORRUPT");
    expect(refused.stderr).toContain("not complete");
    expect(team.lockText()).toBe(cut);
    expect(team.server.billed).toHaveLength(2);
  });

  test("is left alone in continuous integration and while the manifest has markers too", async () => {
    const team = await conflicted();
    const before = team.lockText();
    const environment = { CI: "true" };
    const inCi = await runCli(team.root, ["status"], { environment });
    expect(inCi.stderr).toContain("LOCK_CORRUPT");
    const manifest = readFileSync(join(team.root, "genlock.yaml"), "utf8");
    writeFiles(team.root, { "genlock.yaml": `<<<<<<< HEAD\n${manifest}=======\n>>>>>>> one\n` });
    expect((await team.run("status")).code).toBe(3);
    expect(team.lockText()).toBe(before);
  });

  test("is resolved though the markers were committed, and refused where git knows of no merge", async () => {
    const team = await conflicted();
    team.commit("markers and all");
    const text = team.lockText();
    expect(await team.run("resolve")).toMatchObject({ code: 0 });
    expect([...team.lock().assets.keys()]).toEqual(["a", "b"]);
    const alone = temporaryProject({ "genlock.yaml": head + hero, "genlock.lock": text });
    const refused = await runCli(alone, ["resolve"]);
    expect(refused.stderr).toContain("git does not know of the merge");
    expect(readFileSync(join(alone, "genlock.lock"), "utf8")).toBe(text);
  });

  test("is resolved in a rebase and in a cherry-pick too", async () => {
    for (const way of ["rebase", "cherry-pick"]) {
      const team = await makeTeam("");
      await team.buy("one", neighbours[0]);
      await team.buy("two", neighbours[1]);
      expect(team.tryGit(way, "one")).toBe(false);
      writeFiles(team.root, { "genlock.yaml": head + neighbours.join("") });
      expect(await team.run("status")).toMatchObject({ code: 0 });
      expect([...team.lock().assets.keys()]).toEqual(["a", "b"]);
    }
  });
});

describe("F18: what the merged manifest asks for", () => {
  test("decides, and its picture is in the folder; the other one's bytes are kept", async () => {
    const team = await makeTeam(hero);
    await team.buy("one", "  hero: { prompt: a green door, alt: a }\n");
    const green = team.lock().assets.get("hero")?.current ?? "";
    await team.buy("two", "  hero: { prompt: a blue door, alt: a }\n");
    const blue = team.lock().assets.get("hero")?.current ?? "";
    forgetStore(team);
    expect(team.tryGit("merge", "-q", "one")).toBe(false);
    writeFiles(team.root, { "genlock.yaml": `${head}  hero: { prompt: a green door, alt: a }\n` });
    const plan = await team.run("plan", "--detailed-exitcode");
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.stderr).toContain("it is what the manifest asks for");
    expect(team.lock().assets.get("hero")?.current).toBe(green);
    expect(team.digestOf("genlock/hero.png")).toBe(green);
    expect(team.hasStored(blue)).toBe(true);
    // Should the manifest go back to blue, its picture is there.
    writeFiles(team.root, { "genlock.yaml": `${head}  hero: { prompt: a blue door, alt: a }\n` });
    const bought = team.server.billed.length;
    expect(await team.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(team.lock().assets.get("hero")?.current).toBe(blue);
    expect(team.server.billed).toHaveLength(bought);
  });

  test("does not decide between two picks: it fails naming both, until somebody chooses", async () => {
    const team = await makeTeam("  hero: { prompt: a red door, alt: a, candidates: 3 }\n");
    const entry = team.lock().assets.get("hero");
    const [, second, third] = entry?.outputs.map((output) => output.digest) ?? [];
    if (entry === undefined || second === undefined || third === undefined)
      throw new Error("bought");
    for (const [branch, current] of [
      ["one", second],
      ["two", third],
    ] as const) {
      team.git("checkout", "-q", "-B", branch, "main");
      const picked = { ...entry, current, chosen: true };
      const text = serializeLock({ version: 1, assets: new Map([["hero", picked]]) });
      writeFiles(team.root, { "genlock.lock": text });
      const bytes = join(team.root, ".genlock/store/v1/blobs", current.slice(0, 2), current);
      writeFileSync(join(team.root, "genlock/hero.png"), readFileSync(bytes));
      team.commit(branch);
    }
    expect(team.tryGit("merge", "-q", "one")).toBe(false);
    const before = team.lockText();
    const refused = await team.run("status");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("LOCK_PICKS_DIFFER");
    expect(refused.stderr).toContain(second.slice(0, 12));
    expect(refused.stderr).toContain(third.slice(0, 12));
    expect(team.lockText()).toBe(before);
    expect(await team.run("resolve", "--pick", `hero=${second.slice(0, 10)}`)).toMatchObject({
      code: 0,
    });
    expect(team.lock().assets.get("hero")).toMatchObject({ current: second, chosen: true });
    expect(team.digestOf("genlock/hero.png")).toBe(second);
  });
});
