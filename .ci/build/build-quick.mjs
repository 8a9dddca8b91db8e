import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { filesIn } from "./if-changed.mjs";
import { viteBuild } from "./vite-build.mjs";

const folder = join(root, "packages", "cli");
const bin = join(folder, "dist", "bin.js");

/** What is bundled. */
const sources = [
  ...["cli", "core", "runner"].map((name) => join(root, "packages", name, "src")),
  join(root, "schemas", "manifest.schema.json"),
  join(folder, "vite.config.ts"),
  join(root, "pnpm-lock.yaml"),
];

/** Bundles the start of the command line, when something of it changed. Answers as `runCommand` does. */
export function buildQuick(options = {}) {
  return viteBuild({ name: "quick", sources, folder, options }, () => {
    writeFileSync(bin, '#!/usr/bin/env node\nimport "./quick/genlock.cjs";\n');
    return [bin, ...filesIn(join(folder, "dist", "quick"))];
  });
}
