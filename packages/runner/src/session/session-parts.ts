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
import pLimit from "p-limit";
import type { History } from "../history/history.ts";
import type { Leases } from "../leases/leases.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { FetchSettings } from "../remote/fetch-settings.ts";
import { restoreFromGit } from "../restore/restore-from-git.ts";
import type { Inspection } from "../run/run-ports.ts";
import type { SharedStore } from "../shared-store/shared-store.ts";
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
  /** Absolute paths of the modules of the project's own steps, by name. */
  readonly steps: ReadonlyMap<string, string>;
  /** What services hold of what was uploaded. */
  readonly files: UploadedFiles;
  /** `undefined`: as {@link FetchSettings} says. */
  readonly fetch: FetchSettings | undefined;
  /** `undefined`: nothing is shared. */
  readonly shared: SharedStore | undefined;
}

/** Pictures looked for at once. */
const concurrency = 6;

/** What planning sees; for the few originals that are in neither folder nor store, git and the shared store are asked. */
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
  await pLimit(concurrency).map(missingOriginals(project, index), async (id) => {
    const output = currentOutput(project.lock.assets.get(id));
    if (output === undefined || index.restorable(id, output.digest)) return;
    if (await fetchPicture({ id, output }, project, parts)) inGit.add(output.digest);
  });
  return inGit.size === 0
    ? index
    : createStoreIndex({ originalsDir, moves, listing: parts.store.loadIndex(), inGit });
}

/** Where the original of an asset is, if it is there by name and size; an absolute path. */
export function originalsIn(
  project: Project,
  store: Store,
): (id: AssetId, output: LockedOutput) => string | undefined {
  const { originalsDir, moves } = project;
  const listing = store.loadIndex();
  const index = createStoreIndex({ originalsDir, moves, listing, inGit: new Set() });
  return (id, output) =>
    index.hasOriginal(id, output) ? originalOf(project, id, output.mediaType) : undefined;
}

/** Puts what belongs beside an original into the store, when git or the shared store alone has it. */
export async function fetchBeside(
  { id, entry }: { readonly id: AssetId; readonly entry: LockEntry | undefined },
  project: Pick<Project, "root" | "originalsDir" | "moves">,
  parts: Pick<SessionParts, "store" | "shared">,
): Promise<void> {
  for (const { beside, output } of outputsBeside(entry)) {
    if (parts.store.has(output.digest)) continue;
    await fetchPicture({ id, output, beside }, project, parts);
  }
}

/** A picture to look for. */
export interface SoughtPicture {
  readonly id: AssetId;
  readonly output: LockedOutput;
  /** What it is beside the original. Default: it is the original. */
  readonly beside?: Beside | undefined;
}

/**
 * Puts a picture's bytes into the store when git has them under the asset's name, or else the shared store by their digest. Trouble
 * there means that they have not.
 */
export async function fetchPicture(
  { id, output, beside }: SoughtPicture,
  project: Pick<Project, "root" | "originalsDir" | "moves">,
  { store, shared }: Pick<SessionParts, "store" | "shared">,
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
    if (blob !== undefined) return true;
  } catch {
    // The shared store may have it all the same.
  }
  return (await shared?.fetchBlob(output)) ?? false;
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
