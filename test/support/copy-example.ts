import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

const modules = join(repository, "test", "node_modules");

/** A copy of an example in a folder of its own. */
export interface ExampleCopy {
  readonly root: string;
  remove(): Promise<void>;
}

/** What to leave out of a copy, and which Vite it gets. */
export interface CopyOptions {
  /** Without lock and originals, as before anything was drawn. Default false. */
  readonly undrawn?: boolean;
  /** The name under which the test package has a Vite. Default `vite`. */
  readonly vite?: "vite" | "vite7";
}

const neverCopied = new Set([
  ".genlock",
  ".svelte-kit",
  "build",
  "dist",
  "dist-server",
  "node_modules",
  "public",
]);

/** Copies an example out of the repository, with the workspace's packages as its dependencies. */
export async function copyExample(name: string, options: CopyOptions = {}): Promise<ExampleCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "genlock-example-")));
  const left = options.undrawn === true ? ["genlock", "genlock.lock"] : [];
  const source = join(repository, "examples", name);
  await cp(source, root, {
    recursive: true,
    filter: (path) =>
      !neverCopied.has(basename(path)) &&
      !(dirname(path) === source && left.includes(basename(path))),
  });
  await mkdir(join(root, "node_modules", "@genlock"), { recursive: true });
  const links = ["@genlock/openai", "genlock", "vite-plugin-genlock"].map((link) => [link, link]);
  for (const [link = "", target = ""] of [...links, ["vite", options.vite ?? "vite"]]) {
    await symlink(await realpath(join(modules, target)), join(root, "node_modules", link), "dir");
  }
  await linkOthers(source, root);
  // What was just ended may still be writing there.
  const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;
  return { root, remove: () => rm(root, removal) };
}

/** Links what only this example depends on. */
async function linkOthers(source: string, root: string): Promise<void> {
  const { devDependencies } = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  for (const name of Object.keys(devDependencies)) {
    const link = join(root, "node_modules", name);
    if (existsSync(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(source, "node_modules", name)), link, "dir");
  }
}
