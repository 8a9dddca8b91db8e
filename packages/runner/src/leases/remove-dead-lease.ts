import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ProcessIdentity } from "../process/process-identity.ts";
import {
  createLeaseFile,
  holderLiveness,
  readLeaseFile,
  removeLeaseFile,
  type FoundLease,
} from "./lease-file.ts";

/**
 * Deletes the file of a dead holder's lease. `false`: someone else is at it; try again a moment later.
 *
 * Two who both found the holder dead must not delete one after the other, for the second would delete the lease that the first
 * has taken meanwhile. So each lays down a claim and then looks for the claims of others: of two at once, the later
 * one sees the earlier and steps back. A claim's name is never used twice, so a dead one's can be deleted by anyone.
 */
export async function removeDeadLease(
  path: string,
  dead: FoundLease,
  self: ProcessIdentity,
): Promise<boolean> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.claim-`;
  const token = randomBytes(8).toString("hex");
  const claim = join(folder, `${prefix}${token}`);
  await createLeaseFile(claim, { token, since: new Date().toISOString(), owner: self }, folder);
  try {
    for (const name of await readdir(folder)) {
      if (!name.startsWith(prefix) || name === basename(claim)) continue;
      if (!(await removeDeadClaim(join(folder, name), self))) return false;
    }
    const found = await readLeaseFile(path);
    if (found?.text === dead.text) await removeLeaseFile(path);
    return true;
  } finally {
    await removeLeaseFile(claim);
  }
}

/** `false`: its owner may live. */
async function removeDeadClaim(path: string, self: ProcessIdentity): Promise<boolean> {
  const found = await readLeaseFile(path);
  if (found === undefined) return true;
  if (holderLiveness(found, self) !== "dead") return false;
  await removeLeaseFile(path);
  return true;
}
