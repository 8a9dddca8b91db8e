import { readFileSync, rmSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import { root } from "../setup/paths.mjs";
import { buildIfChanged, filesIn } from "./if-changed.mjs";
import { packageNames } from "./package-names.mjs";

/** What is loaded by its path, beside what packages export. */
const programs = { cli: ["main"], derive: ["worker/main"] };

/**
 * Bundles what packages export, where something of it changed: hundreds of small files take Node longer to load than most commands
 * have to do. Each package is a bundle of its own, so that there is one of everything, and nothing of others is in it.
 */
export async function bundlePackages() {
  for (const name of packageNames()) {
    const folder = join(root, "packages", name);
    const sources = [
      join(folder, "src"),
      join(folder, "package.json"),
      fileURLToPath(import.meta.url),
    ];
    await buildIfChanged({ name: `bundle-${name}`, sources }, () => bundlePackage(name));
  }
}

/** The absolute paths of what it wrote. */
async function bundlePackage(name) {
  const dist = join(root, "packages", name, "dist");
  const bundle = await rolldown({
    input: entriesOf(name),
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    transform: { target: "node22" },
    tsconfig: false,
  });
  const { output } = await bundle.write({
    dir: dist,
    format: "esm",
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  });
  await bundle.close();
  refuseImportedPrograms(name, output);
  const written = output.map(({ fileName }) => fileName);
  for (const file of scriptsIn(dist)) {
    if (!written.includes(file)) rmSync(join(dist, file), { force: true });
  }
  return written.map((file) => join(dist, file));
}

/** A bundler may lay shared code into any entry. Who imports a program for such code would run it, once more. */
function refuseImportedPrograms(name, output) {
  const entries = new Set((programs[name] ?? []).map((program) => `${program}.js`));
  for (const { fileName, imports = [] } of output) {
    const program = imports.find((path) => entries.has(path));
    if (program !== undefined)
      throw new Error(`${name}: ${fileName} imports the program ${program}`);
  }
}

/** By their paths in `dist`. The client of the gallery and the start of the command line are built elsewhere. */
function scriptsIn(dist) {
  return filesIn(dist)
    .map((path) => relative(dist, path).split(sep).join("/"))
    .filter((file) => /\.js(?:\.map)?$/.test(file) && !/^(?:client\/|quick\/|bin\.js$)/.test(file));
}

/** The modules that a package is entered by, by their names in `dist`. */
function entriesOf(name) {
  const folder = join(root, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const exported = Object.values(exports).flatMap(
    ({ "genlock-source": source = "" }) => /^\.\/src\/(.*)\.ts$/.exec(source)?.[1] ?? [],
  );
  const all = [...exported, ...(programs[name] ?? [])];
  return Object.fromEntries(all.map((entry) => [entry, join(folder, "src", `${entry}.ts`)]));
}
