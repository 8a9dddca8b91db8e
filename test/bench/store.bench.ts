import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./openai-download/schedule.ts";

// node test/bench/store.bench.ts [--rounds 3] [--blobs 500] [--entries 10000]
// Stores and reads blobs of 2 MB, 4 at once, and lists an index, with genlock's store and with npm's cacache, as it comes (sha512) and
// with sha256, in turn and each in a process of its own: medians in milliseconds, and ratios. What genlock stores is synced to the
// disk, what cacache stores is not.

const tasks = [
  { name: "put", goal: 0.55 },
  { name: "read", goal: 0.55 },
  { name: "index", goal: 0.1 },
] as const;
const ways = [
  new URL("store/cacache-way.ts", import.meta.url).href,
  new URL("store/cacache-way.ts?algorithm=sha256", import.meta.url).href,
  new URL("../../packages/runner/src/store/measured-store.fixture.ts", import.meta.url).href,
] as const;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    blobs: { type: "string", default: "500" },
    entries: { type: "string", default: "10000" },
  },
});
const load = JSON.stringify({
  blobs: Number(values.blobs),
  size: 2_000_000,
  atOnce: 4,
  entries: Number(values.entries),
});

type Times = Readonly<Record<(typeof tasks)[number]["name"], number>>;

function measure(way: string): Times {
  const script = fileURLToPath(new URL("store/measure.ts", import.meta.url));
  const args = ["--conditions=genlock-source", script, way, load];
  const times: Times = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return times;
}

const taken = new Map<string, Times[]>(ways.map((way) => [way, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
    taken.get(way)?.push(measure(way));
  }
}
process.stdout.write(
  "ms: cacache, cacache with sha256, genlock; ratio to the first, to the second; goal\n",
);
for (const { name, goal } of tasks) {
  const [asItComes = 0, sha256 = 0, own = 0] = ways.map((way) =>
    median((taken.get(way) ?? []).map((times) => times[name])),
  );
  const times = [asItComes, sha256, own].map((time) => time.toFixed(0));
  const ratios = [own / asItComes, own / sha256].map((ratio) => ratio.toFixed(2));
  const cells = [...times, ...ratios, `≤ ${goal}`].map((cell) => cell.padStart(9));
  process.stdout.write(`${name.padEnd(6)}${cells.join("")}\n`);
}
