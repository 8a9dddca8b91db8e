import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../openai-download/schedule.ts";

/** What one process took. */
export interface Usage {
  /** Milliseconds from starting the process to its end. */
  readonly wall: number;
  /** Milliseconds of both cores. */
  readonly cpu: number;
  /** MiB at most. */
  readonly rss: number;
}

const bin = fileURLToPath(new URL("../../../packages/cli/dist/quick/genlock.cjs", import.meta.url));
const preload = fileURLToPath(new URL("./report-usage.cjs", import.meta.url));

/** A program to measure: arguments of the command line, or none for an empty process. */
export type Program = readonly string[] | undefined;

/** Runs a program once in a folder. @throws Error when it does not end well, or prints something else */
export function measure(cwd: string, program: Program, expected: string): Usage {
  const args = program === undefined ? ["-e", ""] : [bin, ...program];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", NO_COLOR: "1" },
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - start;
  const [, usage] = /\nusage (.+)\n$/.exec(stderr) ?? [];
  if (status !== 0 || usage === undefined || !stdout.includes(expected)) {
    throw new Error(`${program?.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  }
  const { cpu, rss }: Pick<Usage, "cpu" | "rss"> = JSON.parse(usage);
  return { wall, cpu, rss };
}

/** The middle of each figure. */
export function middle(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    rss: median(usages.map(({ rss }) => rss)),
  };
}
