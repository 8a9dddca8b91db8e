import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";

/** The names of the folders in `packages`. A package that git took away may have left its `dist` and `node_modules`. */
export function packageNames() {
  const folder = join(root, "packages");
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "package.json")));
}
