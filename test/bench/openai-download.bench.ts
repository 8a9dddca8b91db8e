import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { idealMakespan, type Load, median } from "./openai-download/schedule.ts";

// npm run build && node test/bench/openai-download.bench.ts [--rounds 5]
// Downloads pictures through this provider and through the official SDK as it is commonly used, side by side.

/** What one process measured. */
interface Measured {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds. */
  readonly cpuPerImage: number;
  readonly peakMiB: number;
  readonly files: number;
  readonly sizes: readonly number[];
}

const ways = ["sdk", "genlock"] as const;
const wide: Load = { calls: 200, atOnce: 16, answerBytes: 2_000_000, latency: 300 };
const heavy: Load = { calls: 64, atOnce: 16, answerBytes: 8_000_000, latency: 300 };
const run = promisify(execFile);

function script(name: string): string {
  return fileURLToPath(new URL(`./openai-download/${name}`, import.meta.url));
}

/** Starts the server, measures one way against it, and ends it. */
async function measure(way: string, load: Load): Promise<Measured> {
  const server = spawn(process.execPath, [script("serve.ts"), JSON.stringify(load)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve) => {
    createInterface(server.stdout).once("line", resolve);
  });
  const { baseUrl, pictureBytes }: { baseUrl: string; pictureBytes: number } = JSON.parse(line);
  const { stdout } = await run(process.execPath, [
    script("client.mjs"),
    way,
    baseUrl,
    JSON.stringify(load),
  ]);
  server.stdin.end();
  const measured: Measured = JSON.parse(stdout);
  const isWhole = measured.files === load.calls + 1 && measured.sizes.join() === `${pictureBytes}`;
  if (!isWhole) {
    throw new Error(`${way} lost pictures: ${JSON.stringify(measured)}`);
  }
  return measured;
}

async function measureAll(load: Load, rounds: number): Promise<Map<string, Measured[]>> {
  const results = new Map<string, Measured[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
      results.get(way)?.push(await measure(way, load));
    }
  }
  return results;
}

function print(load: Load, results: ReadonlyMap<string, readonly Measured[]>): void {
  const ideal = idealMakespan(load);
  const middle = (way: string, value: (one: Measured) => number): number =>
    median((results.get(way) ?? []).map(value));
  const figures = {
    "wall / ideal": (one: Measured) => one.wall / ideal,
    "CPU ms per image": (one: Measured) => one.cpuPerImage,
    "peak RSS MiB": (one: Measured) => one.peakMiB,
  };
  const title = `${load.calls} × ${load.answerBytes / 1e6} MB, ${load.atOnce} at once, ${load.latency} ms jittered`;
  const rows = Object.entries(figures).map(([name, value]) => {
    const [sdk, own] = ways.map((way) => middle(way, value));
    const share = (own ?? Number.NaN) / (sdk ?? Number.NaN);
    return [name, sdk?.toFixed(3), own?.toFixed(3), share.toFixed(2)];
  });
  const table = [[title, "openai SDK", "genlock", "genlock / SDK"], ...rows];
  for (const [first = "", ...cells] of table) {
    process.stdout.write(
      `${first.padEnd(52)}${cells.map((cell) => (cell ?? "").padStart(14)).join("")}\n`,
    );
  }
  process.stdout.write("\n");
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
for (const load of [wide, heavy]) {
  print(load, await measureAll(load, Number(values.rounds)));
}
