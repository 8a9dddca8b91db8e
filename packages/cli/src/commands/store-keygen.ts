import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { createSigningKey } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock store keygen` can be told. */
export interface StoreKeygenFlags {
  /** Where the private key goes; relative to the working directory. */
  readonly out: string;
}

/**
 * `genlock store keygen`: makes a key to sign with. The private half goes into a new file that its owner alone can read, and is
 * never shown; the public half is printed.
 */
export async function storeKeygen(
  { output, cwd }: Invocation,
  { out }: StoreKeygenFlags,
): Promise<ExitCode> {
  const path = resolve(cwd, out);
  const { publicKey, privateKey } = createSigningKey();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${privateKey}\n`, { flag: "wx", mode: 0o600 });
  const shown = relative(cwd, path);
  if (output.json) output.data.json({ version: 1, publicKey, file: shown });
  else output.data.line(publicKey);
  say(output, `The private key is in ${visible(shown)}: put it into the secrets of your CI as`);
  say(output, "GENLOCK_STORE_SIGNING_KEY and delete the file. Never commit it.");
  say(output, "The key above goes into `sharedStore.keys` of genlock.config.ts, and is committed.");
  return exitCodes.ok;
}
