import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { digestOfFile, filesBelow } from "../support/running-project.ts";
import { temporaryProject } from "../support/temporary-project.ts";

// F39: plans and draws the same project with this Node and with another one (`--node <path>`, such as the oldest that
// genlock runs on), and ends with 1 when a key, a byte of the lock or an original differs.
const { values } = parseArgs({ options: { node: { type: "string" } } });
const other = values.node;
if (other === undefined) throw new Error("--node names the other Node");

const bin = fileURLToPath(new URL("../../packages/cli/src/bin.ts", import.meta.url));
const files = {
  "genlock.yaml": `version: 1
provider: draft
styles: { ink: { before: "Ink, ñandú." } }
assets:
  bird: { prompt: "ein Vögelchen, 図", alt: b, size: 64x64, params: { seed: 0.1, list: [0.3, 5e-7, 100] } }
  written: { prompt_file: "wörter/図.md", alt: w, size: 64x64, style: ink }
  icon/{kind}: { prompt: "a \${kind}", alt: i, size: 64x64, matrix: { kind: [sun, moon] } }
  night: { prompt: at night, edit: bird, alt: n, size: 64x64 }
`,
  "wörter/図.md": "words of a file: ñandú\r\n",
};

function outcomeWith(node: string): {
  readonly version: string;
  readonly texts: readonly string[];
} {
  const root = temporaryProject(files);
  const run = (...args: string[]): string => {
    const command = ["--conditions=genlock-source", bin, ...args];
    const result = spawnSync(node, command, { cwd: root, encoding: "utf8" });
    if (result.status !== 0) throw new Error(`${node} ${args.join(" ")}: ${result.stderr}`);
    return result.stdout;
  };
  const plan = run("plan", "--json");
  run("generate", "--yes");
  const originals = filesBelow(join(root, "genlock")).sort();
  const digests = originals.map((file) => `${file} ${digestOfFile(join(root, "genlock", file))}`);
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return {
    version: stdout.trim(),
    texts: [plan, readFileSync(join(root, "genlock.lock"), "utf8"), ...digests],
  };
}

const [here, there] = [outcomeWith(process.execPath), outcomeWith(other)];
const differences = here.texts.filter((text, index) => text !== there.texts[index]);
const what = `${here.version} and ${there.version}: ${here.texts.length} texts`;
process.stdout.write(`${what}, ${differences.length} differ\n`);
process.exitCode = differences.length === 0 && here.texts.length === there.texts.length ? 0 : 1;
