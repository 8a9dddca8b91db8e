import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { measure, type Measured } from "./derivation/measure.ts";
import { photograph, writePhotographs } from "./derivation/photographs.ts";
import { benchSettings } from "./derivation/settings.ts";
import { layOutSite, toolNames, type BenchSite } from "./derivation/vite-sites.ts";

// npm run build && node test/bench/derivation.bench.ts [--settings webp+jpeg] [--photographs 12] [--rounds 3]
// Makes the same files of the same photographs with raw sharp, genlock, vite-imagetools and @responsive-image, in turn, and prints
// medians: seconds by the clock, seconds of both cores, MiB of the largest process. Linux, with GNU time.

const { values } = parseArgs({
  options: {
    settings: { type: "string", default: "webp+jpeg" },
    photographs: { type: "string", default: "12" },
    rounds: { type: "string", default: "3" },
  },
});
const settings = benchSettings[values.settings];
if (settings === undefined)
  throw new Error(`settings are ${Object.keys(benchSettings).join(", ")}`);

const program = (name: string): string =>
  fileURLToPath(new URL(`derivation/${name}`, import.meta.url));
const results = new Map<string, Measured[]>();

async function take(name: string, args: readonly string[], cwd: string): Promise<void> {
  results.set(name, [...(results.get(name) ?? []), await measure(args, cwd)]);
}

async function buildSite(site: BenchSite, other: string): Promise<void> {
  const vite = [join(site.root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"];
  site.forget();
  await take(`${site.name}: cold`, vite, site.root);
  await take(`${site.name}: warm`, vite, site.root);
  site.change(other);
  await take(`${site.name}: one changed`, vite, site.root);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(): void {
  const column = (value: number, digits: number): string => value.toFixed(digits).padStart(8);
  process.stdout.write(`${"".padEnd(34)}    wall     cpu  memory\n`);
  for (const [name, taken] of results) {
    const [wall, cpu, memory] = (["wall", "cpu", "memory"] as const).map((key) =>
      median(taken.map((each) => each[key])),
    );
    const text = [column(wall ?? 0, 2), column(cpu ?? 0, 2), column(memory ?? 0, 0)].join("");
    process.stdout.write(`${name.padEnd(34)}${text}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "genlock-bench-"));
try {
  const photographs = join(folder, "photographs");
  const count = Number(values.photographs);
  const names = await writePhotographs(photographs, count);
  const content = { photographs, names, settings };
  const sites = toolNames.map((name) => layOutSite(folder, name, content));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const other = join(folder, "other.png");
    writeFileSync(other, await photograph(count + round));
    const out = join(folder, `out-${round}`);
    const cache = join(folder, `cache-${round}`);
    await take("raw sharp", [program("raw-sharp.ts"), values.settings, photographs, out], folder);
    const alone = [program("derive-alone.ts"), values.settings, photographs, cache];
    await take("genlock's deriver: cold", alone, folder);
    await take("genlock's deriver: warm", alone, folder);
    for (const site of sites) await buildSite(site, other);
    print();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
