import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

// node test/bench/ledger.bench.ts [--calls 1000,10000,100000] [--rounds 300]
// What a run asks of a ledger for each call, beside a ledger that has more and more of them: medians, and how many times those of
// the first size they are. Each size is measured in a process of its own.

const script = fileURLToPath(
  new URL("../../packages/runner/src/ledger/measure-ledger.fixture.ts", import.meta.url),
);
const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "300" },
  },
});

function measure(calls: string): ReadonlyMap<string, number> {
  const args = ["--conditions=genlock-source", script, calls, values.rounds];
  const times: Record<string, number> = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
  return new Map(Object.entries(times));
}

let base: ReadonlyMap<string, number> | undefined;
for (const calls of values.calls.split(",")) {
  const times = measure(calls);
  base ??= times;
  process.stdout.write(`${calls} calls\n`);
  for (const [what, took] of times) {
    const ratio = took / (base.get(what) ?? took);
    process.stdout.write(`  ${what}: ${took.toFixed(3)} ms (${ratio.toFixed(1)} times)\n`);
  }
}
