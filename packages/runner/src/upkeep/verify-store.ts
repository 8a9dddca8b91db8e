import type { AssetId, Digest } from "@genlock/core";
import { createReadStream } from "node:fs";
import { saveStream } from "../merge/unmerged-files.ts";
import { findBytes } from "../session/find-bytes.ts";
import { fetchPicture } from "../session/session-parts.ts";
import type { Finding } from "./finding.ts";
import { told, type Verification } from "./verification.ts";

/** Hashes everything in the store, and looks whether what was paid is there. */
export async function verifyStore(verification: Verification): Promise<Finding[]> {
  const { project, parts } = verification;
  const { store } = parts;
  const findings: Finding[] = [];
  const corrupt = new Set<Digest>();
  for (const { digest, path } of await store.list()) {
    if ((await store.verify(digest)) !== "corrupt") continue;
    corrupt.add(digest);
    findings.push(await corruptFinding(digest, path, verification));
  }
  const { records, warnings } = await store.listRecords();
  for (const record of records) {
    for (const { digest } of record.billing === "paid" ? record.outputs : []) {
      if (corrupt.has(digest) || store.has(digest)) continue;
      const places = { store, originalsDir: project.originalsDir, lock: project.lock };
      if ((await findBytes(digest, places)) !== undefined) continue;
      findings.push(lostFinding(digest, told(project, store.pathOf(digest)), verification));
    }
  }
  for (const message of warnings) findings.push(unreadable(message, told(project, store.dir)));
  return findings;
}

async function corruptFinding(
  digest: Digest,
  path: string,
  verification: Verification,
): Promise<Finding> {
  const { project, fix } = verification;
  const id = ownerOf(digest, verification);
  const base = { kind: "store-corrupt", id, path: told(project, path), digest } as const;
  const message = "A stored picture had other bytes than it should; it is in the quarantine now.";
  if (fix && (await bringBack(digest, verification))) {
    return { ...base, message: `${message} It was brought back.`, hint: undefined, fixed: true };
  }
  const hint = fix
    ? "Its right bytes are nowhere here: look in a backup, or on another machine."
    : "`genlock verify --fix` brings it back from the originals or from git, if they have it.";
  return { ...base, message, hint, fixed: false };
}

/** Puts the right bytes into the store again, from the originals or from git. */
async function bringBack(digest: Digest, { project, parts }: Verification): Promise<boolean> {
  const { store } = parts;
  const { originalsDir, lock } = project;
  const path = await findBytes(digest, { store, originalsDir, lock });
  if (path !== undefined) {
    const blob = await saveStream(createReadStream(path), store);
    return blob?.digest === digest;
  }
  for (const [id, entry] of lock.assets) {
    const output = entry.outputs.find((one) => one.digest === digest);
    if (output !== undefined && (await fetchPicture({ id, output }, project, parts))) return true;
  }
  return false;
}

function ownerOf(digest: Digest, { project }: Verification): AssetId | undefined {
  for (const [id, { outputs }] of project.lock.assets) {
    if (outputs.some((output) => output.digest === digest)) return id;
  }
  return undefined;
}

function lostFinding(digest: Digest, path: string, verification: Verification): Finding {
  return {
    kind: "store-lost",
    id: ownerOf(digest, verification),
    path,
    digest,
    message: "A paid picture was stored, and its bytes are nowhere here any more.",
    hint: "Look in a backup, or in the quarantine of .genlock/store.",
    fixed: false,
  };
}

function unreadable(message: string, path: string): Finding {
  return {
    kind: "record-unreadable",
    id: undefined,
    path,
    digest: undefined,
    message,
    hint: "Its pictures stay; restore the record from a backup if there is one.",
    fixed: false,
  };
}
