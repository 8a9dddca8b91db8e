import {
  outputsBeside,
  type AssetId,
  type Beside,
  type LockEntry,
  type OutputBeside,
} from "@genlock/core";
import { besideFilesOf, saveOriginals } from "../originals/save-originals.ts";
import { besideOf } from "../session/original-of.ts";
import { placeBeside } from "../session/place-art.ts";
import { fetchBeside } from "../session/session-parts.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { told, type Verification } from "./verification.ts";

/** An entry that is looked at. */
export interface EntryBeside {
  readonly id: AssetId;
  readonly entry: LockEntry;
  /** The id its files still go by; `undefined`: its own. */
  readonly fileId: AssetId | undefined;
}

/**
 * Looks at what belongs beside an original: bytes as received, and earlier turns. The picture is served without them; only
 * the way it was made is lost.
 */
export async function verifyBeside(
  { id, entry, fileId }: EntryBeside,
  verification: Verification,
): Promise<Finding[]> {
  const { project, parts } = verification;
  const wanted = outputsBeside(entry);
  if (wanted.length === 0) return [];
  const own = await besideFilesOf(project.originalsDir, id);
  const files = own.length > 0 ? own : await besideFilesOf(project.originalsDir, fileId ?? id);
  const wrong = wanted.filter(({ beside, output }) =>
    files.every((file) => file.beside !== beside || file.digest !== output.digest),
  );
  if (wrong.length === 0) return [];
  await fetchBeside({ id, entry }, project, parts);
  const fixed = verification.fix && (await bringBack({ id, entry }, verification));
  return wrong.map((other) => {
    const isThere = files.some(({ beside }) => beside === other.beside);
    return findingOf({ id, other, isThere, fixed }, verification);
  });
}

async function bringBack(
  { id, entry }: Pick<EntryBeside, "id" | "entry">,
  { project, parts }: Verification,
): Promise<boolean> {
  const { root, originalsDir, lock } = project;
  await saveOriginals({ dir: originalsDir, id }, parts.store);
  await placeBeside(id, entry, { root, originalsDir, store: parts.store, lock });
  return true;
}

interface WrongBeside {
  readonly id: AssetId;
  readonly other: OutputBeside;
  /** Whether there is a file, with other bytes. */
  readonly isThere: boolean;
  readonly fixed: boolean;
}

function findingOf(
  { id, other, isThere, fixed }: WrongBeside,
  { project, parts }: Verification,
): Finding {
  const { digest } = other.output;
  const isAtHand = parts.store.has(digest);
  const path = told(project, besideOf(project, id, other));
  const kind = kindOf(other.beside, isThere ? "changed" : isAtHand ? "missing" : "lost");
  const message = `${nameOf(other.beside, id)} ${isThere ? "has other bytes" : "is gone"}.`;
  const finding = { kind, id, path, digest } as const;
  if (fixed && isAtHand) {
    return { ...finding, message: `${message} It was brought back.`, hint: undefined, fixed };
  }
  const hint = isAtHand
    ? "`genlock verify --fix` brings it back, for nothing."
    : "Fetch it from where it was committed; the picture itself does not need it.";
  return { ...finding, message, hint, fixed: false };
}

function kindOf(beside: Beside, what: "missing" | "lost" | "changed"): FindingKind {
  return beside === "received" ? `received-${what}` : `turn-${what}`;
}

function nameOf(beside: Beside, id: AssetId): string {
  if (beside === "received") return `What was received for \`${id}\``;
  return `The picture of turn ${beside.slice("turn-".length)} of \`${id}\``;
}
