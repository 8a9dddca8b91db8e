import {
  currentOutput,
  outputsBeside,
  type AssetId,
  type Beside,
  type Digest,
  type LockedOutput,
  type LockEntry,
  type StoreIndex,
} from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import type { UploadedFiles } from "@genlock/provider";
import { relative, sep } from "node:path";
import type { History } from "../history/history.ts";
import type { Leases } from "../leases/leases.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { FetchSettings } from "../remote/fetch-settings.ts";
import { restoreFromGit } from "../restore/restore-from-git.ts";
import type { Inspection } from "../run/run-ports.ts";
import type { Store } from "../store/store.ts";
import { besideOf, originalOf } from "./original-of.ts";
import { missingOriginals, requireValid } from "./plan-project.ts";
import type { ProjectPlaces } from "./project-places.ts";
import type { Project } from "./session.ts";
import { createStoreIndex } from "./store-index.ts";

/** The adapters of one session. */
export interface SessionParts {
  readonly places: ProjectPlaces;
  readonly store: Store;
  readonly leases: Leases;
  readonly ledger: Ledger;
  readonly history: History;
  readonly deriver: Deriver;
  /** What services hold of what was uploaded. */
  readonly files: UploadedFiles;
  /** `undefined`: as {@link FetchSettings} says. */
  readonly fetch: FetchSettings | undefined;
}

/** What planning sees; for the few originals that are in neither folder nor store, git is asked. */
export async function indexFor(project: Project, parts: SessionParts): Promise<StoreIndex> {
  requireValid(project);
  const { originalsDir, moves } = project;
  const index = createStoreIndex({
    originalsDir,
    moves,
    listing: parts.store.loadIndex(),
    inGit: new Set(),
  });
  const inGit = new Set<Digest>();
  for (const id of missingOriginals(project, index)) {
    const output = currentOutput(project.lock.assets.get(id));
    if (output === undefined || index.restorable(id, output.digest)) continue;
    if (await fetchFromGit({ id, output }, project, parts)) inGit.add(output.digest);
  }
  return inGit.size === 0
    ? index
    : createStoreIndex({ originalsDir, moves, listing: parts.store.loadIndex(), inGit });
}

/** Whether the original of an asset is there, by name and size. */
export function presenceIn(
  { originalsDir, moves }: Project,
  store: Store,
): (id: AssetId, output: LockedOutput) => boolean {
  const listing = store.loadIndex();
  const index = createStoreIndex({ originalsDir, moves, listing, inGit: new Set() });
  return (id, output) => index.hasOriginal(id, output);
}

/** Puts what belongs beside an original into the store, when git alone has it. */
export async function fetchBeside(
  { id, entry }: { readonly id: AssetId; readonly entry: LockEntry | undefined },
  project: Pick<Project, "root" | "originalsDir" | "moves">,
  parts: Pick<SessionParts, "store">,
): Promise<void> {
  for (const { beside, output } of outputsBeside(entry)) {
    if (parts.store.has(output.digest)) continue;
    await fetchFromGit({ id, output, beside }, project, parts);
  }
}

/** A picture to look for. */
export interface SoughtPicture {
  readonly id: AssetId;
  readonly output: LockedOutput;
  /** What it is beside the original. Default: it is the original. */
  readonly beside?: Beside | undefined;
}

/** Puts a picture's bytes into the store when git has them under the asset's name. Trouble there means that it has not. */
export async function fetchFromGit(
  { id, output, beside }: SoughtPicture,
  project: Pick<Project, "root" | "originalsDir" | "moves">,
  { store }: Pick<SessionParts, "store">,
): Promise<boolean> {
  const path =
    beside === undefined
      ? originalOf(project, id, output.mediaType)
      : besideOf(project, id, { beside, output });
  try {
    const blob = await restoreFromGit({
      root: project.root,
      path: relative(project.root, path).split(sep).join("/"),
      digest: output.digest,
      byteLength: output.byteLength,
      store,
    });
    return blob !== undefined;
  } catch {
    return false;
  }
}

/** Decodes a picture wholly, in a child process. */
export async function inspectWith(
  deriver: Pick<Deriver, "inspect">,
  path: string,
): Promise<Inspection> {
  const inspection = await deriver.inspect(path);
  return inspection.ok
    ? { ok: true, ...inspection.facts }
    : { ok: false, reason: inspection.detail };
}
