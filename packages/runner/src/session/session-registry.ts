import { createSession } from "./create-session.ts";
import type { Session, SessionOptions } from "./session.ts";

interface SharedSession {
  readonly session: Promise<Session>;
  users: number;
}

/** On the global object, because Vite may load this package twice and restarts with new plugin objects. */
const registryName = Symbol.for("@genlock/runner/sessions/v1");

/**
 * Opens the session of a manifest, or joins the one that this process has: so paid work happens once however many servers,
 * environments and copies of this package there are. Each user calls `close`; the last one ends it.
 *
 * @param options the first user's hold for all.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const sessions = sharedSessions();
  const shared = sessions.get(options.manifestPath) ?? {
    session: createSession(options),
    users: 0,
  };
  sessions.set(options.manifestPath, shared);
  shared.users += 1;
  const session = await shared.session;
  let isOpen = true;
  return {
    ...session,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      shared.users -= 1;
      if (shared.users > 0) return;
      sessions.delete(options.manifestPath);
      await session.close();
    },
  };
}

function sharedSessions(): Map<string, SharedSession> {
  const known: unknown = Reflect.get(globalThis, registryName);
  if (isRegistry(known)) return known;
  const created = new Map<string, SharedSession>();
  Reflect.set(globalThis, registryName, created);
  return created;
}

function isRegistry(value: unknown): value is Map<string, SharedSession> {
  return value instanceof Map;
}
