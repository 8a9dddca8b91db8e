import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import { root } from "../setup/paths.mjs";
import { changedAt, filesIn } from "./changed-at.mjs";

/** What is started by its path, beside what packages export. */
const programs = { cli: ["bin", "main"], derive: ["worker/main"] };

/** Has a file for each package that was bundled to the end. */
const marks = join(root, ".cache", "bundled");

/**
 * Bundles what packages export, where something of it changed: hundreds of small files take Node longer to load than most commands
 * have to do. Each package is a bundle of its own, so that there is one of everything, and nothing of others is in it.
 */
export async function bundlePackages() {
  mkdirSync(marks, { recursive: true });
  for (const name of readdirSync(join(root, "packages"))) {
    if (isBundled(name)) continue;
    rmSync(join(marks, name), { force: true });
    await bundlePackage(name);
    writeFileSync(join(marks, name), "");
  }
}

function isBundled(name) {
  const folder = join(root, "packages", name);
  const entries = Object.keys(entriesOf(name)).map((entry) => join(folder, "dist", `${entry}.js`));
  const sources = [...filesIn(join(folder, "src")), join(folder, "package.json")];
  const built = changedAt([join(marks, name)]);
  const isThere = changedAt(entries) > 0;
  return isThere && changedAt([...sources, fileURLToPath(import.meta.url)]) < built;
}

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
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const file of scriptsIn(dist)) if (!written.has(file)) rmSync(join(dist, file));
}

/** By their paths in `dist`. The client of the gallery and the start of the command line are built elsewhere. */
function scriptsIn(dist) {
  return filesIn(dist)
    .map((path) => relative(dist, path).split(sep).join("/"))
    .filter((file) => /\.js(?:\.map)?$/.test(file) && !/^(?:client|quick)\//.test(file));
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
