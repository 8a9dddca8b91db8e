import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { installerEnvironment } from "./installer-environment.mjs";
import { root, windows } from "./paths.mjs";
import { nodeBinary, pinned, pnpmScript, toolEnvironment } from "./pinned-tools.mjs";
import { giveUp, runStep } from "./run-step.mjs";

const stamp = join(root, "node_modules", ".genlock-install");

/** Folders of the workspace that have a package file, relative to the root and sorted. */
function workspaceFolders() {
  const nested = ["packages", "examples"].flatMap((parent) => {
    const path = join(root, parent);
    return existsSync(path) ? readdirSync(path).map((name) => `${parent}/${name}`) : [];
  });
  return [".", "schemas", "test", ...nested]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Everything that decides what an install puts into node_modules. */
function installDigest() {
  const hash = createHash("sha256").update(JSON.stringify(pinned));
  const packageFiles = workspaceFolders().map((folder) => `${folder}/package.json`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...packageFiles]) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function hasItsModules(folder) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  );
  const needed = { ...dependencies, ...devDependencies };
  return Object.keys(needed).length === 0 || existsSync(join(root, folder, "node_modules"));
}

export function dependenciesAreReady() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === installDigest() &&
    workspaceFolders().every(hasItsModules)
  );
}

/** Installs what the lockfile names, nothing else. */
export function installDependencies() {
  console.error("genlock: installing the workspace's dependencies");
  const digest = installDigest();
  rmSync(stamp, { force: true });
  const installed = runStep(
    nodeBinary(),
    [pnpmScript(), "install", "--frozen-lockfile", "--reporter=append-only", ...registry()],
    { env: installerEnvironment(toolEnvironment()) },
  );
  if (!installed) giveUp("pnpm could not install the dependencies; its message is above.");
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stamp, digest);
}

/** The registry that npm uses on this machine, wherever that is set: pnpm does not read all the places that npm reads. */
function registry() {
  const answer = spawnSync(windows ? "npm.cmd" : "npm", ["config", "get", "registry"], {
    cwd: root,
    encoding: "utf8",
    shell: windows,
  });
  const url = answer.status === 0 ? answer.stdout.trim() : "";
  return /^https?:/.test(url) ? [`--registry=${url}`] : [];
}
