import type { LinkOpener } from "@genlock/provider";
import { knownFetchSettings, type FetchSettings } from "./fetch-settings.ts";
import { openRemote } from "./open-remote.ts";

/**
 * Creates what follows the links in providers' answers: guarded like any other fetch. The answer may link to the origin that
 * gave it, wherever that is, since the user configured it. Plain http will do elsewhere too: the picture behind it is paid
 * for, and losing it would be worse.
 */
export function createLinkOpener(settings?: FetchSettings): LinkOpener {
  const { privateOrigins, network } = knownFetchSettings(settings);
  return (link, { signal, ownOrigin }) => {
    const trusted = [...privateOrigins, ownOrigin];
    const rules = { allow: undefined, privateOrigins: trusted, http: true, proxies: undefined };
    return openRemote(link, { rules, network, signal });
  };
}
