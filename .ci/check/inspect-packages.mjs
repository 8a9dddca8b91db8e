import { basename, join } from "node:path";

import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { packedTarballs } from "./pack-packages.mjs";

/** Runs a command on each packed package; `code` is 1 if any of them failed. */
async function onEachTarball(inspect) {
  const results = [];
  for (const tarball of packedTarballs()) {
    const result = await inspect(tarball);
    results.push({ ...result, output: `${basename(tarball)}\n${result.output}` });
  }
  const failed = results.filter(({ code }) => code !== 0);
  const output = failed.map((result) => result.output).join("\n");
  return results.length === 0
    ? { code: 1, output: "Nothing was packed.\n" }
    : { code: failed.length === 0 ? 0 : 1, output };
}

/** publint: does each package file name only what is there, in a way that every tool reads alike? */
export function lintPackages() {
  return onEachTarball((tarball) => runCommand("publint", ["run", tarball, "--strict"]));
}

/** attw: do the types of each entry resolve wherever its code does? Packages are ES modules only. */
export function resolveTypes() {
  return onEachTarball((tarball) => {
    // The schema files of `@genlock/schemas` are data without types.
    const rules = basename(tarball).includes("-schemas-")
      ? ["--ignore-rules", "untyped-resolution", "no-resolution"]
      : [];
    return runCommand("attw", [tarball, "--profile", "esm-only", "--no-emoji", ...rules]);
  });
}

/** Nothing that only development needs may be published, nor where it was built. */
export function listUnwanted() {
  return onEachTarball(async (tarball) => {
    const list = await runCommand("tar", ["-tzf", tarball]);
    if (list.code !== 0) return list;
    const files = list.output.split("\n");
    const unwanted = files.filter((file) =>
      /\.(test|test-d|test-support|fixture)\.|tsbuildinfo/.test(file),
    );
    const missing = ["package/LICENSE", "package/README.md"].filter(
      (file) => !files.includes(file),
    );
    const { output: text } = await runCommand("tar", ["-xzOf", tarball]);
    const places = [join(root, "packages"), join(root, "node_modules")];
    const named = places.filter((place) => text.includes(place));
    const output = [
      ...named.map((place) => `  a file names a place of this machine: ${place}`),
      ...unwanted.map((file) => `  must not be published: ${file}`),
      ...missing.map((file) => `  is missing: ${file}`),
    ].join("\n");
    return { code: output === "" ? 0 : 1, output };
  });
}
