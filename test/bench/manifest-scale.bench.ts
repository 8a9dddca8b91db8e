import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure, middle, type Program, type Usage } from "./manifest-scale/measure.ts";
import { makeScaleProject, type Scale } from "./manifest-scale/scale-project.ts";

// npm run build && node test/bench/manifest-scale.bench.ts [--rounds 5] [--assets 1000,10000,100000]
// Runs whole processes of the command line in projects of many assets, all bought and there, beside an empty process.

/** One thing that is measured: what is done before each run, the program, and what it must print. */
interface Case {
  readonly name: string;
  readonly program: Program;
  readonly expected: string;
  readonly before?: (root: string, round: number) => void;
}

/** Milliseconds after which what was written counts as being at rest. */
const untilRest = 2200;

function dropCache(root: string): void {
  rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });
}

/** Changes the prompt of one asset in one file. */
function changeOne(root: string, { files }: Scale, round: number): void {
  const path = join(root, files === 1 ? "genlock.yaml" : "assets/part-0.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/item 0[^ ]* seen/, `item 0.${round} seen`));
}

function casesOf(scale: Scale): Case[] {
  const noChange = "No changes";
  return [
    { name: "empty process", program: undefined, expected: "" },
    { name: "check, cold", program: ["check"], expected: "is sound", before: dropCache },
    { name: "check", program: ["check"], expected: "is sound" },
    { name: "status, cold", program: ["status"], expected: " current.", before: dropCache },
    { name: "status", program: ["status"], expected: " current." },
    { name: "plan, cold", program: ["plan"], expected: noChange, before: dropCache },
    { name: "plan, nothing changed", program: ["plan"], expected: noChange },
    {
      name: "plan, one asset changed",
      program: ["plan"],
      expected: "1 stale",
      before: (root, round) => changeOne(root, scale, round + 1),
    },
  ];
}

async function measureAll(root: string, scale: Scale, rounds: number): Promise<void> {
  await makeScaleProject(root, scale);
  await wait(untilRest);
  const title = `${scale.assets.toLocaleString("en")} assets, ${scale.files} files`;
  printRow([title, "wall ms", "CPU ms", "RSS MiB", "wall / empty", "CPU / empty"]);
  for (const { name, program, expected, before } of casesOf(scale)) {
    const usages: Usage[] = [];
    const empties: Usage[] = [];
    // Side by side, since other work on the machine slows both down.
    for (let round = 0; round < rounds; round += 1) {
      before?.(root, round);
      empties.push(measure(root, undefined, ""));
      usages.push(measure(root, program, expected));
    }
    const empty = middle(empties);
    const { wall, cpu, rss } = middle(usages);
    const ratios = [wall / empty.wall, cpu / empty.cpu].map((ratio) => ratio.toFixed(2));
    printRow([name, wall.toFixed(0), cpu.toFixed(0), rss.toFixed(0), ...ratios]);
  }
  printCompiling(scale, rounds);
  const told = runScript("lock-times.ts", root);
  const lock: Readonly<Record<"read" | "merge" | "write" | "megabytes", number>> = JSON.parse(told);
  const times = `read ${lock.read.toFixed(0)} ms, merged ${lock.merge.toFixed(0)} ms, written ${lock.write.toFixed(0)} ms`;
  process.stdout.write(`genlock.lock of ${lock.megabytes.toFixed(0)} MB: ${times}\n\n`);
}

/** Compares compiling with what the parser and the validator take alone, the least of a few runs each. */
function printCompiling({ assets, files }: Scale, rounds: number): void {
  const times = { alone: Infinity, whole: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    for (const how of ["alone", "whole"] as const) {
      const took = Number(runScript("compile-times.ts", `${assets}`, `${files}`, how));
      times[how] = Math.min(times[how], took);
    }
  }
  const { alone, whole } = times;
  process.stdout.write(
    `compiled in ${whole.toFixed(0)} ms of CPU, ${(whole / alone).toFixed(2)} times ${alone.toFixed(0)} ms of yaml and ajv alone\n`,
  );
}

function runScript(name: string, ...args: readonly string[]): string {
  const script = fileURLToPath(new URL(`./manifest-scale/${name}`, import.meta.url));
  return execFileSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

function printRow([first = "", ...cells]: readonly string[]): void {
  process.stdout.write(`${first.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join("")}\n`);
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    assets: { type: "string", default: "1000,10000,100000" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "genlock-scale-"));
try {
  for (const assets of values.assets.split(",").map(Number)) {
    // A file may have 20,000 assets at most, and 4 MB.
    const counts = assets <= 10_000 ? [1, 20] : [Math.ceil(assets / 5000)];
    for (const files of counts) {
      await measureAll(join(folder, "project"), { assets, files }, Number(values.rounds));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
