import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { addLines } from "../init/add-lines.ts";
import { firstManifest, gitBlocks } from "../init/first-manifest.ts";
import { readIfThere, writeAtomically } from "../project/text-file.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

async function writeManifest(path: string, shown: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, firstManifest, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new GenlockError({ code: "MANIFEST_EXISTS", message: `${shown} is there already.` });
  }
}

/**
 * `genlock init`: a first manifest, and the lines git wants, added where they are missing.
 *
 * @throws GenlockError `MANIFEST_EXISTS`; nothing is touched then.
 */
export async function init(invocation: Invocation): Promise<ExitCode> {
  const { output, cwd } = invocation;
  const path = resolve(cwd, invocation.config ?? "genlock.yaml");
  const shown = (file: string): string => relative(cwd, file);
  await writeManifest(path, shown(path));
  const written = [shown(path)];
  for (const block of gitBlocks) {
    const file = join(dirname(path), block.file);
    const before = await readIfThere(file);
    const after = addLines(before, block);
    if (after !== before) {
      await writeAtomically(file, after);
      written.push(shown(file));
    }
  }
  if (output.json) output.data.json({ version: 1, written });
  else if (!output.quiet) output.data.line(`Written: ${visible(written.join(", "))}`);
  say(
    output,
    "Next: `genlock plan` shows what would be made, `genlock generate` makes it for free.",
  );
  return exitCodes.ok;
}
