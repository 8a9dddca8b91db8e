import { isRedoable, removeEntries } from "@genlock/core";
import { updateLockFile } from "../../lock-file/lock-file.ts";
import { saveOriginals } from "../../originals/save-originals.ts";
import { removeOriginal } from "../../originals/write-original.ts";
import type { SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";
import type { ArtResult, Orphan } from "./art-actions.ts";
import { resultOf } from "./change-art.ts";

/** Art of assets that are not in the manifest, sorted by id. */
export function listOrphans({ lock, assets }: Pick<Project, "lock" | "assets">): Orphan[] {
  return [...lock.assets]
    .filter(([id]) => !assets.has(id))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { pinned, outputs }]) => ({
      id,
      pinned,
      irreplaceable: outputs.flatMap((output) => (isRedoable(output) ? [] : [output.digest])),
    }));
}

/** Takes orphans out of lock and originals. Their files go into the store first, and the lock lets go before they go. */
export async function pruneOrphans(project: Project, parts: SessionParts): Promise<ArtResult> {
  const { root, originalsDir: dir, lock } = project;
  const ids = listOrphans(project).flatMap(({ id, pinned }) => (pinned ? [] : [id]));
  for (const id of ids) await saveOriginals({ dir, id }, parts.store);
  const after = removeEntries(lock, ids);
  await parts.history.recordReplaced({ before: lock, after, by: "prune" });
  const update = await updateLockFile({
    path: parts.places.lock,
    leases: parts.leases,
    // What somebody pinned or made anew meanwhile is not what was agreed to.
    change: (onDisk) =>
      removeEntries(
        onDisk,
        ids.filter((id) => {
          const entry = onDisk.assets.get(id);
          return entry?.pinned === false && entry.current === lock.assets.get(id)?.current;
        }),
      ),
  });
  for (const id of ids) {
    if (!update.lock.assets.has(id)) await removeOriginal({ root, dir, id });
  }
  return resultOf(project, update.lock);
}
