import { readFile } from "node:fs/promises";
import { packageFile } from "../command-line/package-file.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";

/** The schema that ships with this package, where the modeline of `genlock init` finds it. */
const schemaFile = "manifest.schema.json";

/** `genlock schema`: the JSON Schema of the manifest, for editors and other tools. */
export async function schema(invocation: Invocation): Promise<ExitCode> {
  invocation.output.data.json(JSON.parse(await readFile(packageFile(schemaFile), "utf8")));
  return exitCodes.ok;
}
