// Runs a command under the pinned Node 24 and pnpm, on any machine that has some Node from 20 and npm.
// Both come from npm's own `node` and `pnpm` packages into an ignored folder: nothing is installed globally.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const pinned = { node: "24.21.0", pnpm: "12.21.0" };
const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, ".tools");
const windows = process.platform === "win32";

/** Runs a command to its end; a failure ends this process with the same status. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) {
    console.error(`Could not run ${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs exact versions from npm into the tools folder. Output goes to stderr: stdout belongs to the command. */
function installTools(packages) {
  mkdirSync(tools, { recursive: true });
  if (!existsSync(join(tools, "package.json"))) {
    writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  }
  run(
    windows ? "npm.cmd" : "npm",
    [
      "install",
      "--prefix",
      tools,
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      ...packages,
    ],
    { cwd: tools, stdio: ["ignore", 2, 2], shell: windows },
  );
}

function nodeBinary() {
  const platform = windows ? "win" : process.platform;
  const name = windows ? "node.exe" : "node";
  return [
    join(tools, "node_modules", "node", "bin", name),
    join(tools, "node_modules", `node-${platform}-${process.arch}`, "bin", name),
  ].find((path) => existsSync(path));
}

function toolsAreReady() {
  const stamp = join(tools, "versions.json");
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === JSON.stringify(pinned) &&
    nodeBinary() !== undefined
  );
}

function ensureTools() {
  if (toolsAreReady()) return;
  console.error(
    `genlock: installing Node ${pinned.node} and pnpm ${pinned.pnpm} into .tools (once)`,
  );
  installTools([`node@${pinned.node}`, `pnpm@${pinned.pnpm}`]);
  // npm may be told not to run install scripts; then the `node` package stays empty and its platform package is what it would have fetched.
  if (nodeBinary() === undefined) {
    const platform = windows ? "win" : process.platform;
    installTools([
      `node-${platform}-${process.arch}@${pinned.node}`,
      `node@${pinned.node}`,
      `pnpm@${pinned.pnpm}`,
    ]);
  }
  if (nodeBinary() === undefined) {
    console.error(
      "genlock: npm's `node` package brought no Node for this platform; install Node 24 and run again with it.",
    );
    process.exit(1);
  }
  writeFileSync(join(tools, "versions.json"), JSON.stringify(pinned));
}

/** Everything that decides what an install puts into node_modules. */
function installDigest() {
  const hash = createHash("sha256").update(JSON.stringify(pinned));
  const files = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...workspacePackageFiles(),
  ];
  for (const file of files.sort()) {
    const path = join(root, file);
    hash.update(file).update(existsSync(path) ? readFileSync(path) : "");
  }
  return hash.digest("hex");
}

function workspacePackageFiles() {
  const folders = ["packages", "examples"];
  const found = ["schemas/package.json", "test/package.json"];
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)))
      found.push(`${folder}/${name}/package.json`);
  }
  return found;
}

function ensureDependencies(environment) {
  const stamp = join(root, "node_modules", ".genlock-install");
  const digest = installDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.error("genlock: installing the workspace's dependencies");
  const pnpm = join(tools, "node_modules", "pnpm", "bin", "pnpm.mjs");
  run(nodeBinary(), [pnpm, "install", "--frozen-lockfile", "--reporter=append-only"], {
    env: environment,
    stdio: ["ignore", 2, 2],
  });
  writeFileSync(stamp, digest);
}

function toolEnvironment() {
  const path = [dirname(nodeBinary()), join(root, "node_modules", ".bin"), process.env.PATH].join(
    delimiter,
  );
  // pnpm and its children must not read npm's own settings of the `npm run` they were started by.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|path$)/i.test(name));
  return { ...Object.fromEntries(inherited), PATH: path };
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("usage: node .ci/with-tools.mjs <command> [arguments]");
  process.exit(64);
}
ensureTools();
const environment = toolEnvironment();
ensureDependencies(environment);
run(command === "node" ? nodeBinary() : command, args, { env: environment, shell: windows });
