import type { GenlockConfig } from "../config/genlock-config.ts";
import type { SharedStoreSettings } from "./settings.ts";
import { invalidSetting } from "./shared-store-error.ts";
import type { Scope } from "./signed-entry.ts";

/** Environment variables by name. */
type Environment = { readonly [name: string]: string | undefined };

const defaultTimeout = 20;

/**
 * What a loaded config and the process's environment say about the shared store. `undefined`: there is none.
 *
 * @throws GenlockError `SHARED_STORE_INVALID`
 */
export function sharedStoreSettings(
  { sharedStore: config = {} }: GenlockConfig,
  environment: Environment,
): SharedStoreSettings | undefined {
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const url = set("GENLOCK_STORE") ?? config.url;
  if (url === undefined) return undefined;
  return {
    url,
    readToken: set("GENLOCK_STORE_READ_TOKEN"),
    writeToken: set("GENLOCK_STORE_WRITE_TOKEN"),
    uploads: isUploading(set("GENLOCK_STORE_WRITE") ?? config.write ?? "never", environment),
    scope: scopeOf(environment),
    keys: config.keys ?? [],
    pullRequestKeys: config.pullRequestKeys ?? [],
    signingKey: set("GENLOCK_STORE_SIGNING_KEY"),
    timeout: config.timeout ?? defaultTimeout,
  };
}

function isUploading(write: string, { CI }: Environment): boolean {
  if (write === "always") return true;
  if (write === "never") return false;
  if (write !== "ci") throw invalidSetting("GENLOCK_STORE_WRITE is none of never, ci and always");
  return CI !== undefined && !["", "0", "false"].includes(CI.toLowerCase());
}

/** The pull request at hand, as genlock is told or as GitHub and GitLab say it. */
function scopeOf(environment: Environment): Scope {
  const told = environment["GENLOCK_STORE_PULL_REQUEST"]?.trim();
  if (told !== undefined && told !== "") {
    const number = asNumber(told);
    if (number === undefined) throw invalidSetting("GENLOCK_STORE_PULL_REQUEST is no number");
    return `pr/${number}`;
  }
  const [, ofGitHub] = /^refs\/pull\/(\d+)\//.exec(environment["GITHUB_REF"] ?? "") ?? [];
  const number = asNumber(ofGitHub ?? environment["CI_MERGE_REQUEST_IID"] ?? "");
  return number === undefined ? "main" : `pr/${number}`;
}

function asNumber(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
