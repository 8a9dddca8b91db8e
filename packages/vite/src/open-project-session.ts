import { dirname, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import {
  createProviderLoader,
  findManifest,
  loadConfig,
  openSession,
  projectFetchSettings,
  sharedStoreSettings,
  stepPaths,
  type LockResolution,
  type Session,
} from "@genlock/runner";
import { findTelemetry, traceRuns } from "@genlock/runner/telemetry";
import type { Logger, ResolvedConfig } from "vite";
import { isSet, readEnvironment } from "./environment.ts";
import { printable } from "./printable.ts";

/**
 * Opens the session of the manifest that a Vite configuration means.
 *
 * @param manifest relative to Vite's root; `undefined`: the nearest one from there upwards.
 * @throws GenlockError `MANIFEST_NOT_FOUND`, `CONFIG_INVALID`
 */
export async function openProjectSession(
  config: ResolvedConfig,
  manifest: string | undefined,
): Promise<Session> {
  const manifestPath =
    manifest === undefined ? await findManifest(config.root) : resolve(config.root, manifest);
  if (manifestPath === undefined) {
    const message = `There is no genlock.yaml in ${config.root} or above it.`;
    const hint = "Run `genlock init` to make one, or name it with the plugin's option `config`.";
    throw new GenlockError({ code: "MANIFEST_NOT_FOUND", message, hint });
  }
  const projectRoot = dirname(manifestPath);
  const loaded = await loadConfig(projectRoot);
  const { cacheDir } = loaded.config;
  const environment = readEnvironment(config);
  const session = await openSession({
    manifestPath,
    merges: isSet(environment["CI"]) ? undefined : { onResolved: tellResolution(config.logger) },
    cacheDir: cacheDir === undefined ? undefined : resolve(projectRoot, cacheDir),
    steps: stepPaths(loaded.config, projectRoot),
    fetch: projectFetchSettings(loaded.config, environment),
    sharedStore: sharedStoreSettings(loaded.config, environment),
    loadProviders: createProviderLoader({
      projectRoot,
      environment,
      embedded: { draft: () => import("@genlock/draft") },
      config: loaded.config,
    }),
  });
  return traced(session, projectRoot);
}

async function traced(session: Session, projectRoot: string): Promise<Session> {
  const telemetry = await findTelemetry(projectRoot);
  return telemetry === undefined ? session : traceRuns(session, telemetry);
}

function tellResolution(logger: Logger): (resolution: LockResolution) => void {
  return ({ assets }) => {
    const names = assets.map(printable).join(", ");
    const told = `genlock: genlock.lock had conflict markers of a merge, and was resolved (${names}).`;
    logger.warn(`${told} Look at it, then \`git add\` it and the pictures.`);
  };
}
