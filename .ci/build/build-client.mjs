import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { buildIfChanged, filesIn } from "./if-changed.mjs";

const gallery = join(root, "packages", "gallery");

const sources = [
  join(gallery, "client"),
  join(gallery, "src", "wire"),
  join(gallery, "vite.config.ts"),
  join(root, "pnpm-lock.yaml"),
];

/** Builds the gallery's client into its package's `dist`, when something of it changed. Answers as `runCommand` does. */
export async function buildClient(options = {}) {
  let result = { code: 0, output: "" };
  await buildIfChanged({ name: "client", sources }, async () => {
    const vite = join(gallery, "node_modules", "vite", "bin", "vite.js");
    result = await runCommand(process.execPath, [vite, "build"], { ...options, cwd: gallery });
    return result.code === 0 ? filesIn(join(gallery, "dist", "client")) : undefined;
  });
  return result;
}
