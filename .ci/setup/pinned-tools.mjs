import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

import { installerEnvironment } from "./installer-environment.mjs";
import { root, tools, windows } from "./paths.mjs";
import { giveUp, runStep } from "./run-step.mjs";

/** What the repository is built and tested with. */
export const pinned = { node: "24.21.0", pnpm: "12.21.0" };

const stamp = join(tools, "versions.json");
const modules = join(tools, "node_modules");

/** npm's package that is nothing but Node for this platform: the `node` package would fetch the same one by an install script. */
function nodePackage() {
  const platform = windows ? "win" : process.platform;
  const prefix = platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}

/** Path of the pinned Node, there or not. */
export function nodeBinary() {
  return join(modules, nodePackage(), "bin", windows ? "node.exe" : "node");
}

/** Path of pnpm's start file, there or not; the pinned Node runs it. */
export function pnpmScript() {
  return join(modules, "pnpm", "bin", "pnpm.mjs");
}

export function toolsAreReady() {
  return (
    existsSync(nodeBinary()) &&
    existsSync(pnpmScript()) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === JSON.stringify(pinned)
  );
}

/** Installs the exact versions from npm into the tools folder; whatever was there is replaced. */
export function installTools() {
  console.error(
    `genlock: installing Node ${pinned.node} and pnpm ${pinned.pnpm} into .tools (once)`,
  );
  rmSync(stamp, { force: true });
  rmSync(modules, { recursive: true, force: true });
  // A folder without its own package file would make npm look for one further up.
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  const installed = runStep(
    windows ? "npm.cmd" : "npm",
    [
      "install",
      `--prefix=${tools}`,
      "--global=false",
      "--workspaces=false",
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      `${nodePackage()}@${pinned.node}`,
      `pnpm@${pinned.pnpm}`,
    ],
    { cwd: tools, env: installerEnvironment(process.env), shell: windows },
  );
  if (!installed) {
    giveUp(
      `npm could not install ${nodePackage()} and pnpm; its message is above. Without them, start Node ${pinned.node} yourself.`,
    );
  }
  const answer = spawnSync(nodeBinary(), ["--version"], { encoding: "utf8" });
  if (answer.stdout?.trim() !== `v${pinned.node}`) {
    giveUp(`the Node that npm has for this platform (${nodePackage()}) does not start here.`);
  }
  writeFileSync(stamp, JSON.stringify(pinned));
}

/** The environment of a command under the pinned tools. */
export function toolEnvironment() {
  const path = [dirname(nodeBinary()), join(root, "node_modules", ".bin"), process.env.PATH ?? ""];
  // Settings of the `npm run` that started this are not meant for what the command starts.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|path$)/i.test(name));
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter) };
}
