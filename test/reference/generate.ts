import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { referenceFiles } from "./reference-files.ts";

/*
 * The pages of the documentation that are made from data. `--write` writes them; `--check` names what is stale and answers 1.
 */
const workspace = join(import.meta.dirname, "../..");

async function main(mode: string | undefined): Promise<number> {
  if (mode !== "--check" && mode !== "--write") {
    process.stderr.write("Usage: node test/reference/generate.ts --check | --write\n");
    return 64;
  }
  let stale = 0;
  for (const [path, text] of referenceFiles()) {
    const target = join(workspace, path);
    const current = await readFile(target, "utf8").catch(() => undefined);
    if (current?.replaceAll("\r\n", "\n") === text) continue;
    stale += 1;
    if (mode === "--write") {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    process.stdout.write(mode === "--write" ? `wrote ${path}\n` : `stale: ${path}\n`);
  }
  if (mode === "--write" || stale === 0) return 0;
  process.stdout.write("Run `npm run generate` and commit the files.\n");
  return 1;
}

process.exitCode = await main(process.argv[2]);
