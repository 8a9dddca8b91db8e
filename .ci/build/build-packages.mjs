import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { buildClient } from "./build-client.mjs";
import { buildQuick } from "./build-quick.mjs";
import { bundlePackages } from "./bundle-packages.mjs";
import { filesIn } from "./if-changed.mjs";
import { packageNames } from "./package-names.mjs";

/** Builds what changed of every package into its `dist`. Answers as `runCommand` does. */
export async function buildPackages(options = {}) {
  for (const name of packageNames()) tidyOutput(name);
  const compiled = await runCommand("tsc", ["-b"], options);
  if (compiled.code !== 0) return compiled;
  await bundlePackages();
  const client = await buildClient(options);
  return client.code === 0 ? buildQuick(options) : client;
}

/** tsc leaves the declarations of a deleted source file behind, and trusts its build info when declarations are gone. */
function tidyOutput(name) {
  const dist = join(root, "packages", name, "dist");
  const buildInfo = join(root, ".cache", "tsbuildinfo", `${name}.tsbuildinfo`);
  const files = existsSync(dist) ? readdirSync(dist, { recursive: true }) : [];
  const source = join(root, "packages", name, "src");
  const declarations = filesIn(source)
    .map((path) => relative(source, path))
    .filter((path) => /(?<!\.d)\.ts$/.test(path))
    .map((path) => path.replace(/ts$/, "d.ts"));
  if (declarations.some((path) => !files.includes(path))) rmSync(buildInfo, { force: true });
  for (const file of files) {
    const declaration = /\.d\.ts(\.map)?$/;
    if (!declaration.test(file)) continue;
    const stem = join(root, "packages", name, "src", file.replace(declaration, ""));
    const isOfTests = /\.(test|test-d|test-support|fixture)$/.test(stem);
    const hasSource = [".ts", ".js"].some((extension) => existsSync(`${stem}${extension}`));
    if (isOfTests || !hasSource) rmSync(join(dist, file), { force: true });
  }
}
