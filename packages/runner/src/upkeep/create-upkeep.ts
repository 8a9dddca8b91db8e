import { readLockFile } from "../lock-file/lock-file.ts";
import type { SessionParts } from "../session/session-parts.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { findGarbage } from "./find-garbage.ts";
import { findHealth } from "./find-health.ts";
import { tallyCosts } from "./tally-costs.ts";
import type { Upkeep } from "./upkeep.ts";
import { verifyProject } from "./verify-project.ts";

/** Creates what a session offers for looking after what was bought. */
export function createUpkeep(parts: SessionParts): Upkeep {
  const { store, ledger, history, places } = parts;
  return {
    costs: async ({ lock }, since) => tallyCosts(await ledger.read(), lock, since),
    verify: (project, { fix = false } = {}) => verifyProject({ project, parts, fix }),
    garbage: async ({ lock }) =>
      findGarbage({ store, lock, history: await history.all(), now: Date.now() }),
    collect: async (_project, calls) => {
      const { lock } = await readLockFile(places.lock);
      return collectGarbage(calls, { store, lock });
    },
    health: (project) => findHealth(project, parts),
  };
}
