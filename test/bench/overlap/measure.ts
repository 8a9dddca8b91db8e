import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { provider } from "@genlock/openai";
import { createProviderLoader, createSession, type Session } from "@genlock/runner";

// node measure.ts barrier|overlapped ASSETS LATENCY [JITTER]: a project from its first call to its last file; prints milliseconds as JSON.

const [, , way = "", assets = "", latency = "", jitter = "0"] = argv;
const count = Number(assets);
const head = `version: 1
provider: openai
defaults:
  model: gpt-image-1-mini
  size: 1024x1024
  quality: low
  derivatives: { widths: [320, 640, 960], formats: [webp, jpeg] }
assets:
`;

function layOut(root: string): void {
  const lines = Array.from(
    { length: count },
    (_, index) => `  a${index}: { prompt: p ${index}, alt: a }\n`,
  );
  writeFileSync(join(root, "genlock.yaml"), head + lines.join(""));
  writeFileSync(join(root, "package.json"), '{ "private": true }\n');
}

/** The local service in a process of its own, so that it holds nobody up. */
async function startService(): Promise<{
  readonly environment: { readonly [name: string]: string };
  readonly end: () => void;
}> {
  const main = fileURLToPath(new URL("../../support/openai-server/main.ts", import.meta.url));
  const child = spawn(execPath, [main, "--latency", latency, "--jitter", jitter], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve) => {
    createInterface(child.stdout).once("line", resolve);
  });
  const { baseUrl, key }: { baseUrl: string; key: string } = JSON.parse(line);
  return {
    environment: { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl },
    end: () => void child.stdin.end(),
  };
}

async function measure(session: Session): Promise<{ whole: number; calls: number }> {
  const project = await session.load();
  const plan = await session.plan(project);
  const begun = performance.now();
  const report = await session.run(project, plan, {
    files: way === "overlapped" ? "to-the-end" : undefined,
  });
  const calls = performance.now() - begun;
  const { length } = await session.derive(await session.load());
  const whole = performance.now() - begun;
  if (report.jobs.some(({ status }) => status !== "done") || length !== count) {
    throw new Error(`${way}: ${length} of ${count} pictures came to files`);
  }
  return { whole, calls };
}

const root = mkdtempSync(join(tmpdir(), "genlock-bench-"));
const service = await startService();
try {
  layOut(root);
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: service.environment,
      embedded: { openai: () => Promise.resolve({ provider }) },
      config: {},
    }),
  });
  const measured = await measure(session);
  await session.close();
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} finally {
  service.end();
  rmSync(root, { recursive: true, force: true });
}
