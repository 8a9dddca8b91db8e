import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { compareWithRaw, countEqual } from "./derivation/compare-files.ts";
import { measure, type Measured } from "./derivation/measure.ts";
import { photograph, writePhotographs } from "./derivation/photographs.ts";
import { requestsFor } from "./derivation/requests.ts";
import { benchSettings } from "./derivation/settings.ts";
import { layOutSite, toolNames, type BenchSite } from "./derivation/vite-sites.ts";

// npm run build && node test/bench/derivation.bench.ts [--settings webp+jpeg] [--photographs 12] [--rounds 3] [--tools genlock,imagetools] [--warm-only]
// Makes the same files of the same photographs with raw sharp, genlock, vite-imagetools and @responsive-image, in turn, and prints
// medians: seconds by the clock, seconds of both cores, how many cores it would keep busy by itself, MiB of the largest process. Linux, with GNU time.
// Ends with an error when genlock's deriver makes other bytes than raw sharp.

const { values } = parseArgs({
  options: {
    settings: { type: "string", default: "webp+jpeg" },
    photographs: { type: "string", default: "12" },
    rounds: { type: "string", default: "3" },
    tools: { type: "string", default: toolNames.join(",") },
    "cold-only": { type: "boolean", default: false },
    // Only builds in which nothing changed, each tool's in turn.
    "warm-only": { type: "boolean", default: false },
  },
});
const settings = benchSettings[values.settings];
if (settings === undefined)
  throw new Error(`settings are ${Object.keys(benchSettings).join(", ")}`);

const expected = Number(values.photographs) * settings.widths.length * settings.formats.length;
const program = (name: string): string =>
  fileURLToPath(new URL(`derivation/${name}`, import.meta.url));
const results = new Map<string, Measured[]>();
const equalities = new Map<string, string>();

async function take(name: string, args: readonly string[], cwd: string): Promise<void> {
  results.set(name, [...(results.get(name) ?? []), await measure(args, cwd)]);
}

function viteOf({ root }: BenchSite): string[] {
  return [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"];
}

async function buildSite(site: BenchSite, other: string, raw: string): Promise<void> {
  const vite = viteOf(site);
  site.forget();
  await take(`${site.name}: cold`, vite, site.root);
  if (site.makesFiles && !equalities.has(site.name)) {
    const { equal, all } = await countEqual(join(site.root, "dist"), raw);
    if (all !== expected) throw new Error(`${site.name} made ${all} files, not ${expected}`);
    equalities.set(site.name, `${all} files, ${equal} of them byte for byte as raw sharp's`);
  }
  if (values["cold-only"]) return;
  await take(`${site.name}: warm`, vite, site.root);
  site.change(other);
  await take(`${site.name}: one changed`, vite, site.root);
}

/** The second build of a site may still find what it goes by too new to rely on. */
async function buildWarm(sites: readonly BenchSite[], rounds: number): Promise<void> {
  for (const site of [...sites, ...sites]) await measure(viteOf(site), site.root);
  for (let round = 0; round < rounds; round += 1) {
    for (const site of sites) await take(`${site.name}: warm`, viteOf(site), site.root);
  }
  print();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(): void {
  const column = (value: number, digits: number): string => value.toFixed(digits).padStart(8);
  process.stdout.write(`${"".padEnd(34)}    wall     cpu   cores  memory  cpu / raw\n`);
  const raw = results.get("raw sharp") ?? [];
  for (const [name, taken] of results) {
    const of = (read: (each: Measured, round: number) => number): number => median(taken.map(read));
    const text = [
      column(
        of(({ wall }) => wall),
        2,
      ),
      column(
        of(({ cpu }) => cpu),
        2,
      ),
      column(
        of(({ cores }) => cores),
        2,
      ),
      column(
        of(({ memory }) => memory),
        0,
      ),
      column(
        of(({ cpu }, round) => cpu / (raw[round]?.cpu ?? Number.NaN)),
        3,
      ),
    ].join("");
    process.stdout.write(`${name.padEnd(34)}${text}\n`);
  }
  for (const [name, text] of equalities) process.stdout.write(`${name}: ${text}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "genlock-bench-"));
try {
  const photographs = join(folder, "photographs");
  const count = Number(values.photographs);
  const names = await writePhotographs(photographs, count);
  const requests = await requestsFor(photographs, names, settings);
  const requestsPath = join(folder, "requests.json");
  writeFileSync(requestsPath, JSON.stringify(requests));
  const content = { photographs, names, settings };
  const tools = values.tools.split(",").filter((name) => name !== "");
  const sites = tools.map((name) => layOutSite(folder, name, content));
  const rounds = Number(values.rounds);
  if (values["warm-only"]) await buildWarm(sites, rounds);
  for (let round = 0; round < rounds && !values["warm-only"]; round += 1) {
    const other = join(folder, "other.png");
    writeFileSync(other, await photograph(count + round));
    const out = join(folder, `out-${round}`);
    const cache = join(folder, `cache-${round}`);
    await take("raw sharp", [program("raw-sharp.ts"), values.settings, photographs, out], folder);
    const alone = [program("derive-alone.ts"), requestsPath, cache];
    await take("genlock's deriver: cold", alone, folder);
    await compareWithRaw(requests, cache, out);
    if (!values["cold-only"]) await take("genlock's deriver: warm", alone, folder);
    for (const site of sites) await buildSite(site, other, out);
    print();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
