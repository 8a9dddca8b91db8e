import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, until, type PaidProject } from "../support/running-project.ts";
import { writeFiles } from "../support/temporary-project.ts";

/** Calls one after the other; each picture comes to two files. */
function manifest(count: number, derivatives = "{ widths: [64, 128], formats: [webp] }"): string {
  const assets = Array.from({ length: count }, (_, index) => `  a${index}: picture ${index}\n`);
  return `version: 1
provider: openai
providers: { openai: { concurrency: 1 } }
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low, derivatives: ${derivatives} }
assets:
${assets.join("")}`;
}

const cache = "node_modules/.cache/genlock";

/** Events by type, as far as they were told. */
function told(project: PaidProject): { readonly type: string }[] {
  const path = project.path("events.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function count(project: PaidProject, type: string): number {
  return told(project).filter((event) => event.type === type).length;
}

/** Files of pictures in the cache, each once; those that are not finished yet aside. */
function derivatives(project: PaidProject): string[] {
  const folder = project.path(`${cache}/derivatives`);
  return filesBelow(folder)
    .filter((file) => file.endsWith("/derivative.webp"))
    .map((file) => join(folder, file));
}

async function expectWhole(files: readonly string[]): Promise<void> {
  for (const file of files) await sharp(file, { failOn: "error" }).stats();
}

describe("files are made while calls are under way", () => {
  test("with --build: before the last call has ended, and then they stand where a build writes them", async () => {
    const project = await paidProject(manifest(3), { holdFrom: 3 });
    const running = project.start(["generate", "--yes", "--build", "--events", "events.jsonl"]);
    await until(() => count(project, "derivative-end") === 2, "files of two pictures");
    expect(count(project, "call-end")).toBe(2);
    expect(derivatives(project)).toHaveLength(4);
    project.server.release();
    const done = await running.ended;
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toMatch(/^9 written, 0 unchanged; public\/genlock\/assets\.json lists/m);
    expect((await project.run("build")).stdout).toMatch(/^0 written, 9 unchanged/);
    expect(project.server.billed).toHaveLength(3);
  });

  test("without a flag they are in the cache only, and the last picture is not waited for", async () => {
    const step = `const { existsSync } = await import("node:fs");
  if (existsSync(new URL("hold", import.meta.url))) ${forever}`;
    const project = await steppedProject(step, 3, 3);
    const running = project.start(["generate", "--yes", "--events", "events.jsonl"]);
    await until(() => count(project, "derivative-end") === 2, "files of two pictures");
    writeFiles(project.root, { hold: "" });
    project.server.release();
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(derivatives(project)).toHaveLength(4);
    expect(existsSync(project.path("public"))).toBe(false);
  });

  test.each([
    ["--no-build", ["--no-build"], {}],
    ["CI", ["--no-frozen"], { CI: "true" }],
  ])("with %s none are made", async (_, flags, environment) => {
    const project = await paidProject(manifest(3));
    const args = ["generate", "--yes", ...flags];
    expect(await project.start(args, { environment }).ended).toMatchObject({ code: 0 });
    expect(derivatives(project)).toEqual([]);
  });

  test("with --json everything is one document; with nothing to buy files are written all the same", async () => {
    const project = await paidProject(manifest(2));
    const first = await project.run("--json", "generate", "--yes", "--build", "--out", "site");
    expect(JSON.parse(first.stdout)).toMatchObject({
      jobs: [{ status: "done" }, { status: "done" }],
      build: { folder: "site", written: 6, unchanged: 0, removed: 0 },
    });
    const again = await project.run("generate", "--build", "--out", "site");
    expect(again.stdout).toMatch(/^No changes\..*\n0 written, 6 unchanged; site\/assets\.json/);
  });

  test("in a watch, before the last call of its round has ended", async () => {
    const project = await paidProject(manifest(3), { holdFrom: 3 });
    const watch = project.start(["--json", "watch", "--generate", "new", "--max-cost", "1"]);
    const heard = (event: string): number => watch.printed().split(`"event":"${event}"`).length - 1;
    await until(() => heard("derivative-end") === 2, "files of two pictures");
    expect(heard("call-end")).toBe(2);
    project.server.release();
    await until(() => heard("ready") > 0, "the end of the round");
    expect(filesBelow(project.path("public/genlock"))).toHaveLength(10);
    // The originals it writes are changes that it watches for; what they lead to comes after the round.
    const runs = watch.printed().match(/(?<="event":")run-(start|end)/g) ?? [];
    expect(runs.slice(0, 2)).toEqual(["run-start", "run-end"]);
    watch.kill("SIGINT");
    expect(await watch.ended).toMatchObject({ code: 0 });
  });

  test("where to is said only beside --build", async () => {
    const project = await paidProject(manifest(1));
    const refused = await project.run("generate", "--yes", "--out", "site");
    expect(refused).toMatchObject({ code: 64 });
    expect(refused.stderr).toContain("name --build too");
    expect(project.server.requests).toEqual([]);
  });
});

/** A project whose files need a step of its own, which tells who runs it. */
async function steppedProject(step: string, count: number, holdFrom: number): Promise<PaidProject> {
  const settings = "{ widths: [64, 128], formats: [webp], steps: [mine] }";
  const project = await paidProject(manifest(count, settings), { holdFrom });
  const pids = JSON.stringify(project.path("pids"));
  writeFiles(project.root, {
    "genlock.config.mjs": 'export default { steps: { mine: "./mine.mjs" } };\n',
    "mine.mjs": `import { appendFileSync } from "node:fs";
export default async (picture) => {
  appendFileSync(${pids}, process.pid + "\\n");
  ${step}
  return picture;
};
`,
  });
  return project;
}

/** Processes that ran the step. */
function children(project: PaidProject): number[] {
  const path = project.path("pids");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").slice(0, -1).map(Number);
}

/** Whether a process is there and not merely waiting for its parent to look after it. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = existsSync("/proc/self") ? readFileSync(`/proc/${pid}/stat`, "utf8") : ") R";
    return stat.slice(stat.lastIndexOf(")") + 2)[0] !== "Z";
  } catch {
    return false;
  }
}

const forever = "await new Promise((resolve) => setTimeout(resolve, 600_000));";

describe("what goes wrong with files is no harm to what is bought", () => {
  test("Ctrl-C: the call under way lands, nobody waits for files, and no process is left", async () => {
    const project = await steppedProject(forever, 2, 2);
    const running = project.start(["generate", "--yes", "--build"]);
    await until(() => children(project).length > 0, "a file being made");
    await until(() => project.server.requests.length === 2, "the second call");
    running.kill("SIGINT");
    await until(() => running.said().includes("Stopping"), "its word");
    project.server.release();
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expect(ended.stderr).toContain("No files were written");
    expect(project.lock().assets.size).toBe(2);
    await until(() => !children(project).some(isRunning), "the end of the child");
    expect(findDamage(project.root)).toEqual([]);
  });

  test("SIGKILL: no process is left, every file is whole, and the next run goes on", async () => {
    const project = await steppedProject("", 3, 3);
    const running = project.start(["generate", "--yes", "--build"]);
    await until(() => derivatives(project).length > 0, "a file");
    running.kill("SIGKILL");
    await running.ended;
    await until(() => !children(project).some(isRunning), "the end of the child");
    await expectWhole(derivatives(project));
    expect(findDamage(project.root)).toEqual([]);
    project.server.release();
    const again = await project.run("generate", "--yes", "--retry-ambiguous", "--build");
    expect(again).toMatchObject({ code: 0 });
    expect(derivatives(project)).toHaveLength(6);
    await expectWhole(derivatives(project));
  });

  test("a step that kills its process: everything is bought and locked, and it is told once", async () => {
    const project = await steppedProject('process.kill(process.pid, "SIGKILL");', 3, 3);
    const running = project.start(["generate", "--yes"]);
    await until(() => running.said().includes("Files are not made ahead"), "the warning");
    project.server.release();
    const ended = await running.ended;
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stderr.split("Files are not made ahead")).toHaveLength(2);
    expect(project.lock().assets.size).toBe(3);
    expect(project.server.billed).toHaveLength(3);
  });

  test("with --build that is an error of the build, after everything is bought and told", async () => {
    const project = await steppedProject('throw new Error("its own trouble");', 2, 9);
    const ended = await project.run("--json", "generate", "--yes", "--build");
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      jobs: [{ status: "done" }, { status: "done" }],
      build: { error: { code: "DERIVE_FAILED" } },
    });
    expect(project.lock().assets.size).toBe(2);
  });

  test("a cache that cannot be written", async () => {
    const project = await paidProject(manifest(3), { holdFrom: 3 });
    writeFiles(project.root, {
      "genlock.config.mjs": 'export default { cacheDir: "./taken/cache" };\n',
      taken: "a file is where a folder should be\n",
    });
    const running = project.start(["generate", "--yes"]);
    await until(() => running.said().includes("Files are not made ahead"), "the warning");
    project.server.release();
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(project.lock().assets.size).toBe(3);
  });
});
