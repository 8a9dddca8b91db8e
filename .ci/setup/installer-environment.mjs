import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { tools } from "./paths.mjs";

/**
 * The environment for npm and pnpm while they install. Where the home folder cannot be written (a container, a sandbox),
 * their caches and stores move into the tools folder; the user's own npm settings are still read.
 */
export function installerEnvironment(environment) {
  // With CI set an installer never asks a question, which nobody would see here.
  const quiet = { ...environment, CI: "true" };
  // "production" would leave out what only development needs, which is all that is wanted here.
  delete quiet.NODE_ENV;
  const home = homedir();
  if (isWritable(home)) return quiet;
  const substitute = join(tools, "home");
  mkdirSync(substitute, { recursive: true });
  const settings = join(home, ".npmrc");
  return {
    ...quiet,
    HOME: substitute,
    USERPROFILE: substitute,
    XDG_CACHE_HOME: join(substitute, "cache"),
    XDG_CONFIG_HOME: join(substitute, "config"),
    XDG_DATA_HOME: join(substitute, "data"),
    XDG_STATE_HOME: join(substitute, "state"),
    npm_config_cache: join(substitute, "npm"),
    ...(existsSync(settings) ? { npm_config_userconfig: settings } : {}),
  };
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
