import { readdirSync, readFileSync, rmSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

import { root } from "../setup/paths.mjs";
import { changedAt, filesIn } from "./changed-at.mjs";

/** What is started by its path, beside what packages export. */
const programs = { cli: ["bin", "main"], derive: ["worker/main"] };

/**
 * Bundles what packages export, where something of it changed: hundreds of small files take Node longer to load than most commands
 * have to do. Each package is a bundle of its own, so that there is one of everything, and nothing of others is in it.
 */
export async function bundlePackages() {
  for (const name of readdirSync(join(root, "packages"))) {
    if (!isBundled(name)) await bundlePackage(name);
  }
}

function isBundled(name) {
  const folder = join(root, "packages", name);
  const built = changedAt(Object.keys(entriesOf(name)).map((entry) => outputOf(name, entry)));
  const sources = [...filesIn(join(folder, "src")), join(folder, "package.json"), ownPath];
  return built > 0 && changedAt(sources) < built;
}

const ownPath = join(root, ".ci", "build", "bundle-packages.mjs");

function outputOf(name, entry) {
  return join(root, "packages", name, "dist", `${entry}.js`);
}

async function bundlePackage(name) {
  const dist = join(root, "packages", name, "dist");
  for (const file of oldBundles(dist)) rmSync(join(dist, file));
  const bundle = await rolldown({
    input: entriesOf(name),
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    transform: { target: "node22" },
    tsconfig: false,
  });
  await bundle.write({
    dir: dist,
    format: "esm",
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  });
  await bundle.close();
}

/** What an earlier bundle left; the client of the gallery and the start of the command line are built elsewhere. */
function oldBundles(dist) {
  return readdirSync(dist, { recursive: true }).filter(
    (file) => /\.js(\.map)?$/.test(file) && !/^(client|quick)[/\\]/.test(file),
  );
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
