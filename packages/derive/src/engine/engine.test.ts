import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { createDeriver } from "../create-deriver.ts";
import { TaskQueue } from "../process/task-queue.ts";
import { describeEngine } from "./describe-engine.ts";
import { enginePaths } from "./engine-paths.ts";
import { readEngine } from "./read-engine.ts";

describe("the engine", () => {
  test("is told by the installed packages as by the process that runs it", async () => {
    const queue = new TaskQueue({ concurrency: 1, idleTime: 1, environment: {} });
    const outcome = await queue.run({
      task: { type: "engine" },
      weight: 0,
      timeLimit: 20_000,
      signal: undefined,
    });
    await queue.close();
    expect(outcome).toEqual({ type: "engine", engine: readEngine() });
  });

  test("names every library that decides about bytes", async () => {
    const deriver = createDeriver();
    const engine = await deriver.engine();
    expect(engine).toContain(`sharp ${sharp.versions.sharp}; vips ${sharp.versions.vips}`);
    expect(engine).toContain(`aom ${sharp.versions.aom}`);
    expect(engine).toContain("threads 1");
    expect(engine).not.toContain("unknown");
    expect(deriver.counts().processes).toBe(0);
  });

  test("is read without help of the environment, however packages are linked", () => {
    const module = fileURLToPath(new URL("./read-engine.ts", import.meta.url));
    const script = `import { readEngine } from ${JSON.stringify(module)}; process.stdout.write(String(readEngine()));`;
    const args = ["--conditions", "genlock-source", "--input-type", "module", "--eval", script];
    const env = { PATH: process.env["PATH"] };
    const said = execFileSync(process.execPath, args, { env, encoding: "utf8" });
    expect(said).toBe(readEngine());
    expect(said).toContain(`sharp ${sharp.versions.sharp}`);
  });

  test("is told by files that are named, those of its libraries among them", () => {
    const found = (enginePaths() ?? []).filter((path) => existsSync(path));
    const names = found.map((path) => {
      const { name }: { name?: unknown } = JSON.parse(readFileSync(path, "utf8"));
      return name;
    });
    expect(names).toEqual(expect.arrayContaining(["@genlock/derive", "sharp"]));
    expect(names.filter((name) => String(name).startsWith("@img/sharp-"))).not.toEqual([]);
  });

  test("changes with any version and with the platform", () => {
    const engines = [
      describeEngine({ sharp: "1", webp: "1" }, "linux-x64"),
      describeEngine({ sharp: "2", webp: "1" }, "linux-x64"),
      describeEngine({ sharp: "1", webp: "2" }, "linux-x64"),
      describeEngine({ sharp: "1", webp: "1" }, "linuxmusl-x64"),
    ];
    expect(new Set(engines).size).toBe(engines.length);
  });
});
