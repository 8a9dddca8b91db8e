import type { SessionParts } from "../session/session-parts.ts";
import { findSharedGarbage } from "./find-shared-garbage.ts";
import { pullProject } from "./pull-project.ts";
import { pushProject } from "./push-project.ts";
import type { SharedActions } from "./shared-actions.ts";
import { sharedStatus } from "./shared-status.ts";
import { verifyShared } from "./verify-shared.ts";

/** Creates what a session offers for the store that a team shares. `undefined`: there is none. */
export function createSharedActions(parts: SessionParts): SharedActions | undefined {
  const { shared, places } = parts;
  if (shared === undefined) return undefined;
  const { objects } = shared;
  return {
    troubles: () => shared.troubles(),
    push: (project) => pushProject(project, { parts, shared }),
    pull: (project) => pullProject(project, { parts, shared }),
    status: (project) => sharedStatus(project, shared),
    verify: (project) => verifyShared(project, shared),
    garbage: (project, days) =>
      findSharedGarbage(project, { objects, lockPath: places.lock, days, now: Date.now() }),
    async collect({ names }) {
      for (const name of names) await objects.remove(name);
    },
  };
}
