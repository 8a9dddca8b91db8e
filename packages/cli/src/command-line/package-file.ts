import nodeModule from "node:module";
import { dirname, join } from "node:path";

/** The absolute path of a file of this package, wherever in it this module was bundled into. */
export function packageFile(name: string): string {
  const found = nodeModule.findPackageJSON(import.meta.url);
  if (found === undefined) throw new Error("genlock was not started from its package.");
  return join(dirname(found), name);
}
