import { readFile, unlink } from "node:fs/promises";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { createOnce } from "../disk/create-once.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { livenessOf, parseProcessIdentity } from "../process/identify-process.ts";
import type { Liveness, ProcessIdentity } from "../process/process-identity.ts";

/** What is in the file of a lease. */
export interface LeaseContent {
  /** Different for each acquisition. */
  readonly token: string;
  /** ISO time, UTC. */
  readonly since: string;
  readonly owner: ProcessIdentity;
}

/** A lease's file as it was found. */
export interface FoundLease {
  /** Exactly as it is in the file. */
  readonly text: string;
  /** `undefined`: garbage, or not written to its end yet. */
  readonly content: LeaseContent | undefined;
}

/** Makes the file of a lease; `false`: there is one. @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED` */
export async function createLeaseFile(
  path: string,
  content: LeaseContent,
  folder: string,
): Promise<boolean> {
  try {
    return await createOnce(path, `${JSON.stringify(content)}\n`, {
      self: content.owner,
      tempFolder: folder,
      // A lease means nothing after the machine was started anew.
      durable: false,
    });
  } catch (error) {
    throw diskError(error, `the lease ${path}`);
  }
}

/** `undefined`: there is no such file. @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED` */
export async function readLeaseFile(path: string): Promise<FoundLease | undefined> {
  try {
    const text = await retryBusy(() => readFile(path, "utf8"));
    return { text, content: parseContent(text) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw diskError(error, `the lease ${path}`);
  }
}

/** Deletes the file of a lease if it is there. Never rejects. */
export async function removeLeaseFile(path: string): Promise<void> {
  await retryBusy(() => unlink(path)).catch(() => undefined);
}

/** Whether who wrote it lives; `undefined`: it does not say who did. */
export function holderLiveness(found: FoundLease, self: ProcessIdentity): Liveness | undefined {
  return found.content === undefined ? undefined : livenessOf(found.content.owner, self);
}

function parseContent(text: string): LeaseContent | undefined {
  try {
    const { token, since, owner }: { token?: unknown; since?: unknown; owner?: unknown } =
      JSON.parse(text);
    const identity = parseProcessIdentity(owner);
    if (typeof token !== "string" || typeof since !== "string") return undefined;
    return identity && { token, since, owner: identity };
  } catch {
    return undefined;
  }
}
