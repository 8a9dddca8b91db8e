import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { genlock } from "vite-plugin-genlock";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runVite } from "../support/run-vite.ts";
import { copyExample } from "../support/copy-example.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, paidAssets, paidHead } from "../support/running-project.ts";
import { writeFiles } from "../support/temporary-project.ts";

const buy = ["generate", "--yes"] as const;

afterEach(() => void vi.unstubAllEnvs());

/** Every spelling in which a key would be a key to somebody. */
function spellingsOf(key: string): string[] {
  const base64 = Buffer.from(key).toString("base64");
  return [
    key,
    base64.replace(/=+$/, ""),
    Buffer.from(key).toString("hex"),
    encodeURIComponent(key),
    Buffer.from(key).reverse().toString(),
  ];
}

/** The files below a folder that hold a key in any spelling, installed packages left out. */
function filesWith(root: string, key: string): string[] {
  const spellings = spellingsOf(key);
  return filesBelow(root).filter((file) => {
    if (/^node_modules\/(?!\.cache|\.vite)/.test(file)) return false;
    const bytes = readFileSync(join(root, file)).toString("latin1");
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

describe("A22: an error of the service that repeats the key", () => {
  test("is told without it, in every output and file", async () => {
    const project = await paidProject(paidHead + paidAssets(3), {
      faults: [{ kind: "echo-key" }, { kind: "echo-key" }, { kind: "echo-key" }],
    });
    const texts: string[] = [];
    for (const args of [
      [...buy, "-v"],
      [...buy, "--json"],
      ["status", "--json"],
      ["explain", "a0"],
    ]) {
      const { stdout, stderr } = await project.run(...args);
      texts.push(stdout, stderr);
    }
    expect(project.server.requests.length).toBeGreaterThanOrEqual(3);
    const said = texts.join("\n");
    expect(said).toContain("PROVIDER_");
    for (const spelling of spellingsOf(project.server.key)) expect(said).not.toContain(spelling);
    expect(said).not.toMatch(/sk-test-[\w-]{6}/);
    expect(filesWith(project.root, project.server.key)).toEqual([]);
  });
});

describe("A23: a key where everybody can read it", () => {
  const key = "sk-canary-0123456789abcdefghijklmnop";

  test("in the manifest, its URLs or an argument is refused with advice, and not shown", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    const asset = paidAssets(1);
    const manifests = [
      `api_key: ${key}\n${paidHead}${asset}`,
      `providers: { openai: { api_key: ${key} } }\n${paidHead}${asset}`,
      `providers: { openai: { base_url: "https://user:${key}@example.com/v1" } }\n${paidHead}${asset}`,
      `providers: { openai: { base_url: "https://example.com/v1?key=${key}" } }\n${paidHead}${asset}`,
    ];
    for (const manifest of manifests) {
      project.write(manifest);
      const refused = await project.run(...buy);
      expect(refused.code).toBe(3);
      expect(refused.stdout + refused.stderr).not.toContain(key);
    }
    project.write(paidHead + asset);
    for (const args of [
      ["generate", "--yes", key],
      ["generate", `--key=${key}`],
    ]) {
      const refused = await project.run(...args);
      expect(refused.code).toBe(64);
      expect(refused.stderr).toContain("KEY_IN_ARGUMENTS");
      expect(refused.stdout + refused.stderr).not.toContain(key);
    }
    expect(project.server.requests).toHaveLength(0);
  });

  test("in a variable that pages can read stops a build", async () => {
    const copy = await copyExample("site");
    writeFiles(copy.root, { "genlock.yaml": paidHead + paidAssets(1) });
    writeFiles(copy.root, { ".env": `VITE_OPENAI_API_KEY=${key}\nOPENAI_API_KEY=${key}\n` });
    const built = await runVite(copy, ["build"]);
    expect(built.code).not.toBe(0);
    expect(built.stdout + built.stderr).toContain("VITE_OPENAI_API_KEY");
    expect(built.stdout + built.stderr).not.toContain(key);
    await copy.remove();
  });
});

describe("A24: a canary key", () => {
  test("is in nothing that runs of the command line write or print, whatever goes wrong", async () => {
    const project = await paidProject(paidHead + paidAssets(6), {
      faults: [
        { kind: "echo-key" },
        { kind: "status", status: 500 },
        { kind: "html" },
        { kind: "moderation" },
        { kind: "rate-limit", retryAfterMs: "10" },
      ],
    });
    const { key } = project.server;
    writeFileSync(project.path(".env"), `SOMETHING=else\n`);
    const runs = [
      ["check"],
      ["plan", "-v"],
      ["plan", "--json"],
      [...buy, "-v", "-j", "1"],
      [...buy, "--json", "--retry-ambiguous"],
      ["status", "-v"],
      ["status", "--json"],
      ["explain", "a1", "-v"],
      ["explain", "a1", "--json"],
      ["types"],
      ["build"],
      ["build", "--json", "--out", "other"],
    ];
    const texts: string[] = [];
    for (const args of runs) {
      const { stdout, stderr } = await project.run(...args);
      texts.push(stdout, stderr);
    }
    const crashed = await project.start(buy, {
      environment: {
        NODE_OPTIONS: "--import=data:text/javascript,setTimeout(()=>{throw(Error('crash'))},350)",
      },
    }).ended;
    texts.push(crashed.stdout, crashed.stderr);
    for (const spelling of spellingsOf(key)) expect(texts.join("\n")).not.toContain(spelling);
    expect(project.lock().assets.size).toBeGreaterThan(2);
    expect(filesWith(project.root, key)).toEqual([]);
  });

  test("is in nothing that Vite builds, caches or serves", async () => {
    const api = await startOpenAIServer({ faults: [{ kind: "echo-key" }] });
    const copy = await copyExample("site", { undrawn: true });
    const manifest = `${paidHead}  hero: { prompt: a door, alt: Hero }\n  other: { prompt: a wall, alt: Other }\n`;
    writeFiles(copy.root, { "genlock.yaml": manifest });
    const page = ["hero", "other"]
      .map((id) => `import ${id} from "virtual:genlock/${id}";\nconsole.log(${id});\n`)
      .join("");
    mkdirSync(join(copy.root, "src"), { recursive: true });
    const config = `import { genlock } from "vite-plugin-genlock";
export default { plugins: [genlock({ generate: "new", maxCost: 1 })] };
`;
    writeFiles(copy.root, { "src/main.ts": page, "vite.config.ts": config });
    vi.stubEnv("VITEST", undefined);
    vi.stubEnv("OPENAI_API_KEY", api.key);
    vi.stubEnv("OPENAI_BASE_URL", api.baseUrl);
    const said: string[] = [];
    const note = (text: string): void => void said.push(text);
    const { createLogger } = await import("vite");
    const dev = await createServer({
      root: copy.root,
      configFile: false,
      customLogger: { ...createLogger("silent"), info: note, warn: note, error: note },
      plugins: [genlock({ generate: "new", maxCost: 1 })],
      optimizeDeps: { noDiscovery: true },
      server: { host: "127.0.0.1", port: 0 },
    });
    await dev.listen();
    const address = dev.httpServer?.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    for (const path of [
      "/",
      "/src/main.ts",
      "/@id/virtual:genlock/hero",
      "/@id/virtual:genlock/other",
      "/@vite/client",
      "/.env",
    ]) {
      said.push(await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
    }
    await dev.close();
    const env = { OPENAI_API_KEY: api.key, OPENAI_BASE_URL: api.baseUrl };
    const refused = await runVite(copy, ["build"], env);
    const built = await runVite(copy, ["build", "--sourcemap"], env);
    expect([refused.code, built.code]).toEqual([1, 0]);
    for (const { stdout, stderr } of [refused, built]) said.push(stdout, stderr);
    expect(api.billed.length).toBeGreaterThan(0);
    for (const spelling of spellingsOf(api.key)) expect(said.join("\n")).not.toContain(spelling);
    expect(filesWith(copy.root, api.key)).toEqual([]);
    await api.close();
    await copy.remove();
  });
});
