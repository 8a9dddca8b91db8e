import { join } from "node:path";

import { runCommand } from "../setup/run-command.mjs";
import { buildIfChanged } from "./if-changed.mjs";

/**
 * Runs `vite build` in a package's folder, when something of it changed. Answers as `runCommand` does.
 *
 * @param {{ name: string, sources: readonly string[], folder: string, options: object }} thing as for `buildIfChanged`
 * @param {() => readonly string[]} written answers with the paths of what was written
 */
export async function viteBuild({ name, sources, folder, options }, written) {
  let result = { code: 0, output: "" };
  await buildIfChanged({ name, sources }, async () => {
    const vite = join(folder, "node_modules", "vite", "bin", "vite.js");
    result = await runCommand(process.execPath, [vite, "build"], { ...options, cwd: folder });
    return result.code === 0 ? written() : undefined;
  });
  return result;
}
