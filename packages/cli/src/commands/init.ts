import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { addLines } from "../init/add-lines.ts";
import { firstManifest, gitBlocks, type OriginalsPlace } from "../init/first-manifest.ts";
import { readIfThere, writeAtomically } from "../project/text-file.ts";
import { say, type Output } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock init` can be told. */
export interface InitFlags {
  /** Where originals are kept. Default: in git. */
  readonly originals?: OriginalsPlace;
}

/** Answers whether there was none. */
async function writeManifest(path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, firstManifest, { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return false;
  }
}

/**
 * `genlock init`: a first manifest, and the lines git wants, added where they are missing. Whoever says where originals are kept
 * may have a manifest already, which is not touched.
 *
 * @throws GenlockError `MANIFEST_EXISTS`; nothing is touched then.
 */
export async function init(invocation: Invocation, { originals }: InitFlags): Promise<ExitCode> {
  const { output, cwd } = invocation;
  const path = resolve(cwd, invocation.config ?? "genlock.yaml");
  const shown = (file: string): string => relative(cwd, file);
  const isNew = await writeManifest(path);
  if (!isNew && originals === undefined) {
    throw new GenlockError({
      code: "MANIFEST_EXISTS",
      message: `${shown(path)} is there already.`,
    });
  }
  const written = new Set(isNew ? [shown(path)] : []);
  for (const block of gitBlocks(originals)) {
    const file = join(dirname(path), block.file);
    const before = await readIfThere(file);
    const after = addLines(before, block);
    if (after !== before) {
      await writeAtomically(file, after);
      written.add(shown(file));
    }
  }
  report(output, [...written]);
  if (isNew) {
    say(
      output,
      "Next: `genlock plan` shows what would be made, `genlock generate` makes it for free.",
    );
  }
  return exitCodes.ok;
}

function report(output: Output, written: readonly string[]): void {
  if (output.json) output.data.json({ version: 1, written });
  else if (!output.quiet) {
    const files = visible(written.join(", "));
    output.data.line(
      written.length === 0 ? "Nothing to write: git knows already." : `Written: ${files}`,
    );
  }
}
