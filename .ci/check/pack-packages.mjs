import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";
import { nodeBinary, pnpmScript } from "../setup/pinned-tools.mjs";
import { runCommand } from "../setup/run-command.mjs";

const folder = join(root, ".cache", "packed");

/** Packs every published package as it would be published; answers with `tarballs`, or with the output of what failed. */
export async function packPackages() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const filters = ["--filter=./packages/*", "--filter=./schemas"];
  const result = await runCommand(nodeBinary(), [
    pnpmScript(),
    "--recursive",
    ...filters,
    "pack",
    `--pack-destination=${folder}`,
  ]);
  const tarballs = packedTarballs();
  return tarballs.length === 0 ? { ...result, code: result.code || 1 } : result;
}

/** Paths of what was packed last, sorted. */
export function packedTarballs() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .sort()
    .map((name) => join(folder, name));
}
