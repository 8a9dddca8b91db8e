import type { AssetId } from "@genlock/core";
import pLimit from "p-limit";
import { findBytes } from "../session/find-bytes.ts";
import type { SessionParts } from "../session/session-parts.ts";
import type { Project } from "../session/session.ts";
import { pushCall } from "./call-exchange.ts";
import { namedOutputs } from "./named-outputs.ts";
import { blobName } from "./object-names.ts";
import type { PushOutcome } from "./shared-actions.ts";
import type { SharedStore } from "./shared-store.ts";
import { wantedKeys } from "./wanted-keys.ts";

/** Files written at once. */
const concurrency = 4;

/** Shares what the lock names; `SharedActions.push` has the contract. */
export async function pushProject(
  project: Project,
  { parts, shared }: { readonly parts: SessionParts; readonly shared: SharedStore },
): Promise<PushOutcome> {
  const { lock, originalsDir } = project;
  const places = { store: parts.store, originalsDir, lock };
  const limit = pLimit(concurrency);
  const pushed = new Set<string>();
  let written = 0;
  await limit.map(namedOutputs(lock), async ({ digest }) => {
    const path = await findBytes(digest, places);
    if (path === undefined) return;
    const result = await shared.objects.write(blobName(digest), { path, digest });
    pushed.add(digest);
    if (result === "written") written += 1;
  });
  const there = pushed.size - written;
  const recorded = await pushRecords({ project, pushed }, { parts, shared });
  return {
    ...recorded,
    written: written + recorded.written,
    there,
    absent: assetsWithout(pushed, project),
  };
}

/** Records the calls whose pictures are all shared. */
async function pushRecords(
  { project, pushed }: { readonly project: Project; readonly pushed: Set<string> },
  { parts, shared }: { readonly parts: SessionParts; readonly shared: SharedStore },
): Promise<Pick<PushOutcome, "written" | "records" | "unsigned">> {
  const limit = pLimit(concurrency);
  const found = await limit.map(
    wantedKeys(project),
    async (key) => (await parts.store.callsOf(key)).records,
  );
  const paid = found.flat().filter(({ billing }) => billing === "paid");
  const { signing } = shared;
  if (signing === undefined) return { written: 0, records: 0, unsigned: paid.length > 0 };
  const counts = await limit.map(paid, async (record) => {
    let written = 0;
    for (const { digest } of record.outputs) {
      if (pushed.has(digest)) continue;
      if (!parts.store.has(digest)) return undefined;
      const body = { path: parts.store.pathOf(digest), digest };
      if ((await shared.objects.write(blobName(digest), body)) === "written") written += 1;
    }
    return written + (await pushCall(record, signing));
  });
  const whole = counts.filter((count) => count !== undefined);
  return {
    written: whole.reduce((sum, count) => sum + count, 0),
    records: whole.length,
    unsigned: false,
  };
}

function assetsWithout(pushed: ReadonlySet<string>, { lock }: Project): AssetId[] {
  return [...lock.assets]
    .filter(([, { outputs }]) => outputs.some(({ digest }) => !pushed.has(digest)))
    .map(([id]) => id)
    .sort();
}
