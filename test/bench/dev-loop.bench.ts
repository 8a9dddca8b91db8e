import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLogger, createServer } from "vite";
import { genlock } from "vite-plugin-genlock";
import { joinHot } from "../support/hot-client.ts";

// npm run build && node test/bench/dev-loop.bench.ts [--assets 1000] [--rounds 20]
// Saves the manifest under a dev server and measures until the page has the changed module: from the write of the file until the
// update has come over the socket and the module has been fetched.

const { values } = parseArgs({
  options: {
    assets: { type: "string", default: "1000" },
    rounds: { type: "string", default: "20" },
  },
});

function manifest(assets: number, alt: string): string {
  const lines = Array.from({ length: assets }, (_, index) => {
    const text = index === 0 ? alt : `Item ${index}`;
    return `  set-${index % 20}/item-${index}: { prompt: "Item ${index}", size: 768x512, alt: ${text} }\n`;
  });
  const head = "version: 1\ndefaults: { derivatives: { widths: [400, 800] } }\nassets:\n";
  return head + lines.join("");
}

async function measure(assets: number, rounds: number): Promise<number[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "genlock-bench-")));
  const file = join(root, "genlock.yaml");
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(file, manifest(assets, "begin"));
  const server = await createServer({
    root,
    configFile: false,
    customLogger: createLogger("silent"),
    plugins: [genlock({ frozen: true })],
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  const [base = ""] = server.resolvedUrls?.local ?? [];
  const url = `${base}@id/__x00__virtual:genlock/set-0/item-0`;
  const page = await joinHot(base);
  await server.environments.client.transformRequest("virtual:genlock/set-0/item-0");
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const alt = `round ${round}`;
    const started = performance.now();
    writeFileSync(file, manifest(assets, alt));
    await page.next("update");
    const module = await fetch(`${url}?t=${Date.now()}`);
    const text = await module.text();
    times.push(performance.now() - started);
    if (!text.includes(alt)) throw new Error("The page got an old module");
  }
  page.close();
  await server.close();
  rmSync(root, { recursive: true });
  return times;
}

const times = (await measure(Number(values.assets), Number(values.rounds))).toSorted(
  (a, b) => a - b,
);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
process.stdout.write(
  `${values.assets} assets, save to module: middle ${at(0.5)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms\n`,
);
