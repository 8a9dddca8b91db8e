import {
  currentOutput,
  isRedoable,
  jobKey,
  type AssetId,
  type LockedOutput,
  type LockEntry,
} from "@genlock/core";
import { lstat, readFile } from "node:fs/promises";
import { isLfsPointer } from "../originals/lfs-pointer.ts";
import { originalsOf, type NamedOriginal } from "../originals/save-originals.ts";
import { originalOf } from "../session/original-of.ts";
import { fetchPicture, inspectWith } from "../session/session-parts.ts";
import { placeOriginal } from "../session/place-art.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { verifyBeside } from "./verify-beside.ts";
import { told, type Verification } from "./verification.ts";

/** Looks at one entry of the lock and at its original. */
export async function verifyEntry(id: AssetId, verification: Verification): Promise<Finding[]> {
  const { project } = verification;
  const entry = project.lock.assets.get(id);
  const output = currentOutput(entry);
  if (entry === undefined || output === undefined) return [];
  const findings = isAsKeyed(entry) ? [] : [editedEntry(id)];
  const path = originalOf(project, id, output.mediaType);
  const fileId = project.moves.find(({ to }) => to === id)?.from;
  const named = await originalsOf(project.originalsDir, id);
  const files =
    named.length === 0 && fileId !== undefined
      ? await originalsOf(project.originalsDir, fileId)
      : named;
  const right = files.find((file) => file.digest === output.digest && file.path === path);
  const others = files.filter((file) => file !== right);
  if (right === undefined) {
    findings.push(await wrongOriginal({ id, output, path, others }, verification));
  } else {
    for (const other of others) findings.push(secondFile(id, told(project, other.path)));
  }
  return [...findings, ...(await verifyBeside({ id, entry, fileId }, verification))];
}

/** Whether the key is the one of the fields beside it: people edit and merge the lock. */
function isAsKeyed({ accepts }: LockEntry): boolean {
  return jobKey(accepts.fields) === accepts.key;
}

function editedEntry(id: AssetId): Finding {
  return {
    kind: "lock-edited",
    id,
    path: "genlock.lock",
    digest: undefined,
    message: `What \`${id}\` stands for is not what its key says: the lock was edited.`,
    hint: `Restore genlock.lock from git; \`genlock keep ${id}\` accepts the art for what the manifest says.`,
    fixed: false,
  };
}

function secondFile(id: AssetId, path: string): Finding {
  return {
    kind: "original-twice",
    id,
    path,
    digest: undefined,
    message: `Another file has the name of \`${id}\` and is not its locked picture.`,
    hint: `\`genlock adopt ${id}\` takes it in; or remove it.`,
    fixed: false,
  };
}

interface WrongOriginal {
  readonly id: AssetId;
  readonly output: LockedOutput;
  /** Where the original should be. */
  readonly path: string;
  readonly others: readonly NamedOriginal[];
}

async function wrongOriginal(wrong: WrongOriginal, verification: Verification): Promise<Finding> {
  const { project, parts, fix } = verification;
  const { id, output } = wrong;
  const kind = await kindOf(wrong, verification);
  const isAtHand =
    parts.store.has(output.digest) || (await fetchPicture({ id, output }, project, parts));
  const file = { id, path: told(project, wrong.path), digest: output.digest };
  if (isAtHand && fix) {
    const { root, originalsDir } = project;
    await placeOriginal(id, output, { root, originalsDir, store: parts.store, lock: project.lock });
    const { message } = words(kind, wrong);
    const [saved] = wrong.others.filter(({ digest }) => parts.store.has(digest));
    const kept =
      saved === undefined || kind === "lfs-pointer"
        ? ""
        : ` What was there is kept at ${told(project, parts.store.pathOf(saved.digest))}.`;
    const mended = `${message} The locked picture was brought back.${kept}`;
    return { kind, ...file, message: mended, hint: undefined, fixed: true };
  }
  const shown = kind === "original-missing" && !isAtHand ? "original-lost" : kind;
  const { message, hint } = words(shown, wrong);
  return { kind: shown, ...file, message, hint: hintFor(hint, wrong, isAtHand), fixed: false };
}

async function kindOf(
  { path, others }: WrongOriginal,
  { parts }: Verification,
): Promise<FindingKind> {
  const [other] = others;
  if (other === undefined) {
    const stats = await lstat(path).catch(() => undefined);
    return stats === undefined ? "original-missing" : "original-damaged";
  }
  if (other.byteLength <= 1024 && isLfsPointer(await readFile(other.path))) return "lfs-pointer";
  const seen = await inspectWith(parts.deriver, other.path);
  return seen.ok ? "original-edited" : "original-damaged";
}

function words(
  kind: FindingKind,
  { id }: WrongOriginal,
): { readonly message: string; readonly hint: string | undefined } {
  switch (kind) {
    case "lfs-pointer":
      return {
        message: `The original of \`${id}\` is a pointer of Git LFS that was not fetched.`,
        hint: "Run `git lfs pull`.",
      };
    case "original-edited":
      return {
        message: `The original of \`${id}\` is another picture than the locked one.`,
        hint: `\`genlock adopt ${id}\` takes it in.`,
      };
    case "original-damaged":
      return { message: `The original of \`${id}\` is damaged.`, hint: undefined };
    case "original-lost":
      return {
        message: `The original of \`${id}\` is gone, and its bytes are nowhere here.`,
        hint: undefined,
      };
    default:
      return { message: `The original of \`${id}\` is gone.`, hint: undefined };
  }
}

function hintFor(
  first: string | undefined,
  { id, output }: WrongOriginal,
  isAtHand: boolean,
): string {
  const parts = first === undefined ? [] : [first];
  if (isAtHand) parts.push("`genlock verify --fix` brings the locked one back, for nothing.");
  else if (first === undefined) {
    parts.push("Fetch it from where it was committed, or from a colleague.");
    if (isRedoable(output)) parts.push("`genlock generate` draws it again, for nothing.");
    else if (output.role === "imported") parts.push("`genlock import` brings a picture in again.");
    else parts.push(`\`genlock generate --rebuy ${id}\` buys it again.`);
  }
  return parts.join(" ");
}
