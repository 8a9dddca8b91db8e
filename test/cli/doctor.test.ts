import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { gitRepository } from "../support/git-repository.ts";
import { startOpenAIServer, type OpenAIServer } from "../support/openai-server/index.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { runCli, type CliResult } from "./run-cli.ts";

interface Patient {
  readonly root: string;
  readonly api: OpenAIServer;
  readonly run: (args: readonly string[], key?: string) => Promise<CliResult>;
}

async function patient(model: string): Promise<Patient> {
  const api = await startOpenAIServer();
  onTestFinished(() => api.close());
  const root = temporaryProject({
    "genlock.yaml": `version: 1
provider: openai
defaults: { model: ${model}, size: 1024x1024, quality: low }
assets:
  hero: { prompt: a lighthouse, alt: a }
  card: { prompt: a card, alt: b }
`,
  });
  install(root, "openai");
  return {
    root,
    api,
    run: (args, key) =>
      runCli(root, args, {
        environment: {
          OPENAI_BASE_URL: api.baseUrl,
          ...(key !== undefined && { OPENAI_API_KEY: key }),
        },
      }),
  };
}

describe("models", () => {
  test("lists what models do and cost, and asks nobody without a key", async () => {
    const { api, run } = await patient("gpt-image-2");
    const list = await run(["models"]);
    expect(list).toMatchObject({ code: 0, stderr: "" });
    expect(list.stdout).toMatch(
      /gpt-image-2 \* +openai +generate, edit +\$0\.\d+ to \$0\.\d+ +current/,
    );
    expect(list.stdout).toMatch(/gpt-image-1 +openai .* ended 2026-10-23, by the table of 2026-/);
    expect(list.stdout).toMatch(/draft-1 \* +draft .* free/);
    expect(list.stdout).toContain("openai was not asked: There is no OPENAI_API_KEY.");
    expect(api.requests).toEqual([]);
  });

  test("tells everything of one, and what the service says of its end today", async () => {
    const { api, run } = await patient("gpt-image-2");
    const one = await run(["models", "gpt-image-1-mini"], api.key);
    expect(one.stdout).toMatch(/^gpt-image-1-mini\n/);
    expect(one.stdout).toContain("until 2027-05-01, asked today");
    expect(one.stdout).toMatch(/low +1024x1024 +\$0\.\d+ to \$0\.005/);
    expect(one.stdout).toMatch(/prices of \d{4}-\d\d-\d\d/);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/models/gpt-image-1-mini",
    ]);
    expect(api.billed).toEqual([]);
    const { models } = JSON.parse((await run(["models", "gpt-image-1", "--json"], api.key)).stdout);
    expect(models).toMatchObject([
      { model: "gpt-image-1", billing: "paid", live: { news: { served: false } } },
    ]);
    const other = await run(["models", "gpt-imag-2"]);
    expect(other).toMatchObject({ code: 64, stderr: expect.stringContaining("`gpt-image-2`?") });
  });

  test("needs no manifest", async () => {
    const list = await runCli(temporaryProject(), ["models"]);
    expect(list).toMatchObject({ code: 0, stdout: expect.stringContaining("draft-1") });
  });
});

describe("doctor", () => {
  test("finds a healthy project healthy, asks only what is free, and never shows the key", async () => {
    const { root, api, run } = await patient("gpt-image-2");
    gitRepository(root);
    const result = await run(["doctor", "-v"], api.key);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    for (const line of [
      /ok {4}Node: \d/,
      /ok {4}pictures: sharp loads in its child process: .*sharp \d.*vips \d/,
      /ok {4}store: .*GB free/,
      /ok {4}git: git version/,
      /ok {4}manifest: 2 assets/,
      /ok {4}provider openai: the key is there and the service answers/,
    ]) {
      expect(result.stdout).toMatch(line);
    }
    expect(result.stdout).not.toContain(api.key);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/models/gpt-image-2",
    ]);
    expect(api.billed).toEqual([]);
  });

  test("says what to know without a key: models that end, and what another one would cost", async () => {
    const { api, run } = await patient("gpt-image-1");
    const result = await run(["doctor"]);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/warn {2}provider openai: OPENAI_API_KEY is not set/);
    expect(result.stdout).toContain("`gpt-image-1` ended on 2026-10-23; 2 assets use it.");
    expect(result.stdout).toMatch(/Making them anew with `gpt-image-2` would cost \$0\.\d+/);
    expect(api.requests).toEqual([]);
  });

  test("fails for a key that does not work, a model that is not served, an address that is wrong", async () => {
    const { api, run, root } = await patient("gpt-image-1");
    const wrong = await run(["doctor"], "sk-wrong-0123456789abcdef");
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining("could not be asked") });
    expect(wrong.stdout).not.toContain("0123456789abcdef");
    const refused = await run(["doctor", "--json"], api.key);
    expect(refused.code).toBe(1);
    const { ok, findings } = JSON.parse(refused.stdout);
    expect(ok).toBe(false);
    expect(findings).toContainEqual({
      about: "provider openai",
      status: "fail",
      message: "The service answers, and does not serve gpt-image-1 to this account.",
      next: expect.stringContaining("genlock models"),
    });
    const nowhere = await runCli(root, ["doctor"], {
      environment: { OPENAI_BASE_URL: "http://127.0.0.1:9/v1", OPENAI_API_KEY: api.key },
    });
    expect(nowhere.stdout).toContain("Check the key, the base URL and the network.");
  });

  test("explains pointers of Git LFS, leases, and what keeps a project from being read", async () => {
    const { root, run } = await patient("gpt-image-2");
    gitRepository(root);
    const digest = "0".repeat(64);
    writeFiles(root, {
      ".gitattributes": "/genlock/** filter=lfs diff=lfs merge=lfs -text\n",
      "genlock/hero.png": `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 9\n`,
    });
    mkdirSync(join(root, ".genlock/leases"), { recursive: true });
    const owner = { pid: 1, host: "elsewhere", boot: "other", space: "other", start: "1" };
    writeFileSync(
      join(root, ".genlock/leases/job.lease"),
      JSON.stringify({ token: "t", since: "2026-11-21T00:00:00Z", owner }),
    );
    const result = await run(["doctor"]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain("Git LFS did not fetch the pictures of hero: only pointers");
    expect(result.stdout).toMatch(
      /warn {2}lease: `job` is held by process 1 on elsewhere since 2026/,
    );
    writeFiles(root, { "genlock.lock": "{" });
    const broken = await run(["doctor"]);
    expect(broken).toMatchObject({ code: 1, stdout: expect.stringContaining("LOCK_CORRUPT") });
    const nothing = await runCli(temporaryProject(), ["doctor"]);
    expect(nothing).toMatchObject({ code: 1, stdout: expect.stringContaining("genlock init") });
  });
});
