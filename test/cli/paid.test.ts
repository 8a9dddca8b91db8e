import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { OpenAIServer, OpenAIServerOptions } from "../support/openai-server/index.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import type { CliResult } from "./run-cli.ts";
import { runCli } from "./run-cli.ts";
import { install, temporaryProject } from "../support/temporary-project.ts";

const manifest = `version: 1
provider: openai
providers:
  openai: { concurrency: 1 }
defaults:
  model: gpt-image-2
  size: 1024x1024
  quality: low
assets:
  fox: { prompt: A fox, alt: A fox }
  owl: { prompt: An owl, alt: An owl }
  wren: { prompt: A wren, alt: A wren }
`;

let server: OpenAIServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A project with the paid provider installed, its key in `.env`, and a server for it. */
async function paidProject(
  options: OpenAIServerOptions = {},
  text = manifest,
): Promise<{ root: string; api: OpenAIServer; run: (...args: string[]) => Promise<CliResult> }> {
  const api = await startOpenAIServer(options);
  server = api;
  const root = temporaryProject({
    "genlock.yaml": text,
    ".env": `OPENAI_API_KEY=${api.key}\nOPENAI_BASE_URL=http://127.0.0.1:9/overridden\n`,
  });
  install(root, "openai");
  const environment = { OPENAI_BASE_URL: api.baseUrl };
  return { root, api, run: (...args) => runCli(root, args, { environment }) };
}

/** Does something once this holds. */
function once(holds: () => boolean, act: () => void): void {
  const poll = setInterval(() => {
    if (!holds()) return;
    clearInterval(poll);
    act();
  }, 10);
  poll.unref();
}

describe("what costs money", () => {
  test("is not bought without consent, and the price is shown", async () => {
    const { root, api, run } = await paidProject();
    const plan = await run("plan");
    expect(plan.stdout).toMatch(/^ {2}\+ {2}fox +gpt-image-2 +1024x1024 +1×1 +\$0\.\d+/m);
    expect(plan.stdout).toMatch(/^Price: \$0\.\d+.*\(price list of \d{4}-\d\d-\d\d\)\.$/m);
    const refused = await run("generate");
    expect(refused).toMatchObject({ code: 8, stdout: "" });
    expect(refused.stderr).toMatch(/^CONSENT_REQUIRED: This plan buys 3 calls/m);
    expect((await run("generate", "--max-cost", "5")).code).toBe(8);
    expect(api.requests).toHaveLength(0);
    expect(existsSync(join(root, "genlock.lock"))).toBe(false);
  });

  test("is bought once with consent, and the key is nowhere", async () => {
    const { root, api, run } = await paidProject();
    const made = await run("generate", "--yes", "-v");
    expect(made).toMatchObject({ code: 0 });
    expect(made.stdout).toMatch(/^Done: 3 made\. Spent \$0\.\d+/m);
    expect(api.billed).toHaveLength(3);
    expect(await run("generate")).toMatchObject({ code: 0 });
    expect(api.billed).toHaveLength(3);
    const texts = [made.stdout, made.stderr, readFileSync(join(root, "genlock.lock"), "utf8")];
    const told = await run("status", "--json");
    expect([...texts, told.stdout].join("")).not.toContain(api.key);
  });

  test("needs no key, package or network once it is there", async () => {
    const { root, run } = await paidProject();
    await run("generate", "--yes");
    const offline = await runCli(root, ["generate"], { environment: { OPENAI_API_KEY: "" } });
    expect(offline).toMatchObject({
      code: 0,
      stdout: "No changes. Your pictures match the manifest.\n",
    });
  });

  test("stops at the cap, keeps what was made and says so", async () => {
    const { root, api, run } = await paidProject();
    const { cost }: { cost: { max: number } } = JSON.parse((await run("plan", "--json")).stdout);
    const capped = await run("generate", "--yes", "--max-cost", String(cost.max / 2));
    expect(capped.code).toBe(5);
    expect(capped.stderr + capped.stdout).toContain("SPEND_CAP_REACHED");
    expect(api.billed.length).toBeLessThan(3);
    expect(api.billed.length).toBeGreaterThan(0);
    expect(existsSync(join(root, "genlock/fox.png"))).toBe(true);
  });

  test("of unknown price is refused under a cap and says unknown", async () => {
    const { api, run } = await paidProject({}, manifest.replace("gpt-image-2", "gpt-image-99"));
    expect((await run("plan")).stdout).toContain("Price: unknown.");
    const refused = await run("generate", "--yes", "--max-cost", "5");
    expect(refused.code).toBe(5);
    expect(refused.stderr).toMatch(/^SPEND_UNKNOWN_PRICE/m);
    expect(api.requests).toHaveLength(0);
  });
});

