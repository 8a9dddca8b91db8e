import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";

const gallery = join(root, "packages", "gallery");

/** Builds the gallery's client into its package's `dist`, when something of it changed. Answers as `runCommand` does. */
export function buildClient(options = {}) {
  const built = changedAt([join(gallery, "dist", "client", "gallery.js")]);
  const sources = [
    join(gallery, "client"),
    join(gallery, "src", "wire"),
    join(gallery, "vite.config.ts"),
  ];
  if (built > 0 && changedAt(sources.flatMap(filesIn)) < built) return { code: 0, output: "" };
  const vite = join(gallery, "node_modules", "vite", "bin", "vite.js");
  return runCommand(process.execPath, [vite, "build"], { ...options, cwd: gallery });
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** When the newest of these files was written; 0: one is not there. */
function changedAt(files) {
  const times = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...times) === 0 ? 0 : Math.max(...times);
}
