import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./openai-download/schedule.ts";

// node test/bench/overlap.bench.ts [--rounds 3] [--assets 24] [--latency 1200] [--jitter 0.25]
// Buys pictures of a local service and makes their files, each as soon as it is kept (`generate --build`) and one after the other
// (`generate --no-build`, then `build`), in turn: over the longer of calls alone and derivation alone, which nothing can beat.

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    assets: { type: "string", default: "24" },
    latency: { type: "string", default: "1200" },
    jitter: { type: "string", default: "0.25" },
  },
});

/** Milliseconds. */
interface Measured {
  /** Until every file was there. */
  readonly whole: number;
  /** Of it, until every picture was bought. */
  readonly calls: number;
}

const ways = ["barrier", "overlapped"] as const;
const goal = 1.05;

function measure(way: string): Measured {
  const script = fileURLToPath(new URL("overlap/measure.ts", import.meta.url));
  const args = [
    "--conditions=genlock-source",
    script,
    way,
    values.assets,
    values.latency,
    values.jitter,
  ];
  const measured: Measured = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return measured;
}

const taken = new Map<string, Measured[]>(ways.map((way) => [way, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const way of round % 2 === 0 ? ways : ways.toReversed()) taken.get(way)?.push(measure(way));
}
const barriers = taken.get("barrier") ?? [];
const derivations = barriers.map((each) => each.whole - each.calls);
/** Of each round its own, since other work on the machine comes and goes. */
const bounds = barriers.map(({ calls, whole }) => Math.max(calls, whole - calls));
const calls = median(barriers.map((each) => each.calls));
const derivation = median(derivations);
// What comes last cannot be begun before it is there.
const last = derivation / Number(values.assets) / median(bounds);
process.stdout.write(
  `calls ${calls.toFixed(0)} ms, derivation ${derivation.toFixed(0)} ms, of the last picture ${last.toFixed(3)} of the bound\n`,
);
for (const [way, each] of taken) {
  const whole = median(each.map((one) => one.whole)).toFixed(0);
  const callsOfWay = median(each.map((one) => one.calls)).toFixed(0);
  const ratios = each.map((one, round) => one.whole / (bounds[round] ?? NaN));
  process.stdout.write(
    `${way.padEnd(12)}${whole.padStart(8)} ms, of it calls ${callsOfWay}, ${median(ratios).toFixed(3)} × the bound`,
  );
  process.stdout.write(way === "overlapped" ? `, goal ≤ ${goal}\n` : "\n");
}
