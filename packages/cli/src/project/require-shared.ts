import { GenlockError } from "@genlock/core";
import type { SharedActions } from "@genlock/runner";
import { say, type Output } from "../reporters/output.ts";
import type { OpenProject } from "./with-project.ts";

/** What can be done with the shared store. @throws GenlockError `SHARED_STORE_NOT_SET` */
export function requireShared({ session }: OpenProject): SharedActions {
  if (session.shared !== undefined) return session.shared;
  throw new GenlockError({
    code: "SHARED_STORE_NOT_SET",
    message: "This project has no shared store.",
  });
}

/** Tells whoever brought a picture in that no run shares it. Says nothing where there is no shared store. */
export function sayNotShared({ session }: OpenProject, output: Output): void {
  if (session.shared === undefined) return;
  say(output, "It is on this machine alone so far: `genlock push` shares it.");
}

/** Where originals are shared and not committed, those that are gone come back before anybody misses them. */
export async function restoreShared({ session, project }: OpenProject): Promise<void> {
  if (session.shared !== undefined) await session.restore(project);
}

/** What to add where pictures are missing; `undefined`: the shared store answered, or there is none. */
export function sharedHint({ session }: Pick<OpenProject, "session">): string | undefined {
  const troubles = session.shared?.troubles() ?? [];
  return troubles.length === 0
    ? undefined
    : `${troubles.join(" ")} Nothing is bought in its place.`;
}
