import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateFiles } from "./generation/generate-files.ts";

/*
 * Everything that is made from the schemas: types, the precompiled validator, and the copies that ship with the command
 * line. `--write` writes it; `--check` names what is stale and answers 1.
 */
const workspace = join(import.meta.dirname, "..");

/** Files whose committed text is not what the schemas ask for. */
async function findStale(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const current = await readFile(join(workspace, path), "utf8").catch(() => undefined);
    if (current?.replaceAll("\r\n", "\n") !== text) stale.push(path);
  }
  return stale;
}

async function writeAll(
  paths: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const path of paths) {
    const target = join(workspace, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, files.get(path) ?? "");
  }
}

async function main(mode: string | undefined): Promise<number> {
  if (mode !== "--check" && mode !== "--write") {
    process.stderr.write("Usage: node schemas/generate.ts --check | --write\n");
    return 64;
  }
  const files = await generateFiles(import.meta.dirname);
  const stale = await findStale(files);
  if (mode === "--write") await writeAll(stale, files);
  for (const path of stale) {
    process.stdout.write(mode === "--write" ? `wrote ${path}\n` : `stale: ${path}\n`);
  }
  if (mode === "--write" || stale.length === 0) return 0;
  process.stdout.write("Run `npm run generate` and commit the files.\n");
  return 1;
}

process.exitCode = await main(process.argv[2]);
