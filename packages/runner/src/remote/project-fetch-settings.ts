import type { GenlockConfig } from "../config/genlock-config.ts";
import { parseAddressPattern } from "./address-pattern.ts";
import type { FetchSettings } from "./fetch-settings.ts";
import { readProxySettings } from "./proxy-settings.ts";

/** What a loaded config and the process's environment say about remote pictures. */
export function projectFetchSettings(
  { fetch }: GenlockConfig,
  environment: { readonly [name: string]: string | undefined },
): FetchSettings {
  return {
    // What is no pattern was refused when the config was loaded.
    allow: fetch?.allow?.flatMap((text) => parseAddressPattern(text) ?? []),
    privateOrigins: fetch?.privateOrigins,
    proxies: readProxySettings(environment),
  };
}
