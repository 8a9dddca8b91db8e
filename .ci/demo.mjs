// Shows genlock from nothing: a copy of the example site without lock and art, drawn by the free provider and built with Vite.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join, relative } from "node:path";

import { root } from "./setup/paths.mjs";
import { runCommand } from "./setup/run-command.mjs";

const example = join(root, "examples", "site");
// As deep as the example lies, so that its paths up to the workspace stay right.
const demo = join(root, "demo", "site");
const bin = join(root, "packages", "cli", "dist", "bin.js");
const madeByGenlock = new Set(["genlock.lock", "genlock", ".genlock", "dist", "node_modules"]);

function copyExample() {
  rmSync(demo, { recursive: true, force: true });
  cpSync(example, demo, {
    recursive: true,
    filter: (path) => !madeByGenlock.has(relative(example, path)),
  });
  symlinkSync(join(example, "node_modules"), join(demo, "node_modules"), "junction");
}

/** Runs one step and says what it is; a failed one ends the demo. */
async function step(title, args, options) {
  console.log(`\n== ${title}`);
  const result = await runCommand(process.execPath, args, options);
  if (result.code !== 0) {
    console.error(result.output);
    console.error(`The demo stopped: "${title}" failed.`);
    process.exit(1);
  }
  return result;
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function size(files) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`;
}

/** How many calls made the originals: assets that share a job share its call. */
function countCalls() {
  const lock = JSON.parse(readFileSync(join(demo, "genlock.lock"), "utf8"));
  const calls = Object.values(lock.assets).flatMap((entry) =>
    entry.outputs.map(({ made }) => `${made.key} ${made.take} ${made.call}`),
  );
  return new Set(calls).size;
}

const inDemo = { cwd: demo, stdio: "inherit" };
const started = performance.now();
await step("Build genlock", [join(root, ".ci", "build.mjs")]);
copyExample();
const generate = await step(
  "genlock generate: every picture of genlock.yaml, drawn here by the free provider",
  [bin, "generate", "--yes", "--no-frozen"],
  inDemo,
);
const vite = join(demo, "node_modules", "vite", "bin", "vite.js");
// Nothing may be generated here: with CI set the build is frozen, and the lock alone has to do.
const build = await step(
  "vite build, frozen: what is locked is all it needs",
  [vite, "build", "--logLevel", "warn"],
  {
    ...inDemo,
    env: { ...process.env, CI: "true" },
  },
);

const originals = filesBelow(join(demo, "genlock"));
const pictures = filesBelow(join(demo, "dist")).filter((file) =>
  /\.(avif|webp|jpe?g|png)$/.test(file),
);
const seconds = (value) => `${value.toFixed(1)} s`;
console.log(`
== Made
${originals.length} pictures in demo/site/genlock (${size(originals)}) with ${countCalls()} calls in ${seconds(generate.seconds)}, for $0.00:
${originals.map((file) => `  ${relative(root, file)}`).join("\n")}
${pictures.length} files of them in demo/site/dist (${size(pictures)}) in ${seconds(build.seconds)}: each width and format that genlock.yaml names
genlock.lock pins each picture: generated again, nothing is left to make.
All of it took ${seconds((performance.now() - started) / 1000)}.

== Look at it
  the page       node .ci/with-tools.mjs vite preview demo/site
  while editing  node .ci/with-tools.mjs vite demo/site     (change a prompt in demo/site/genlock.yaml and watch)
  the pictures   demo/site/genlock
  the plan       node .ci/with-tools.mjs node packages/cli/dist/bin.js plan --config demo/site/genlock.yaml`);
