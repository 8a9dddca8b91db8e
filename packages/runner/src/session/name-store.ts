import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createOnce } from "../disk/create-once.ts";
import { diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { identifyProcess } from "../process/identify-process.ts";

/**
 * Names the store in a folder of state: a random name that the first who asks writes down. Answers 32 hex digits.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function nameStore(state: string): Promise<string> {
  const path = join(state, "store-name");
  await makeFolder(state);
  try {
    const name = `${randomBytes(16).toString("hex")}\n`;
    await createOnce(path, name, { self: identifyProcess(), tempFolder: state });
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    throw diskError(error, path);
  }
}
