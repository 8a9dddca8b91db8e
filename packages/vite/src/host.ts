import type { Session } from "@genlock/runner";
import type { ResolvedConfig } from "vite";
import type { GenlockOptions } from "./options.ts";
import { isSet } from "./environment.ts";

/** What one resolved Vite configuration has of genlock: a session that others share, and what holds here alone. */
export interface Host {
  readonly config: ResolvedConfig;
  readonly options: GenlockOptions;
  /** `plain`: a test run, which is given data and starts and writes nothing. */
  readonly mode: "build" | "dev" | "plain";
  readonly frozen: boolean;
  /** The manifest's session, opened at the first call and tried again after a failure. @throws GenlockError `MANIFEST_NOT_FOUND` … */
  session(): Promise<Session>;
  /** Gives the session back. The next call of `session` opens it again. */
  close(): Promise<void>;
}

/** Makes the host of a configuration. */
export function createHost(config: ResolvedConfig, options: GenlockOptions): Host {
  let opened: Promise<Session> | undefined;
  return {
    config,
    options,
    mode: isSet(process.env["VITEST"]) ? "plain" : config.command === "build" ? "build" : "dev",
    frozen: options.frozen ?? isSet(process.env["CI"]),
    async session() {
      // A build in which nothing changed needs no session, and loading what opens one takes longer than such a build.
      opened ??= import("./open-project-session.ts").then(({ openProjectSession }) =>
        openProjectSession(config, options.config),
      );
      try {
        return await opened;
      } catch (error) {
        opened = undefined;
        throw error;
      }
    },
    async close() {
      const closing = opened;
      opened = undefined;
      const session = await closing?.catch(() => undefined);
      await session?.close();
    },
  };
}
