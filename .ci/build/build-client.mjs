import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { changedAt, filesIn } from "./changed-at.mjs";

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
