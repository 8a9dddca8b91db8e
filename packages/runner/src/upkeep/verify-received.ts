import { receivedBeside, type AssetId, type LockEntry } from "@genlock/core";
import { receivedFilesOf, saveOriginals } from "../originals/save-originals.ts";
import { receivedOf } from "../session/original-of.ts";
import { placeReceived } from "../session/place-art.ts";
import { fetchReceived } from "../session/session-parts.ts";
import type { Finding } from "./finding.ts";
import { told, type Verification } from "./verification.ts";

/** An entry that is looked at. */
export interface ReceivedEntry {
  readonly id: AssetId;
  readonly entry: LockEntry;
  /** The id its files still go by; `undefined`: its own. */
  readonly fileId: AssetId | undefined;
}

/** Looks at the bytes as received beside a composite. The composite is served without them; only the way it was made is lost. */
export async function verifyReceived(
  { id, entry, fileId }: ReceivedEntry,
  verification: Verification,
): Promise<Finding[]> {
  const { project, parts, fix } = verification;
  const received = receivedBeside(entry);
  if (received === undefined) return [];
  const { originalsDir } = project;
  const own = await receivedFilesOf(originalsDir, id);
  const files = own.length > 0 ? own : await receivedFilesOf(originalsDir, fileId ?? id);
  if (files.some(({ digest }) => digest === received.digest)) return [];
  await fetchReceived({ id, entry }, project, parts);
  const isAtHand = parts.store.has(received.digest);
  const missing = isAtHand ? "received-missing" : "received-lost";
  const kind = files.length > 0 ? "received-changed" : missing;
  const path = told(project, receivedOf(project, id, received.mediaType));
  const finding = { kind, id, path, digest: received.digest } as const;
  const what = files.length > 0 ? "has other bytes" : "is gone";
  const message = `What was received for \`${id}\` ${what}.`;
  if (!isAtHand) {
    const hint = "Fetch it from where it was committed; the picture itself does not need it.";
    return [{ ...finding, message, hint, fixed: false }];
  }
  if (!fix) {
    const hint = "`genlock verify --fix` brings it back, for nothing.";
    return [{ ...finding, message, hint, fixed: false }];
  }
  const { root } = project;
  await saveOriginals({ dir: originalsDir, id }, parts.store);
  await placeReceived(id, entry, { root, originalsDir, store: parts.store, lock: project.lock });
  return [{ ...finding, message: `${message} It was brought back.`, hint: undefined, fixed: true }];
}
