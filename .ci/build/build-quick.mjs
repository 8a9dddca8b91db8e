import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { changedAt, filesIn } from "./changed-at.mjs";

const cli = join(root, "packages", "cli");

/** What is bundled. */
const sources = ["cli", "core", "runner"].map((name) => join(root, "packages", name, "src"));

/** Bundles the start of the command line, when something of it changed. Answers as `runCommand` does. */
export function buildQuick(options = {}) {
  const built = changedAt([join(cli, "dist", "quick", "genlock.cjs")]);
  const files = [...sources.flatMap(filesIn), join(cli, "vite.config.ts")];
  if (built > 0 && changedAt(files) < built) return { code: 0, output: "" };
  const vite = join(cli, "node_modules", "vite", "bin", "vite.js");
  return runCommand(process.execPath, [vite, "build"], { ...options, cwd: cli });
}
