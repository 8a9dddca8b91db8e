import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { filesIn } from "./if-changed.mjs";
import { viteBuild } from "./vite-build.mjs";

const folder = join(root, "packages", "gallery");

const sources = [
  join(folder, "client"),
  join(folder, "src", "wire"),
  join(folder, "vite.config.ts"),
  join(root, "pnpm-lock.yaml"),
];

/** Builds the gallery's client into its package's `dist`, when something of it changed. Answers as `runCommand` does. */
export function buildClient(options = {}) {
  return viteBuild({ name: "client", sources, folder, options }, () =>
    filesIn(join(folder, "dist", "client")),
  );
}
