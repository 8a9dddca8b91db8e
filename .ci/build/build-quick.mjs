import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { buildIfChanged, filesIn } from "./if-changed.mjs";

const cli = join(root, "packages", "cli");
const bin = join(cli, "dist", "bin.js");

/** What is bundled. */
const sources = [
  ...["cli", "core", "runner"].map((name) => join(root, "packages", name, "src")),
  join(root, "schemas", "manifest.schema.json"),
  join(cli, "vite.config.ts"),
  join(root, "pnpm-lock.yaml"),
];

/** Bundles the start of the command line, when something of it changed. Answers as `runCommand` does. */
export async function buildQuick(options = {}) {
  let result = { code: 0, output: "" };
  await buildIfChanged({ name: "quick", sources }, async () => {
    const vite = join(cli, "node_modules", "vite", "bin", "vite.js");
    result = await runCommand(process.execPath, [vite, "build"], { ...options, cwd: cli });
    if (result.code !== 0) return undefined;
    writeFileSync(bin, '#!/usr/bin/env node\nimport "./quick/genlock.cjs";\n');
    return [bin, ...filesIn(join(cli, "dist", "quick"))];
  });
  return result;
}