describe("when calls fail", () => {
  test("the others are made; each failure is named with its way out, and status remembers", async () => {
    const { root, run } = await paidProject({ faults: [{ kind: "moderation" }] });
    const made = await run("generate", "--yes");
    expect(made.code).toBe(6);
    expect(made.stdout).toMatch(/^(fox|owl|wren)\n {2}PROVIDER_BLOCKED: .+\n {4}hint: .+/m);
    expect(made.stdout).toMatch(/2 made, .*1 failed/);
    expect((await run("status")).stdout).toContain("PROVIDER_BLOCKED");
    expect(existsSync(join(root, "genlock.lock"))).toBe(true);
    const report = await run("generate", "--yes", "--json");
    expect(report.code).toBe(0);
    expect(JSON.parse(report.stdout)).toMatchObject({ version: 1, jobs: [{ status: "done" }] });
  });

  test("maybe paid is said, counted and not repeated unasked", async () => {
    const { api, run } = await paidProject({ faults: [{ kind: "reset-after-accept" }] });
    const first = await run("generate", "fox", "--yes");
    expect(first.code).toBe(7);
    expect(first.stdout).toContain("Maybe paid: 1 call ended without an answer");
    const second = await run("generate", "fox", "--yes");
    expect(second.code).toBe(7);
    expect(api.billed).toHaveLength(1);
    expect((await run("generate", "fox", "--yes", "--retry-ambiguous")).code).toBe(0);
    expect(api.billed).toHaveLength(2);
  });

  test("--bail starts nothing more", async () => {
    const { api, run } = await paidProject({ faults: [{ kind: "moderation" }] });
    expect((await run("generate", "--yes", "--bail", "-j", "1")).code).toBe(6);
    expect(api.requests).toHaveLength(1);
  });

  test("without a key it is said before anything is sent", async () => {
    const { root, api } = await paidProject();
    const environment = { OPENAI_API_KEY: "", OPENAI_BASE_URL: api.baseUrl };
    const result = await runCli(root, ["generate", "--yes"], { environment });
    expect(result.code).not.toBe(0);
    expect(result.stdout + result.stderr).toContain("OPENAI_API_KEY");
    expect(api.requests).toHaveLength(0);
  });

  test("a provider that is not installed is named with the command that installs it", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest });
    const checked = await runCli(root, ["check"]);
    expect(checked.code).toBe(0);
    expect(checked.stderr).toContain("`npm install --save-dev @genlock/openai`");
    const made = await runCli(root, ["generate", "--yes"]);
    expect(made.code).toBe(6);
    expect(made.stdout).toContain("PROVIDER_NOT_INSTALLED");
  });
});

describe("interrupted", () => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    test(`by ${signal} it lets the call land, keeps it and leaves with 130`, async () => {
      const { root, api } = await paidProject({ holdFrom: 1 });
      const environment = { OPENAI_BASE_URL: api.baseUrl };
      const result = await runCli(root, ["generate", "--yes"], {
        environment,
        onSpawn(kill, said) {
          once(
            () => api.billed.length > 0,
            () => kill(signal),
          );
          once(
            () => said().includes("Stopping"),
            () => api.release(),
          );
        },
      });
      expect(result.code).toBe(130);
      expect(result.stderr).toContain("Stopping");
      expect(result.stdout).toContain("1 made");
      expect(api.billed).toHaveLength(1);
      expect(existsSync(join(root, "genlock/fox.png"))).toBe(true);
      expect(readFileSync(join(root, "genlock.lock"), "utf8")).toContain('"fox"');
    });
  }

  test("twice it leaves at once, and the call is found as maybe paid later", async () => {
    const { root, api, run } = await paidProject({ holdFrom: 1 });
    const environment = { OPENAI_BASE_URL: api.baseUrl };
    const result = await runCli(root, ["generate", "fox", "--yes"], {
      environment,
      onSpawn(kill, said) {
        once(
          () => api.billed.length > 0,
          () => kill("SIGINT"),
        );
        once(
          () => said().includes("Stopping"),
          () => kill("SIGINT"),
        );
      },
    });
    expect(result.code).toBe(130);
    api.release();
    const after = await run("generate", "fox", "--yes");
    expect(after.code).toBe(7);
    expect(api.billed).toHaveLength(1);
  });
});
