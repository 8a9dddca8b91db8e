import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import type { MergeSeat, Session } from "@genlock/runner";
import {
  createProviderLoader,
  createSession,
  findManifest,
  loadConfig,
  projectFetchSettings,
  sharedStoreSettings,
  stepPaths,
} from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { readPackageVersion } from "../command-line/package-version.ts";
import type { Environment } from "./environment.ts";
import { isContinuousIntegration, withDotEnv } from "./environment.ts";
import { mergeSeat } from "./merge-seat.ts";

async function findNamed(cwd: string, config: string): Promise<string> {
  const path = resolve(cwd, config);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return path;
  throw new GenlockError({
    code: "MANIFEST_NOT_FOUND",
    message: `${config} is no file.`,
    hint: "Check the path given to --config; it is relative to the working directory.",
  });
}

async function findAbove(cwd: string): Promise<string> {
  const path = await findManifest(cwd);
  if (path !== undefined) return path;
  throw new GenlockError({
    code: "MANIFEST_NOT_FOUND",
    message: "There is no genlock.yaml here or in a folder above.",
  });
}

/**
 * Finds the manifest, reads `.env` and the configuration beside it, and makes the session.
 *
 * @param merges default: conflicts of the lock are resolved, but not in continuous integration, where nobody would commit it.
 * @throws GenlockError `MANIFEST_NOT_FOUND`, `CONFIG_INVALID`
 */
export async function openSession(
  invocation: Invocation,
  merges?: MergeSeat,
): Promise<{ readonly session: Session; readonly environment: Environment }> {
  const { config: named, cwd } = invocation;
  const manifestPath = named === undefined ? await findAbove(cwd) : await findNamed(cwd, named);
  const root = dirname(manifestPath);
  const environment = withDotEnv(invocation.environment, root);
  const { config } = await loadConfig(root);
  const seat = isContinuousIntegration(environment) ? undefined : mergeSeat(invocation);
  const session = await createSession({
    manifestPath,
    toolVersion: readPackageVersion(),
    merges: merges ?? seat,
    cacheDir: config.cacheDir === undefined ? undefined : resolve(root, config.cacheDir),
    steps: stepPaths(config, root),
    fetch: projectFetchSettings(config, environment),
    sharedStore: sharedStoreSettings(config, environment),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment,
      embedded: { draft: async () => import("@genlock/draft") },
      config,
    }),
  });
  return { session, environment };
}
