import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tokenIn } from "../support/gallery-page.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import {
  filesBelow,
  projectWith,
  until,
  type RunningCli,
  type StartOptions,
} from "../support/running-project.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { runCli } from "./run-cli.ts";

const manifest = `version: 1
provider: draft
assets:
  hero: { prompt: A lighthouse, size: 96x64, candidates: 2, alt: a, derivatives: { widths: [32], formats: [webp] } }
  other: { prompt: A windmill, size: 64x64, alt: b }
`;

/** Starts a gallery's process and waits for the one line of data that it prints. */
async function serve(args: readonly string[] = [], options: StartOptions = {}) {
  const service = await startOpenAIServer();
  onTestFinished(() => service.close());
  const project = projectWith(manifest, service);
  const running = project.start(["gallery", "--port", "0", ...args], options);
  onTestFinished(() => void running.kill("SIGKILL"));
  await until(() => running.said().includes("this machine only"), "the gallery is open");
  return { ...project, running, service };
}

/** Ends a gallery as Ctrl-C does; answers its address and how it ended. */
async function end(running: RunningCli) {
  running.kill("SIGINT");
  const { code, stdout, stderr } = await running.ended;
  return { code, stderr, url: stdout.trim() };
}

test("prints its address alone, answers this machine and ends cleanly", async () => {
  const { running } = await serve();
  const { code, url, stderr } = await end(running);
  expect(code).toBe(0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(stderr).toBe("The gallery is open on this machine only. Ctrl-C ends it.\n");
});

test("a script reads the address as JSON", async () => {
  const { running } = await serve(["--json"]);
  running.kill("SIGTERM");
  const { stdout, code } = await running.ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ version: 1, url: expect.stringMatching(/^http:/) });
});

test("a port that is taken is said", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const root = temporaryProject({ "genlock.yaml": manifest });
  const result = await runCli(root, ["gallery", "--port", String(port)]);
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain(`PORT_TAKEN: Port ${port} is taken by another program.`);
  const wrong = await runCli(root, ["gallery", "--port", "http"]);
  expect(wrong.code).toBe(64);
});

test("an export is the same each time, and needs and tells nothing of this machine", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  await runCli(root, ["generate"]);
  const first = await runCli(root, ["gallery", "--export", "review"]);
  expect(first).toMatchObject({ code: 0, stdout: "2 assets in review/index.html.\n", stderr: "" });
  const digests = () =>
    filesBelow(join(root, "review"))
      .sort()
      .map((file) => [file, sha(join(root, "review", file))]);
  const before = digests();
  expect(before.map(([file]) => file)).toEqual(
    expect.arrayContaining(["index.html", "gallery.js", "gallery.css", "gallery.json"]),
  );
  expect(readdirSync(join(root, "review/pictures"))).toHaveLength(3);
  const again = await runCli(root, ["gallery", "--export", "review"]);
  expect(again.code).toBe(0);
  expect(digests()).toEqual(before);
  expect(readdirSync(root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  const html = readFileSync(join(root, "review/index.html"), "utf8");
  expect(tokenIn(html)).toBe("");
  expect(html).not.toContain(root);
});

function sha(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

test("an export replaces no folder that is something else", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src/main.ts"), "mine");
  const result = await runCli(root, ["gallery", "--export", "src"]);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("EXPORT_FOLDER_NOT_OURS");
  expect(readFileSync(join(root, "src/main.ts"), "utf8")).toBe("mine");
});

test("a change on the disk reaches the open page, and continuous integration makes nothing", async () => {
  const { running, root } = await serve(["--json"], { environment: { CI: "1" } });
  const { url } = JSON.parse(running.printed());
  const token = tokenIn(await (await fetch(url)).text());
  const headers = { "x-genlock-token": token, "content-type": "application/json" };
  const events = await fetch(`${url}api/events`, { headers });
  let told = "";
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of events.body ?? []) told += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  await until(() => told.includes("hello"), "the page listens");
  writeFiles(root, { "genlock.yaml": manifest.replace("windmill", "barn") });
  await until(() => told.includes('"changed"'), "the page is told");
  const state = await (await fetch(`${url}api/state`, { headers })).json();
  expect(state).toMatchObject({ frozen: true, assets: [{}, { prompt: "A barn" }] });
  const quote = await fetch(`${url}api/quote`, { method: "POST", headers, body: "{}" });
  expect(await quote.json()).toMatchObject({ jobs: [], calls: 0 });
  expect((await end(running)).code).toBe(0);
});
